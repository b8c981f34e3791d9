import Vocabulary

@testable import Web

/// What the tests of the kit draw: frames, lines of a list, all components once.
enum Specimens {
    static let moment = Moment(milliseconds: 1_773_796_320_000)
    static let token = FormToken("9f3c-e21a")

    static func frame(
        large: Bool = false, contrast: Bool = false, _ language: Preferences.Language = .chinese
    ) -> Frame {
        Frame(
            reader: Frame.Reader(name: "王芳", organization: "河湾县教育局 · 控辍保学办", key: "u7"),
            places: [
                Frame.Place(.desk, count: 9), Frame.Place(.overview),
                Frame.Place(.comparison, at: "/rosters", count: 6), Frame.Place(.children, count: 1216),
                Frame.Place(.aid, count: 3), Frame.Place(.supervision, count: 2),
                Frame.Place(.administration),
            ],
            current: .children, token: token,
            preferences: Preferences(hasLargeType: large, hasHighContrast: contrast, language: language),
            address: "/children?view=all", moment: moment.description, version: "0.1.0",
            relief: "<b>本月自动出表 9 张</b>学校、乡镇零填报<br>累计少填 1,040 格")
    }

    static var doorstep: Frame { Frame(token: token, version: "0.1.0") }

    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    static let empty = EmptyState(
        because: "还没有导入这一版名册", next: "先从省学籍系统导出，再到“比对”里导入；不会操作请问县管理员。",
        action: LinkButton("导入名册", to: "/rosters/new", .main))

    static let faults = [
        FieldFault("number", "身份证号只有 17 位，请补全"), FieldFault("stage", "请选择学段"),
        FieldFault("files", "名册.xls 是旧格式，请另存为 .xlsx 后再传"), FieldFault("agreed", "请先核对数据截止日"),
    ]

    static let towns = [
        "石门镇", "杨家坪乡", "竹岭镇", "青石镇", "龙潭乡", "松坪镇", "望川镇", "枫林乡", "南渡镇", "白塔镇", "鹤鸣乡", "云台镇",
    ]

    static func table(picks: BulkBar? = nil, isWide: Bool = false) -> DataTable {
        typealias Heading = DataTable.Heading
        return DataTable(
            "河湾县各乡镇登记、落实、疑点",
            [
                Heading("乡镇", isHead: true),
                Heading("登记", .number, sorting: .init(at: "/children?sort=registered")),
                Heading("已落实", .number), Heading("未落实", .number),
                Heading("未落实率", sorting: .init(at: "/children?sort=-rate", order: .descending)),
                Heading("待核实", .number, startsGroup: true), Heading("超期", .number),
                Heading("应发（元）", .number, startsGroup: true, isMinor: true), Heading("名册日期", isMinor: true),
                Heading("状态"),
            ],
            lines: towns.enumerated().map { line($0, $1) },
            total: DataTable.Line([
                .text("全县合计"), .count(4402), .count(4386), .count(16), .text("3.6‰"), .count(11), .alarm(9),
                .money(Money(fen: 1_234_500)), .missing, .missing,
            ]),
            empty: empty, isWide: isWide, picks: picks)
    }

    static func line(_ place: Int, _ town: String) -> DataTable.Line {
        DataTable.Line(
            [
                .link(town, to: "/overview/\(place)"), .count(3347 - place * 171), .count(3311 - place * 171),
                .count(36 - place * 3, to: "/children?town=\(place)&view=open"),
                DataTable.Cell(CellBar(108 - place * 9, of: 120, "\(Double(108 - place * 9) / 10)‰")),
                .count(place % 3 * 2), .alarm(place % 4 == 0 ? place + 1 : 0),
                place % 5 == 4 ? .money(nil) : .money(Money(fen: Int64(place) * 31250)),
                .value(place % 6 == 5 ? nil : day("2026-03-1\(place % 8)")),
                DataTable.Cell(
                    place % 3 == 0
                        ? Chip("?", "待核实", .waiting)
                        : place % 3 == 1 ? Chip("✓", "在校", .good) : Chip("!", "疑似辍学", .bad)),
            ], key: "k\(place)", named: town)
    }
}
