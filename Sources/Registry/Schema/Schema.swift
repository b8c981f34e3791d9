import GRDB

/// The numbered migrations. Each is SQL text that names no Swift type and is frozen once released.
enum Schema {
    static let migrations: [(name: String, sql: String)] = [
        ("001 foundation", foundation001),
        ("002 organizations", organizations002),
        ("003 users", users003),
        ("004 rosters", rosters004),
        ("005 children", children005),
        ("006 jobs", jobs006),
        ("007 quarantine", quarantine007),
        ("008 units and tokens", unitsAndTokens008),
        ("009 rulings", rulings009),
        ("010 match runs", matchRuns010),
        ("011 history", history011),
        ("012 verifying", verifying012),
        ("013 cases", cases013),
    ]

    static var version: Int { migrations.count }

    static func migrator(upTo last: Int = Schema.version) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (name, sql) in migrations.prefix(last) {
            migrator.registerMigration(name) { db in try db.execute(sql: sql) }
        }
        return migrator
    }

    /// The tables of facts: rows that carry `knownSeq` and are only added to. The journal holds a digest of what
    /// each entry added to them.
    static let factTables = [
        "organization", "organizationFact", "organizationSuccession", "post", "user", "appointment",
        "rosterSeries", "rosterMapping", "roster", "rosterEntry", "child", "standsFor",
        "enrolment", "membership", "residence", "standing", "finding", "quarantineStep", "rosterSupplement",
        "exportRequest", "exportStep",
        "organizationList",
        "ruling", "matchRun", "matchRunInput", "matchRunStep", "matchLink", "matchPair", "outcome", "enrolmentDoubt",
        "registerOverlap", "placeLoss", "matchRunProof",
        "reading",
        "assignment", "assignmentState", "contactTry", "verificationAnswer", "verificationPaper", "verification",
        "caseFile", "caseStep", "caseCause", "careTeam", "careMember", "casePlan", "caseMeasure", "measureResult",
        "caseContact", "casePlacement", "caseNotice", "noticeService",
    ]
}
