import ArgumentParser
import Foundation
import Logging
import Registry
import Vocabulary
import Web

/// `yidan serve`: the pages.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: say("启动网页服务。"), usage: "yidan serve --port 8080")
    @OptionGroup var options: StoreOptions
    @Option(help: ArgumentHelp(say("端口。"))) var port = 8080
    @Option(help: ArgumentHelp(say("监听地址；默认只有本机能访问。"))) var host = "127.0.0.1"
    @Flag(help: ArgumentHelp(say("前面有 HTTPS 代理：Cookie 只走加密连接。"))) var secure = false

    func run() async throws {
        let open = try options.open()
        try Evidence(options.folder, keys: open.store.keys).sweep()
        var logger = Logger(label: "yidan")
        logger.logLevel = .notice
        let launcher = JobLauncher(options: options, logger: logger)
        let site = Site(
            store: open.store, sources: try ProgramFolder.sources(), models: try LinkModels.choices(nil),
            verifying: try ProgramFolder.verificationRules(),
            caseRules: try ProgramFolder.caseRules(),
            catalogues: try ProgramFolder.catalogues(),
            version: Program.version,
            passwordCost: Password.serviceCost, isSecure: secure, now: { Program.now() },
            startJob: { await launcher.start($0) })
        let forlorn = try open.store.readNow { db in try Job.forlorn(at: Program.now(), in: db) }
        let host = host
        let application = App(site).application(host: host, port: port, logger: logger, services: [launcher]) { port in
            Terminal.say("ready http://\(host):\(port)")
            for job in forlorn { await launcher.start(job) }
        }
        try await application.runService()
    }
}
