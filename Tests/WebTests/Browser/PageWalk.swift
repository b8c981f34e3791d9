import Casework
import Foundation
import GRDB
import Registry
import Vocabulary

@testable import Web

/// Everything that somebody can look at, and who looks at it.
enum PageWalk {
    struct Visit {
        let account: String?
        let addresses: [String]

        /// Whether one of its addresses is an example of the path.
        func reaches(_ path: String) -> Bool {
            let pattern = path.split(separator: "/")
            return addresses.contains { address in
                let parts = address.prefix { $0 != "?" }.split(separator: "/")
                return parts.count == pattern.count
                    && zip(parts, pattern).allSatisfy { $1.hasPrefix(":") ? $0 != "new" : $0 == $1 }
            }
        }
    }

    /// What gives no page of its own: files, the pulse, the way to the desk.
    private static let files = [
        "health", "", "rosters/:id/errors", "rosters/:id/letter.docx",
        "assignments/:id/papers/:paper",
        "cases/:id/notices/:notice/letter.docx",
    ]

    static func paths(of routes: [Route]) -> [String] {
        let endings = ListFile.formats.map { ".\($0.rawValue)" }
        return routes.filter { route in
            route.method == .get && !files.contains(route.path) && !endings.contains(where: route.path.hasSuffix)
        }.map(\.path)
    }

    static func visits(in office: Office) async throws -> [Visit] {
        let (first, second) = try await rosters(office)
        let more = try await units(office)
        let reviews = try await reviews(office)
        let assignments = try await assignments(office)
        let comparison = try await Comparison.make(in: office)
        let (child, user, unit, job) = try await others(office, about: second)
        let text = office.store.publicID
        let (run, lost) = (comparison.run, try await comparison.lost())
        let cases = try await CaseWalk.addresses(in: office, about: child)
        let waiting = second + "/quarantine"
        return [
            Visit(account: nil, addresses: ["/session", "/session?idle=yes"]),
            Visit(
                account: "sysadmin",
                addresses: [
                    "/desk", "/admin/users", "/admin/users/" + text.text(of: user), "/admin/organizations",
                    "/admin/organizations?view=ended", "/admin/organizations/" + text.text(of: unit),
                    "/admin/organization-lists/new", "/teams", "/admin/sources", "/jobs", "/account",
                    "/account?must=yes", "/help", "/nowhere",
                ] + more),
            Visit(
                account: "secadmin",
                addresses: ["/admin/rights", "/admin/rights/" + text.text(of: user), "/admin/exports", "/audit"]),
            Visit(account: "auditadmin", addresses: ["/audit", "/audit/integrity"]),
            Visit(
                account: "countyoffice",
                addresses: [
                    "/desk", "/rosters", "/rosters/new", first, first + "/quality", second, second + "/mapping",
                    second + "/quality", waiting, waiting + "/2", waiting + "?state=givenUp", second + "/difference",
                    second + "/letter", "/children", "/children/" + text.text(of: child), "/jobs",
                    "/jobs/" + text.text(of: job), "/exports", "/audit", "/runs", "/runs/new",
                    "/runs/new?asOf=2027-02-01",
                    run, run + "?by=school", run + "/children?side=open", run + "/children?state=lost",
                    run + "/children/" + lost, "/children/" + lost, run + "/doubts", run + "/changes", run + "/losses",
                ] + reviews + assignments + cases.work),
            Visit(account: "othershead", addresses: [cases.file + "/return", "/desk"]),
            Visit(
                account: "cadre",
                addresses: ["/desk", "/assignments?state=open"] + assignments.filter { $0.contains("/answers/new") }),
            Visit(account: "secondoffice", addresses: [run]),
            Visit(
                account: "leader",
                addresses: [
                    "/overview", "/overview?run=\(run.split(separator: "/").last ?? "")",
                    "/overview?township=%E7%99%BD%E6%B2%B3%E4%B9%A1",
                ]),
            Visit(account: "citysupervisor", addresses: ["/overview"]),
            Visit(account: "nobody", addresses: ["/session/code"]),
        ]
    }

    /// A child, somebody, a school, and a job under way; and one who has to name a code at the door.
    private static func others(
        _ office: Office, about roster: String
    ) async throws -> (ID<Child>, ID<User>, ID<Organization>, ID<Job>) {
        let (store, signature) = (office.store, Signature.system(at: try Office.moment()))
        let key = try store.publicID.id(
            of: try roster.split(separator: "/").last.orThrow(), as: Roster.self
        ).orThrow()
        return try await store.write { db in
            let user = try User.find(logIn: "countyoffice", in: db).orThrow()
            let signed = Signature(user.id, name: user.name, organizationID: office.county, at: signature.at)
            let job = try Job.ask(.check, about: key.rawValue, signed: signed, in: db)
            let secret = Credential.newSecret()
            try Credential.setSecondFactor(
                secret, provenBy: OneTimeCode.code(for: secret, at: signature.at),
                for: try User.find(logIn: "nobody", in: db).orThrow().id, with: store.keys, signed: signature, in: db)
            return (
                // Somebody whom the latest rosters still have: the file of another would not open.
                try ID<Child>.fetchOne(
                    db,
                    sql: """
                        SELECT max(childID) FROM enrolment
                        WHERE kind = 'registered' AND trueUntil IS NULL AND replacedSeq IS NULL
                        """
                ).orThrow(), user.id,
                try Organization.find(code: "2153990001", in: db).orThrow().id, job
            )
        }
    }

    /// Pairs of a run that wait for a reader.
    private static func reviews(_ office: Office) async throws -> [String] {
        let run = try await PairsToReview(3, in: office).run
        let here = "/runs/" + office.store.publicID.text(of: run)
        let pair = try await office.store.read { db in
            try ID<ReviewPair>.fetchOne(db, sql: "SELECT min(id) FROM matchPair WHERE kind = 'review'").orThrow()
        }
        return [
            here, here + "/review/" + office.store.publicID.text(of: pair), here + "/review?part=settled",
        ]
    }

    /// Children to be looked for: the list in several views, one with answers and tries, and the forms.
    private static func assignments(_ office: Office) async throws -> [String] {
        let children = try await ChildrenToFind(in: office)
        try await children.dispatch(["田小满", "罗小川"])
        let (answered, other) = (try await children.address("田小满"), try await children.address("罗小川"))
        try await children.answer(answered, as: "cadre")
        let form = other + "/answers/new?category="
        return [
            "/assignments", "/assignments?state=proposed", "/assignments?state=answered", "/assignments?state=accepted",
            answered, other, form + "V02", form + "V16", form + "V11", "/registration-items",
        ]
    }

    /// A team with a vacant post, a school that was merged, one that may be, and two lists of units.
    private static func units(_ office: Office) async throws -> [String] {
        let (moment, since) = (try Office.moment(), try Day("2010-09-01").orThrow())
        let signature = Signature.system(at: moment)
        let (team, old, new) = try await office.store.write { db in
            let township = try Organization.find(code: "539909101", in: db).orThrow()
            let new = try Organization.find(code: "2153990001", in: db).orThrow().id
            let team = try Organization.add(
                .init(.leadingGroup, "河湾县控辍保学领导小组", under: office.county, since: since), signed: signature, in: db)
            try Post.fill("组长", in: team, with: "龙志强（县人民政府）", from: moment.day - 90, signed: signature, in: db)
            try Post.fill("联络员", in: team, with: "李敏", from: moment.day - 90, signed: signature, in: db)
            try Post.fill("联络员", in: team, with: nil, from: moment.day - 9, signed: signature, in: db)
            let old = try Organization.add(
                .init(.school, "杨家坪小学", code: "2153990009", under: township.id, since: since), signed: signature, in: db
            )
            try Organization.close(old, .merged, into: [new], on: moment.day - 200, signed: signature, in: db)
            return (team, old, new)
        }
        var lists: [String] = []
        for text in ["石门镇第二小学,中小学,2153990021,539909101\n", "甲小学,小学校,1,539909101\n乙小学,中小学,2,999\n"] {
            let path = NSTemporaryDirectory() + "\(UUID().uuidString).csv"
            try ("名称,类别,代码,上级代码\n" + text).write(toFile: path, atomically: true, encoding: .utf8)
            let digest = try Evidence(office.store.folder.orThrow(), keys: office.store.keys).keep(fileAt: path).digest
            let id = try await office.store.write { db in
                try OrganizationListFile.enter(
                    "单位.csv", digest: digest, under: office.county, signed: signature, in: db)
            }
            lists.append("/admin/organization-lists/" + office.store.publicID.text(of: id))
        }
        func page(_ id: ID<Organization>) -> String { "/admin/organizations/" + office.store.publicID.text(of: id) }
        return lists + [
            page(team), page(old), page(new) + "/ending", page(new) + "/ending?change=closed&since=2026-03-01",
            page(new) + "/ending?change=merged&into=nowhere&since=2026-03-01", "/teams?view=vacant",
        ]
    }

    /// One version in, and the next one examined with something wrong in it.
    private static func rosters(_ office: Office) async throws -> (String, String) {
        func line(_ name: String, _ seventeen: String, _ room: String) throws -> String {
            let number = seventeen + String(try IDNumber.checkCharacter(for: seventeen).orThrow())
            let birth = number.dropFirst(6).prefix(8)
            return "2153990001,石门镇中心小学,三年级,\(room),\(name),女,\(birth),居民身份证,\(number),G\(number),202309,走读,在读"
        }
        let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"
        let (hers, his) = (
            try line("田小禾", "53990920130506992", "三（1）班"), try line("罗小川", "53990920140912991", "三（2）班")
        )
        let first = try await office.bring(
            [head, hers, his].joined(separator: "\r\n"), named: "一.csv", asOf: "2025-10-18", apply: true)
        let moved = hers.replacing("三（1）班", with: "三（3）班")
        let bad = his.replacing("53990920140912", with: "5399092014091")
        let second = try await office.bring(
            [head, moved, bad].joined(separator: "\r\n"), named: "二.csv", asOf: "2026-03-01", apply: false)
        return (first, second)
    }
}

extension PageWalk {
    /// How many bytes of the page travel, packed by gzip. Our pages may fetch nothing, so its text is packed again here.
    static let weighing = """
        const done = arguments[arguments.length - 1];
        const packed = new Blob([document.documentElement.outerHTML]).stream()
          .pipeThrough(new CompressionStream('gzip'));
        new Response(packed).arrayBuffer().then(bytes => done(bytes.byteLength), fault => done(String(fault)));
        """
    /// What every page brings along, unpacked.
    static let luggage = Asset.all.reduce(0) { $0 + $1.bytes.count }

    /// Controls that stand alone and are lower than a finger is wide (links within sentences are not).
    static let smallTargets = """
        const shown = part => part.getClientRects().length > 0 && !part.closest('.unseen, .skip');
        const low = part => part.getBoundingClientRect().height < 43.5 &&
          !(part.closest('label') && part.closest('label').getBoundingClientRect().height >= 43.5);
        return [...document.querySelectorAll('button, select, input:not([type=hidden]), summary, .button')]
          .filter(part => shown(part) && low(part)).map(part => part.outerHTML.slice(0, 160));
        """
}
