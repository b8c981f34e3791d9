import ArgumentParser
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan keys`: the master keys.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: say("密钥：查看、更换主密钥。"), subcommands: [Show.self, Rotate.self])

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("主密钥的编号，不显示密钥。"))
        @OptionGroup var options: StoreOptions

        func run() async throws {
            let keys = try KeyRing.load(from: options.keyPath)
            try Listing(
                ["number": say("编号"), "state": say("状态")],
                rows: keys.masterNumbers.map { ["\($0)", $0 == keys.currentMaster ? say("现用") : say("备用")] }
            ).show(as: .table)
        }
    }

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("换一把主密钥：所有记录密钥重新包裹，记录本身不动。可以中断后再来。"))
        @OptionGroup var options: StoreOptions
        @Flag(help: ArgumentHelp(say("接着上一次没做完的更换，不再添新密钥。"))) var resume = false

        func run() async throws {
            let open = try options.open(.alone)
            let signature = try open.viewer(with: .manageUsers).sign(at: Program.now())
            if !resume { try open.store.keys.withNewMaster().save(to: options.keyPath) }
            let store = try Store.open(options.folder, keys: try KeyRing.load(from: options.keyPath))
            let count = try store.rewrapAll(signed: signature) { Terminal.note(say("已换 \(count: $0) 条")) }
            try store.keys.keeping([]).save(to: options.keyPath)
            Terminal.note(say("主密钥已更换，共 \(count: count) 条记录。请把新的密钥文件另存一份；旧的密钥文件要和旧备份一起留着，没有它旧备份打不开。"))
        }
    }
}

/// `yidan backup FILE`
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: say("备份：数据库和全部原件，封存成一个文件。不影响别人使用。"),
        usage: say("yidan backup /备份盘/yidan-20260318.sealed"))
    @OptionGroup var options: StoreOptions
    @Argument(help: ArgumentHelp(say("备份写到哪个文件。"))) var file: String

    func run() async throws {
        let open = try options.open()
        let signature = try open.viewer(with: nil).sign(at: Program.now())
        let bytes = try Backup.make(of: open.store, to: file, signed: signature)
        Terminal.note(say("备份已写入 \(file)，\(count: bytes) 字节。没有密钥文件打不开，请分开保管。"))
    }
}

/// `yidan restore FILE`
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: say("从备份恢复到一个空目录，并核验。"),
        usage: say("yidan restore yidan-20260318.sealed --data 新目录"))
    @OptionGroup var options: StoreOptions
    @Argument(help: ArgumentHelp(say("备份文件。"))) var file: String

    func run() async throws {
        guard !options.folder.holdsStore else { throw BackupRefusal.occupied(options.folder.path) }
        let store = try Backup.restore(
            file, into: options.folder, keys: try KeyRing.load(from: options.keyPath),
            signed: .system(at: Program.now()))
        try DoctorCommand.report(try store.examine())
    }
}

/// `yidan doctor`
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: say("检查数据：日志链、每一行的摘要、密钥、原件。"))
    @OptionGroup var options: StoreOptions

    func run() async throws {
        let open = try options.open()
        try DoctorCommand.report(try open.store.examine())
    }

    static func report(_ diagnosis: Diagnosis) throws {
        diagnosis.complaints.forEach { Terminal.complain($0.what) }
        guard diagnosis.isSound else { throw ExitCode(ExitStatus.broken.rawValue) }
        let rows = diagnosis.rows > 0 ? say("，\(count: diagnosis.rows) 行与摘要一致") : ""
        Terminal.note(say("完好：日志 \(count: diagnosis.entries) 条前后相接\(rows)。"))
    }
}

/// `yidan audit`
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: say("审计日志：核验、封印、导出。"),
        subcommands: [Verify.self, Seal.self, Export.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("核验日志链；可以同保管在外的封印码比对。"), usage: "yidan audit verify --seq 1204 --code 7c9e01ab55d2f003")
        @OptionGroup var options: StoreOptions
        @Option(help: ArgumentHelp(say("封印时的记录序号。"))) var seq: Int64?
        @Option(help: ArgumentHelp(say("封印码。"))) var code: String?

        func run() async throws {
            let open = try options.open()
            _ = try open.viewer(with: .verifyAudit)
            let (diagnosis, fits) = try open.store.readNow { db in
                let fits = try seq.flatMap { seq in
                    try code.map { try Journal.fits($0.lowercased().filter { !$0.isWhitespace }, at: seq, in: db) }
                }
                return (try Journal.verify(in: db), fits)
            }
            if fits == false {
                Terminal.complain(say("封印码与第 \(seq ?? 0) 条不相符。请核对抄写；仍不相符，请停用本机并报告上级。"))
                throw ExitCode(ExitStatus.broken.rawValue)
            }
            try DoctorCommand.report(diagnosis)
        }
    }

    struct Seal: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("打印封印码，交由单位以外的人保管。"))
        @OptionGroup var options: StoreOptions

        func run() async throws {
            let open = try options.open()
            _ = try open.viewer(with: .verifyAudit)
            let seal = try open.store.readNow { db in try Journal.seal(in: db) }
            try Listing(["seq": say("记录序号"), "code": say("封印码")], rows: [["\(seal.seq)", seal.code]]).show(as: .table)
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("导出自己工作范围内的日志。"), usage: say("yidan audit export --format csv > 日志.csv"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .exportAudit)
            let signature = viewer.sign(at: Program.now())
            let lines = try await open.store.write { db in
                try Journal.noteExport(of: "journal", signed: signature, in: db)
                return try Journal.lines(seenBy: viewer, page: 1, size: 10_000_000, in: db).lines
            }
            try list.show(
                Listing(lines, AuditLine.columns()), called: say("审计日志"), by: viewer.user.name, otherwise: .csv)
        }
    }
}
