import Foundation
import Testing

/// The golden cases of aid, as an officer would run them: facts in, answers out.
struct AidTests {
    private func program() throws -> Program {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yidan-aid-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return Program(folder: folder)
    }

    /// What is due to each child by one policy: `due 50000 430626`, `refused day-pupil`.
    private func answers(
        _ rows: [String], term: String, policy: String, _ options: [String] = []
    ) throws -> [String: String] {
        let found = try answers(rows, term: term, policies: [policy], options, "columns")
        return Dictionary(uniqueKeysWithValues: found.map { (String($0.key.dropLast(policy.count + 1)), $0.value) })
    }

    /// By child and policy.
    private func answers(
        _ rows: [String], term: String, policies: Set<String>, _ options: [String], _ executor: String
    ) throws -> [String: String] {
        let program = try program()
        let (facts, out) = (program.folder + "/facts.csv", program.folder + "/due.csv")
        try (["child_id,fact,value,from,until,known_on"] + rows).joined(separator: "\n").write(
            toFile: facts, atomically: true, encoding: .utf8)
        let outcome = try program.run(
            ["aid", "evaluate", "--facts", facts, "--term", term, "--out", out, "--executor", executor] + options)
        #expect(outcome.status == 0, "\(outcome.complaint)")
        var answers: [String: String] = [:]
        for line in try String(contentsOfFile: out, encoding: .utf8).split(separator: "\r\n").dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard policies.contains(fields[2]) else { continue }
            answers["\(fields[0]) \(fields[2])"] =
                fields[3] == "due" ? "due \(fields[4]) \(fields[5])" : "\(fields[3]) \(fields[7])"
        }
        return answers
    }

    private func child(_ id: String, _ facts: [String: String]) -> [String] {
        facts.sorted { $0.key < $1.key }.map { "\(id),\($0.key),\($0.value)" + ($0.value.contains(",") ? "" : ",,,") }
    }

    // MARK: - 金寨 2021

    static let towns = """
        梅山 991,542,6,172,271,361625 · 天堂寨 381,141,85,8,147,172125 · 白塔畈 418,163,58,15,182,188187.5 · \
        青山 254,129,10,48,67,94125 · 张冲 281,151,25,27,78,107437.5 · 油坊店 355,179,38,19,119,144062.5 · \
        麻埠 175,75,23,8,69,75875 · 燕子河 399,172,60,22,145,170500 · 长岭 356,140,81,10,125,156750 · \
        古碑 840,444,30,214,152,287875 · 花石 276,146,8,14,108,112375 · 槐树湾 592,283,57,72,180,234250 · \
        南溪 821,439,35,177,170,288812.5 · 汤家汇 1067,494,74,249,250,394562.5 · 斑竹园 477,220,59,22,176,201375 · \
        吴家店 882,522,7,24,329,347125 · 果子园 275,142,23,33,77,105437.5 · 沙河 241,101,31,5,104,107312.5 · \
        关庙 291,132,31,26,102,120375 · 双河 428,211,16,26,175,178250 · 桃岭 538,281,6,95,156,200437.5 · \
        铁冲 253,127,23,56,47,90125 · 全军 218,95,23,9,91,94937.5 · 产业园 246,105,20,43,78,98437.5 · \
        外县 247,110,29,32,76,99500
        """
    static let rows = towns.components(separatedBy: " · ").map { row in
        let parts = row.split(separator: " ")
        return (name: String(parts[0]), numbers: parts[1].split(separator: ",").map(String.init))
    }

    @Test func `Jinzhai's 25 rows of spring 2021 come out child by child, to the fen`() throws {
        let kinds = [("primary", "no"), ("primary", "yes"), ("junior", "no"), ("junior", "yes")]
        var lines: [String] = []
        for (town, row) in Self.rows.enumerated() {
            for (kind, count) in zip(kinds, row.numbers.dropFirst().prefix(4)) {
                for number in 0..<(Int(count) ?? 0) {
                    lines += child(
                        "\(town)-\(kind.0)-\(kind.1)-\(number)",
                        ["stage": kind.0, "boarding": kind.1, "school_region": "341524", "group.lifted": "yes"])
                }
            }
        }
        let answers = try answers(lines, term: "2021-spring", policy: "compulsory-living-subsidy")
        #expect(answers.count == 11_302)
        var sums: [Int: Int] = [:]
        for (id, answer) in answers {
            let parts = answer.split(separator: " ")
            #expect(parts[0] == "due" && parts[2] == "341524", "\(id) \(answer)")
            sums[Int(id.prefix { $0 != "-" }) ?? -1, default: 0] += Int(parts[1]) ?? 0
        }
        for (town, row) in Self.rows.enumerated() {
            let stated = Double(row.numbers[5]) ?? 0
            #expect(sums[town] == Int(stated * 100), "\(row.name)")
        }
        #expect(sums.values.reduce(0, +) == 443_187_500)
    }

    @Test func `the subtotal of 74 that should be 3,398 is caught`() throws {
        let program = try program()
        let table = program.folder + "/金寨.csv"
        var lines = ["乡镇,人数,小学走读,小学寄宿,初中走读,初中寄宿,金额"]
        for row in Self.rows.dropLast() { lines.append(row.name + "," + row.numbers.joined(separator: ",")) }
        lines.append("小计,11055,5434,829,1394,74,4332375")
        lines.append("外县,247,110,29,32,76,99500")
        lines.append("合计,11302,5544,858,1426,150,4431875")
        try lines.joined(separator: "\n").write(toFile: table, atomically: true, encoding: .utf8)
        let command = ["aid", "tally", table, "--term", "2021-spring", "--place", "341524"]
        let outcome = try program.run(command)
        #expect(outcome.status == 4, "\(outcome.complaint)")
        #expect(outcome.output.contains("金寨.csv:26 小计 初中寄宿：写的是 74，应为 3398"), "\(outcome.output)")
        #expect(outcome.output.contains("金寨.csv:28 合计 初中寄宿：写的是 150，应为 3474"), "\(outcome.output)")
        #expect(!outcome.output.contains("金寨.csv:25"), "\(outcome.output)")
        lines[25] = lines[25].replacingOccurrences(of: ",74,", with: ",3398,")
        lines[27] = lines[27].replacingOccurrences(of: ",150,", with: ",3474,")
        try lines.joined(separator: "\n").write(toFile: table, atomically: true, encoding: .utf8)
        #expect(try program.run(command).status == 0)
    }

    // MARK: - 002

    @Test func `a pupil in another county of the province is for the county of the school, never for nobody or both`()
        throws
    {
        let rows = child(
            "跨县",
            [
                "stage": "primary", "boarding": "yes", "school_region": "430681", "hukou_region": "430923",
                "group.registered": "yes,2016-01-01,,2016-01-01",
            ])
        for term in ["2018-autumn", "2019-spring"] {
            #expect(
                try answers(rows, term: term, policy: "compulsory-living-subsidy") == ["跨县": "due 50000 430681"])
        }
    }

    @Test
    func `outside the province the home county steps in once it is certain that nobody else pays, until its rule ends`()
        throws
    {
        let base = [
            "stage": "junior", "boarding": "yes", "school_region": "440106", "hukou_region": "430626",
            "hardship": "special",
        ]
        let rows =
            child("没有享受", base.merging(["paid_elsewhere": "no"]) { $1 })
            + child("已享受", base.merging(["paid_elsewhere": "yes"]) { $1 }) + child("没有回函", base)
        #expect(
            try answers(rows, term: "2020-autumn", policy: "compulsory-living-subsidy") == [
                "没有享受": "due 62500 430626", "已享受": "refused paid-elsewhere", "没有回函": "undecided missing:paid_elsewhere",
            ])
        #expect(
            try answers(rows, term: "2021-autumn", policy: "compulsory-living-subsidy")["没有享受"]
                == "refused fallback-ended")
    }

    @Test func `a local policy that has ended pays nothing any more`() throws {
        let rows = child(
            "停", ["stage": "primary", "boarding": "no", "school_region": "430626", "group.registered": "yes"])
        let policy = "hunan-day-pupils"
        #expect(
            try answers(rows, term: "2018-autumn", policy: policy, ["--confirm", policy])
                == ["停": "undecided no-local-rate"])
        #expect(
            try answers(rows, term: "2019-autumn", policy: policy, ["--confirm", policy]) == ["停": "refused ended"])
        #expect(try answers(rows, term: "2018-autumn", policy: policy) == [:])
    }

    @Test func `added children count from recognition, removed ones until removal, and nothing is paid backwards`()
        throws
    {
        let base = ["stage": "primary", "boarding": "no", "school_region": "341524"]
        let rows =
            child("新增", base.merging(["group.registered": "yes,2020-10-10,,2020-10-10"]) { $1 })
            + child("清退", base) + [
                "清退,group.registered,yes,2016-01-01,,2016-01-01",
                "清退,group.registered,yes,2016-01-01,2020-10-10,2020-10-10",
            ]
        func asked(_ term: String) throws -> [String: String] {
            try answers(rows, term: term, policy: "compulsory-living-subsidy", ["--known-on", "2021-08-31"])
        }
        #expect(try asked("2020-spring") == ["新增": "refused not-retroactive", "清退": "due 25000 341524"])
        #expect(try asked("2020-autumn") == ["新增": "due 25000 341524", "清退": "due 25000 341524"])
        #expect(try asked("2021-spring") == ["新增": "due 25000 341524", "清退": "refused not-in-group"])
    }

    // MARK: - The ladder

    static let ladder: [(String, [String: String], [(term: String, answer: String)])] = [
        (
            "compulsory-living-subsidy",
            ["stage": "primary", "boarding": "no", "group.lifted": "yes", "group.registered": "yes"],
            [
                ("2018-autumn", "refused day-pupil"), ("2019-spring", "refused day-pupil"),
                ("2019-autumn", "due 25000 341524"), ("2023-autumn", "due 25000 341524"),
                ("2024-spring", "due 31250 341524"),
            ]
        ),
        (
            "compulsory-living-subsidy", ["stage": "junior", "boarding": "no", "group.destitute": "yes"],
            [
                ("2019-spring", "refused day-pupil"), ("2019-autumn", "due 31250 341524"),
                ("2024-spring", "due 37500 341524"),
            ]
        ),
        (
            "compulsory-living-subsidy", ["stage": "primary", "boarding": "yes", "hardship": "general"],
            [
                ("2016-spring", "due 50000 341524"), ("2023-autumn", "due 50000 341524"),
                ("2024-spring", "due 62500 341524"),
            ]
        ),
        (
            "compulsory-living-subsidy", ["stage": "junior", "boarding": "yes", "hardship": "special"],
            [
                ("2016-spring", "due 62500 341524"), ("2023-autumn", "due 62500 341524"),
                ("2024-spring", "due 75000 341524"),
            ]
        ),
        (
            "senior-grant", ["stage": "senior", "hardship": "moderate"],
            [
                ("2014-autumn", "due 75000 341524"), ("2015-spring", "due 100000 341524"),
                ("2024-autumn", "due 100000 341524"), ("2025-spring", "due 115000 341524"),
            ]
        ),
        (
            "vocational-grant", ["stage": "vocational", "grade": "3", "hardship": "moderate", "major": "other"],
            [("2024-autumn", "refused grade"), ("2025-spring", "due 115000 341524")]
        ),
        (
            "vocational-grant", ["stage": "vocational", "grade": "2", "hardship": "moderate", "major": "other"],
            [("2024-autumn", "due 100000 341524"), ("2025-spring", "due 115000 341524")]
        ),
        (
            "college-grant", ["stage": "undergraduate", "hardship": "general", "school_id": "U1"],
            [
                ("2018-autumn", "due 150000 U1"), ("2019-spring", "due 165000 U1"), ("2024-spring", "due 165000 U1"),
                ("2024-autumn", "due 185000 U1"),
            ]
        ),
        (
            "preschool-care-fee", ["stage": "preschool", "grade": "3", "school_kind": "public", "care_fee": "1800"],
            [("2025-spring", "refused not-in-force"), ("2025-autumn", "due 180000 341524")]
        ),
        (
            "preschool-care-fee",
            [
                "stage": "preschool", "grade": "3", "school_kind": "private", "care_fee": "8000.00",
                "public_care_fee": "1800",
            ],
            [("2025-autumn", "due 180000 341524"), ("2026-spring", "due 180000 341524")]
        ),
    ]

    @Test(arguments: Set(ladder.flatMap { $0.2.map(\.term) }).sorted())
    func `every step of the ladder falls on its term`(
        _ term: String
    ) throws {
        var rows: [String] = []
        for (place, (_, facts, _)) in Self.ladder.enumerated() {
            rows += child("\(place)", facts.merging(["school_region": "341524"]) { own, _ in own })
        }
        let executor = term.hasSuffix("spring") ? "columns" : "plain"
        let found = try answers(rows, term: term, policies: Set(Self.ladder.map(\.0)), [], executor)
        for (place, (policy, _, steps)) in Self.ladder.enumerated() {
            for step in steps where step.term == term {
                #expect(found["\(place) \(policy)"] == step.answer, "\(policy) \(place)")
            }
        }
    }

    // MARK: - Days in a child's own life

    @Test func `loans go by the day of the contract`() throws {
        let days = [
            ("2019-12-31", "800000", "1200000"), ("2021-08-31", "800000", "1200000"),
            ("2021-09-01", "1200000", "1600000"),
            ("2023-08-31", "1200000", "1600000"), ("2023-09-01", "1600000", "2000000"),
            ("2024-08-31", "1600000", "2000000"),
            ("2024-09-01", "2000000", "2500000"),
        ]
        var rows: [String] = []
        for (day, _, _) in days {
            for stage in ["undergraduate", "master"] {
                rows += child(
                    day + stage,
                    [
                        "stage": stage, "contract_on": day, "loan_kind": "origin", "loan_amount": "50000",
                        "hukou_region": "341524",
                    ])
            }
        }
        let found = try answers(rows, term: "2024-autumn", policy: "student-loan-origin")
        for (day, undergraduate, master) in days {
            #expect(found[day + "undergraduate"] == "due \(undergraduate) 341524", "\(day)")
            #expect(found[day + "master"] == "due \(master) 341524", "\(day)")
        }
    }

    @Test(arguments: [
        ("enlisted_on", "service-enlistment"), ("resumed_on", "service-return"), ("admitted_on", "service-entry"),
    ])
    func `aid for military service goes by the four dates`(_ fact: String, _ policy: String) throws {
        let days = [
            ("2022-01-23", "800000", "1200000"), ("2022-01-24", "1200000", "1600000"),
            ("2023-08-31", "1200000", "1600000"),
            ("2023-09-01", "1600000", "2000000"), ("2024-08-31", "1600000", "2000000"),
            ("2024-09-01", "2000000", "2500000"),
        ]
        var rows = child("少", ["stage": "college", fact: "2024-09-01", "tuition": "4200", "school_id": "U1"])
        for (day, _, _) in days {
            for stage in ["undergraduate", "doctor"] {
                rows += child(day + stage, ["stage": stage, fact: day, "tuition": "60000", "school_id": "U1"])
            }
        }
        let found = try answers(rows, term: "2024-autumn", policy: policy)
        for (day, undergraduate, doctor) in days {
            #expect(found[day + "undergraduate"] == "due \(undergraduate) U1", "\(day)")
            #expect(found[day + "doctor"] == "due \(doctor) U1", "\(day)")
        }
        #expect(found["少"] == "due 420000 U1")
    }

    @Test func `risk removed by the opening day ends the Yulu plan for the term, a day later it does not`() throws {
        var rows: [String] = []
        for day in ["2022-08-31", "2022-09-01", "2022-09-02"] {
            rows += child(
                day,
                [
                    "stage": "vocational", "hukou_region": "430626", "school_region": "440106",
                    "group.borderline": "yes",
                    "risk_gone": "yes,\(day),,\(day)",
                ])
        }
        #expect(
            try answers(rows, term: "2022-autumn", policy: "yulu-plan", ["--known-on", "2022-12-31"]) == [
                "2022-08-31": "refused risk-gone", "2022-09-01": "refused risk-gone", "2022-09-02": "due 150000 430626",
            ])
        // School opened a day later: then the last one is in time as well.
        #expect(
            try answers(
                rows, term: "2022-autumn", policy: "yulu-plan", ["--known-on", "2022-12-31", "--opening", "2022-09-02"])[
                    "2022-09-02"] == "refused risk-gone")
    }

    @Test func `a child under three on 1 September gets nothing that term`() throws {
        var rows: [String] = []
        for birth in ["2020-09-01", "2020-09-02"] {
            rows += child(
                birth,
                [
                    "stage": "preschool", "school_kind": "public", "school_region": "430626", "hardship": "general",
                    "birth": birth,
                ])
        }
        #expect(
            try answers(rows, term: "2023-autumn", policy: "pingjiang-preschool-aid") == [
                "2020-09-01": "due 50000 430626", "2020-09-02": "refused too-young",
            ])
    }

    // MARK: - Pingjiang, spring 2023

    @Test func `Pingjiang's rates of spring 2023 come out`() throws {
        let here = ["school_region": "430626", "hukou_region": "430626", "group.lifted": "yes"]
        let pupils: [(String, [String: String], String, String)] = [
            ("p", ["stage": "primary", "boarding": "yes"], "hunan-living-subsidy", "due 50000 430626"),
            ("j", ["stage": "junior", "boarding": "yes"], "hunan-living-subsidy", "due 62500 430626"),
            ("pd", ["stage": "primary", "boarding": "no"], "hunan-living-subsidy", "due 25000 430626"),
            ("jd", ["stage": "junior", "boarding": "no"], "hunan-living-subsidy", "due 31250 430626"),
            ("s", ["stage": "senior"], "pingjiang-senior-grant", "due 150000 430626"),
            ("v", ["stage": "vocational", "grade": "2", "major": "other"], "vocational-grant", "due 100000 430626"),
            ("y", ["stage": "vocational", "grade": "2"], "yulu-plan", "due 150000 430626"),
        ]
        let rows = pupils.flatMap { pupil in child(pupil.0, pupil.1.merging(here) { own, _ in own }) }
        let found = try answers(rows, term: "2023-spring", policies: Set(pupils.map(\.2)), [], "columns")
        for (id, _, policy, answer) in pupils { #expect(found["\(id) \(policy)"] == answer, "\(id) \(policy)") }
    }
}
