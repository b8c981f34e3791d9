import ArgumentParser
import Registry
import Vocabulary

/// What becomes of a unit. Each says what it means, and writes only with `--apply`.
extension OrganizationCommand {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("添加一个单位。"),
            usage: say("yidan organization add 石门镇第二小学 --kind school --code 2153990021 --under 539909101 --apply"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("全称。"))) var name: String
        @Option(help: ArgumentHelp(say("类别，例如 school、teachingPoint、leadingGroup。"))) var kind: String
        @Option(help: ArgumentHelp(say("单位代码。"))) var code: String?
        @Option(help: ArgumentHelp(say("行政区划代码。"))) var region: String?
        @Option(help: ArgumentHelp(say("上级单位的代码、行政区划代码或全称；不写则为本级。"))) var under: String?

        func run() async throws {
            guard let kind = Organization.Kind(rawValue: kind) else {
                let kinds = Organization.Kind.allCases.map { "\($0.rawValue) \($0.label)" }
                throw ValidationError(kinds.joined(separator: "\n"))
            }
            if let region, RegionCode(region) == nil {
                throw ValidationError(say("--region 用 2 到 12 位行政区划代码。"))
            }
            let (name, code, region, under) = (name, code, region.flatMap { RegionCode($0) }, under)
            try await step.take(options) { viewer, signature, day, db in
                let parent = try under.map {
                    try Organization.find(called: $0, seenBy: viewer, with: .manageOrganizations, in: db).id
                }
                let home = parent ?? viewer.organizations(with: .manageOrganizations).first
                let details = Organization.Details(kind, name, code: code, region: region, under: home, since: day)
                return Step.Deed(say("“\(name)”从 \(day) 起列入单位列表。")) {
                    try Organization.add(details, signed: signature, in: db)
                }
            }
        }
    }

    struct Rename: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("从某一天起改名、改码；以前的名册和档案仍显示当时的名称。"),
            usage: say("yidan organization rename 2153990001 石门镇第一小学 --on 2026-03-01 --apply"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("单位代码、行政区划代码或全称。"))) var unit: String
        @Argument(help: ArgumentHelp(say("新名称。"))) var name: String
        @Option(help: ArgumentHelp(say("新代码；不写则不变。"))) var code: String?

        func run() async throws {
            let (unit, name, code) = (unit, name, code)
            try await step.take(options) { viewer, signature, day, db in
                let now = try Organization.find(called: unit, seenBy: viewer, with: .manageOrganizations, in: db)
                let details = Organization.Details(
                    now.kind, name, code: code ?? now.code, region: now.regionCode, under: now.parentID, since: day)
                return Step.Deed(say("“\(now.name)”从 \(day) 起叫“\(name)”。")) {
                    try Organization.change(now.id, to: details, signed: signature, in: db)
                }
            }
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("撤销一个单位，没有单位接续。"), usage: "yidan organization close 2153990009 --on 2026-03-01 --apply")
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("单位代码、行政区划代码或全称。"))) var unit: String

        func run() async throws { try await step.end(unit, .closed, into: [], options) }
    }

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("一个单位并入另一个。"),
            usage: "yidan organization merge 2153990009 --into 2153990001 --on 2026-03-01 --apply")
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("单位代码、行政区划代码或全称。"))) var unit: String
        @Option(help: ArgumentHelp(say("接续单位。"))) var into: String

        func run() async throws { try await step.end(unit, .merged, into: [into], options) }
    }

    struct Split: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("一个单位拆成几个；新单位要先添加好。"),
            usage: "yidan organization split 2153990009 --into 2153990031 --into 2153990032 --on 2026-03-01 --apply")
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("单位代码、行政区划代码或全称。"))) var unit: String
        @Option(help: ArgumentHelp(say("接续单位，每个写一次。"))) var into: [String]

        func run() async throws { try await step.end(unit, .split, into: into, options) }
    }

    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("恢复一个登记错了的撤并。"), usage: "yidan organization reopen 2153990009 --ended 2026-03-01 --apply")
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("当时的单位代码。"))) var code: String
        @Option(help: ArgumentHelp(say("登记撤并的日期。")), transform: Entered.day) var ended: Day

        func run() async throws {
            let (code, ended) = (code, ended)
            try await step.take(options) { viewer, signature, _, db in
                guard let id = try OrganizationPast.holder(of: code, on: ended - 1, in: db),
                    try viewer.reaches(id, with: .manageOrganizations, in: db)
                else { throw OrganizationRefusal.absent }
                let unit = try Organization.recall(id, in: db)
                return Step.Deed(say("“\(unit.name)”恢复为没有撤并。")) {
                    try Organization.reopen(id, signed: signature, in: db)
                }
            }
        }
    }
}
