import Foundation

/// The `yidan` program as it was built beside these tests, run as a person would.
struct Program {
    let folder: String

    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String
        /// It was killed before it ended.
        let wasKilled: Bool
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Not started yet. With `room` no file of it grows beyond so many kilobytes, as on a disk that is full: the limit
    /// of the operating system, with its signal ignored, so that writing is refused as it is there.
    func process(_ arguments: [String], room kilobytes: Int? = nil) -> Process {
        let process = Process()
        if let kilobytes {
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments =
                ["-c", "trap '' XFSZ; ulimit -f \(kilobytes); exec \"$0\" \"$@\"", Program.built] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: Program.built)
            process.arguments = arguments
        }
        process.environment = [
            "YIDAN_DATA": folder + "/data", "YIDAN_KEYS": folder + "/keys", "YIDAN_HOME": Program.root,
            "PATH": "/usr/bin:/bin", "HOME": folder, "SWIFT_BACKTRACE": "enable=no",
        ]
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs to the end, or is killed without warning after so many milliseconds.
    @discardableResult
    func run(
        _ arguments: [String], room kilobytes: Int? = nil, killedAfter milliseconds: Int? = nil, token: String? = nil,
        with environment: [String: String] = [:]
    ) throws -> Outcome {
        let process = process(arguments, room: kilobytes)
        for (name, value) in environment { process.environment?[name] = value }
        if let token { process.environment?["YIDAN_TOKEN"] = token }
        let (output, complaint) = (folder + "/out", folder + "/err")
        for path in [output, complaint] { try Data().write(to: URL(fileURLWithPath: path)) }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: complaint)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        var wasKilled = false
        if let milliseconds, ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            wasKilled = true
        }
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
            complaint: try String(contentsOfFile: complaint, encoding: .utf8), wasKilled: wasKilled)
    }

    /// Where SwiftPM puts products: beside the test bundle.
    static let built: String = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        for _ in 0..<4 {
            let path = folder.appendingPathComponent("yidan").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
            folder = folder.deletingLastPathComponent()
        }
        return root + "/.build/debug/yidan"
    }()
}
