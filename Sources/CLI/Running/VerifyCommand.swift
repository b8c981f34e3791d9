import ArgumentParser
import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan verify`: published figures counted again from a file, without a store.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: say("离线复核已发布的数：从核对文件重新相加，并重算校验码；不需要数据库。"))

    enum Part: String, ExpressibleByArgument, CaseIterable { case state, reason, county, township }

    @Argument(help: ArgumentHelp(say("比对结果页下载的核对文件。"))) var file: String
    @Option(help: ArgumentHelp(say("报告上印的校验码；给出就一并核对。"))) var fingerprint: String?
    @Option(help: ArgumentHelp(say("怎样分：state、reason、county 或 township。"))) var by = Part.state
    @OptionGroup var list: ListOptions

    func run() throws {
        guard let data = FileManager.default.contents(atPath: file) else { throw FileRefusal.missing(file) }
        let proof = try RunProof(checking: String(decoding: data, as: UTF8.self), against: fingerprint)
        Terminal.note(say("\(proof.organization) \(proof.term)，比对到 \(proof.asOf)，名册 \(count: proof.rosters.count) 份。"))
        Terminal.note(say("登记 \(count: proof.total) = 已落实 \(count: proof.settled) + 未落实 \(count: proof.open)，逐格相加相符。"))
        Terminal.note(
            fingerprint == nil
                ? say("校验码 \(proof.fingerprint)，与内容相符。请和报告上印的对一下。")
                : say("校验码 \(proof.fingerprint)，与内容、与报告相符。"))
        let rows = proof.figures { cell in
            switch by {
            case .state: Outcome.State(rawValue: cell.state)?.label ?? cell.state
            case .reason: Outcome.Reason(rawValue: cell.reason)?.label ?? say("（没有）")
            case .county: name(of: cell.county, otherwise: say("没写县区"))
            case .township: name(of: cell.township, otherwise: say("没写乡镇"))
            }
        }
        if by == .county || by == .township, proof.cells.contains(where: { $0.township == RunProof.together }) {
            Terminal.note(say("一两个人的格子合在一起了，所以各地的数可能比报告上少；合计是准的。"))
        }
        let listing = Listing(
            ["name": say("项目"), "total": say("登记"), "settled": say("已落实"), "open": say("未落实")],
            rows: rows.map { [$0.name, "\($0.total)", "\($0.settled)", "\($0.open)"] })
        try list.show(listing, called: say("核对结果"))
    }
}

private func name(of place: String, otherwise unnamed: String) -> String {
    place.isEmpty ? unnamed : place == RunProof.together ? say("（人数少，合在一起）") : place
}

extension RunCommand {
    struct Proof: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "proof", abstract: say("写出核对文件：不含姓名，谁都可以用 yidan verify 复核。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @Option(help: ArgumentHelp(say("写到文件；不写则打印。"))) var out: String?

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .exportLists)
            let run = try choice.find(open, viewer, amongThose: [.published])
            let signature = viewer.sign(at: Program.now())
            let text = try await open.store.write { db in
                try RunProof.given(of: run, to: viewer, signed: signature, in: db)
            }
            guard let out else { return Terminal.give(Data(text.utf8)) }
            try Data(text.utf8).write(to: URL(fileURLWithPath: out), options: .atomic)
            Terminal.note(say("已写入 \(out)。"))
        }
    }
}
