import Logging
import Registry
import ServiceLifecycle
import Subprocess
import Vocabulary

/// Starts long work as child processes of this same program, one after the other, so that a page never waits for it.
struct JobLauncher: Service {
    private let options: StoreOptions
    private let logger: Logger
    private let queue: AsyncStream<ID<Job>>
    private let entrance: AsyncStream<ID<Job>>.Continuation

    init(options: StoreOptions, logger: Logger) {
        self.options = options
        self.logger = logger
        (queue, entrance) = AsyncStream.makeStream()
    }

    func start(_ job: ID<Job>) async { entrance.yield(job) }

    func run() async throws {
        for await job in queue.cancelOnGracefulShutdown() {
            do {
                let outcome = try await Subprocess.run(
                    .path(.init(CommandLine.arguments[0].contains("/") ? CommandLine.arguments[0] : "/proc/self/exe")),
                    arguments: [
                        "job", "run", "\(job.rawValue)", "--data", options.folder.path, "--keys", options.keyPath,
                    ], output: .discarded, error: .discarded)
                if !outcome.terminationStatus.isSuccess {
                    logger.warning(
                        "job ended", metadata: ["job": "\(job.rawValue)", "how": "\(outcome.terminationStatus)"])
                }
            } catch {
                logger.error("job not started", metadata: ["job": "\(job.rawValue)", "error": "\(error)"])
            }
        }
    }
}
