import Casework
import Foundation
import GRDB
import Registry
import Vocabulary

@testable import Web

/// A case with something on every one of its pages.
enum CaseWalk {
    static func addresses(in office: Office, about child: ID<Child>) async throws -> (file: String, work: [String]) {
        let (store, moment) = (office.store, try Office.moment())
        let rules = try CaseRules.load(Office.root + "/rules/cases")
        let basis = CaseBasis(rules, office.app.site.sources, store.keys)
        let (id, notice, other) = try await store.write { db in
            let user = try User.find(logIn: "countyoffice", in: db).orThrow()
            let viewer = try Viewer.find(user.id, on: moment.day, in: db)
            let signature = viewer.sign(at: moment)
            let id = try CaseFile.open(
                for: child, .attendance(since: moment.day - 8, days: 5), because: "开学后一直没来", seenBy: viewer,
                signed: signature, by: basis, in: db)
            func file() throws -> CaseFile { try CaseFile.find(id, seenBy: viewer, in: db) }
            try file().settleTeam(
                by: "three-help-one",
                [
                    .init("teacher", name: "周海燕", phone: "13800003310"), .init("villageOfficial", name: "田永福"),
                    .init("guardian", name: "向桂英"),
                ], signed: signature, by: basis, in: db)
            for back in [3, 2, 1] {
                try file().note(
                    .init(
                        .visit, on: moment.day - back, reached: back != 3, whom: "外婆", said: "孩子说数学跟不上，不想去",
                        next: "请数学老师一起去"), signed: signature, by: basis, in: db)
            }
            try file().plan(
                for: [.R1, .R4], "数学连续不及格",
                [
                    .init(.tutoring, "每周二、四补一节数学", by: "周海燕", dueOn: moment.day + 14),
                    .init(.homeHelp, "解决书桌", by: "田永福", dueOn: moment.day + 3),
                ], signed: signature, by: basis, in: db)
            let notice = try file().issue(
                .init("urge", to: "向桂英", from: "石门镇人民政府", code: "石政教督"), signed: signature, by: basis, in: db)
            let other = try ID<Child>.fetchOne(db, sql: "SELECT max(id) FROM child").orThrow()
            return (id, notice, other)
        }
        let viewer = try await store.read { db in
            try Viewer.find(try User.find(logIn: "countyoffice", in: db).orThrow().id, on: moment.day, in: db)
        }
        let dossier = try await store.read { db in try Dossier.find(id, seenBy: viewer, by: basis, in: db) }
        let measure = try (dossier.plans.first?.measures.first).orThrow()
        let here = "/cases/" + store.publicID.text(of: id)
        return (
            here,
            [
                "/cases", "/cases?due=late", "/cases/returns", "/cases/new?child=" + store.publicID.text(of: other),
                here,
            ]
                + [
                    "/team", "/team?scheme=five-help-one", "/plan", "/measures/\(measure.id)", "/contacts/new",
                    "/placement", "/relapse", "/withdrawal", "/closure", "/reopening", "/notices/new",
                    "/notices/" + store.publicID.text(of: notice),
                ].map { here + $0 }
        )
    }
}
