import Documents
import Testing
import Vocabulary

@testable import Screening

struct HeaderTests {
    private func columns(_ sheet: MadeSheet, as code: String) throws -> SheetColumns {
        try #require(try Shelf.source(code).mapping(for: MadeFile(sheet).heads).sheets.first)
    }

    private func fields(_ columns: SheetColumns) -> [String] { columns.columns.map { $0.field ?? "" } }

    @Test func `titles and notes above the header are passed over`() throws {
        let found = try columns(
            MadeSheet(
                "Sheet1", "河湾县户籍学龄人口名册", "", "填报单位：河湾县公安局|||数据截止日：2026年2月28日", "",
                "序号|户号|姓 名|性别|公民身份号码*|出生日期（yyyymmdd）|备注", "1|H1|田小满|女|433124201604029980|20160402|"),
            as: "household-register")
        #expect(found.headerRows == 5...5)
        #expect(fields(found) == ["", "householdNumber", "name", "sex", "idNumber", "birth", "note"])
        #expect(found.columns[0].use == .rowNumber)
        #expect(found.columns[5].certainty == .likely)
        #expect(found.columns[4].certainty == .certain)
        #expect(found.notes == ["河湾县户籍学龄人口名册", "填报单位：河湾县公安局 数据截止日：2026年2月28日"])
    }

    @Test func `a header in two rows is joined`() throws {
        let found = try columns(
            MadeSheet(
                "石门镇", "在校学生花名册（实有）",
                "序号|学校|年级|班级|学生基本信息||||家长||近10个上课日|", "||||姓名|性别|身份证号|出生日期|家长姓名|联系电话|应到天数|实到天数",
                "1|石门中心校|三年级|三（1）班|田小满|女|433124201604029980|2016.4.2|田大河|13800138000|10|9"),
            as: "class-list")
        #expect(found.headerRows == 2...3)
        #expect(
            fields(found) == [
                "", "schoolName", "grade", "className", "name", "sex", "idNumber", "birth", "guardianName", "phone",
                "daysExpected",
                "daysPresent",
            ])
        #expect(found.columns[4].header == "学生基本信息/姓名")
        #expect(found.columns[4].certainty == .certain)
    }

    @Test func `the name of the mother is not the name of the child`() throws {
        let found = try columns(
            MadeSheet("名册", "学生||母亲||", "姓名|身份证号|姓名|身份证号|备注", "田小满|433124201604029980|田大妹|433124198507129985|"),
            as: "class-list")
        #expect(fields(found) == ["name", "idNumber", "", "", "note"])
        let mother = try columns(
            MadeSheet(
                "名册", "在校学生名册", "母亲||学生||", "姓名|身份证号|姓名|身份证号|备注", "田大妹|433124198507129985|田小满|433124201604029980|"),
            as: "class-list")
        #expect(mother.headerRows == 2...3)
        #expect(fields(mother) == ["", "", "name", "idNumber", "note"])
        let noted = try columns(
            MadeSheet("名册", "姓名（监护人）|姓名|身份证号|班级", "田大河|田小满|433124201604029980|三（1）班"), as: "class-list")
        #expect(fields(noted) == ["", "name", "idNumber", "className"])
    }

    @Test func `a column that comes twice is taken once`() throws {
        let file = MadeFile(
            MadeSheet("名册", "姓名|身份证号|联系电话|电话|爱好|爱好", "田小满|433124201604029980|13800138000|13900139000|画画|唱歌"))
        let source = try Shelf.source("class-list")
        let mapping = try source.mapping(for: file.heads)
        #expect(fields(mapping.sheets[0]) == ["name", "idNumber", "phone", "", "", ""])
        let row = try #require(try file.screen(as: source).rows.first)
        #expect(row.unknown.map(\.header) == ["电话", "爱好", "爱好#2"])
        #expect(row.unknown.map(\.text) == ["13900139000", "画画", "唱歌"])
    }

    @Test func `columns are found wherever they stand`() throws {
        let one = try columns(MadeSheet("名册", "姓名|身份证号|性别", "田小满|433124201604029980|女"), as: "class-list")
        let other = try columns(MadeSheet("名册", "", "性别||身份证号码|学生姓名", "女||433124201604029980|田小满"), as: "class-list")
        #expect(Set(fields(one)) == Set(fields(other)))
        #expect(other.columns.map(\.position) == [0, 2, 3])
    }

    @Test func `only sheets of the same kind are taken`() throws {
        let file = MadeFile(
            MadeSheet("说明", "填表说明", "姓名按户口簿填写", "身份证号为 18 位"),
            MadeSheet("石门镇", "学校|班级|姓名|身份证号|出生日期", "石门中心校|三（1）班|田小满|433124201604029980|2016.4.2"),
            MadeSheet("城关镇", "学校|姓名|班级|身份证号码|出生年月日|备注", "一小|田小禾|三（2）班|433124201305069990|2013.5.6|"),
            MadeSheet("汇总", "学校|人数", "石门中心校|1"))
        let source = try Shelf.source("class-list")
        let mapping = try source.mapping(for: file.heads)
        #expect(mapping.includedSheets.map(\.name) == ["石门镇", "城关镇"])
        #expect(mapping.includedSheets.map(\.index) == [1, 2])
        let screened = try file.screen(as: source)
        #expect(screened.rows.map(\.ordinal) == [1, 2])
        #expect(screened.rows.map(\.sheet) == [1, 2])
        #expect(screened.report.sheets.map(\.rows) == [1, 1])
    }

    @Test func `the source is guessed by the headings that few sources know`() throws {
        let sources = try Shelf.sources.get()
        for (code, header) in [
            ("household-register", "户号|户主姓名|与户主关系|姓名|曾用名|性别|民族|出生日期|公民身份号码|户籍地址|变动情况"),
            ("poverty-register", "省|市|县|乡|村|户编号|人编号|姓名|性别|证件号码|在校生状况|户类型|监测对象类别"),
            ("disability-register", "姓名|性别|残疾人证号|残疾类别|残疾等级|未入学原因"),
            ("civil-affairs", "姓名|性别|身份证号|保障类别|认定时间|月保障标准（元）"),
            ("student-register", "学校标识码|学校名称|年级|班级|姓名|身份证件号|全国学籍号|学籍辅号|就读方式"),
            ("class-list", "学校|班级|姓名|身份证号|家长姓名|应到天数|实到天数"),
            ("vocational", "姓名|身份证件号|专业简称|学制|联招合作类型|招生对象|学校名称"),
            ("special-education", "姓名|身份证号|残疾类型|安置方式|送教教师|每周次数"),
            ("graduates", "毕业学校|姓名|身份证件号|毕业证书编号|毕业时间|毕业去向"),
            ("out-of-province", "姓名|身份证号|就读省份|就读市县|就读学校|是否有学籍|核实方式"),
        ] {
            let width = header.split(separator: "|").count
            let file = MadeFile(MadeSheet("Sheet1", header, Array(repeating: "x", count: width).joined(separator: "|")))
            let guess = try #require(sources.guesses(for: file.heads, called: "新建文件.xlsx").first)
            #expect(guess.source.code == code)
            #expect(guess.share > 0.9, "\(code)")
        }
    }

    @Test func `the title decides where the headings don't`() throws {
        let sources = try Shelf.sources.get()
        let file = MadeFile(
            MadeSheet("Sheet1", "持证残疾儿童名单", "姓名|性别|身份证号|残疾证号", "田小满|女|433124201604029980|43312420160402998053"))
        #expect(sources.guesses(for: file.heads, called: "名单.xlsx").first?.source.code == "disability-register")
    }

    @Test func `no header is told with what was looked for`() throws {
        let file = MadeFile(MadeSheet("Sheet1", "田小满|女|433124201604029980", "田小禾|男|433124201305069990"))
        let source = try Shelf.source("class-list")
        #expect(throws: ScreeningRefusal.noHeader(tried: ["姓名"])) { try source.mapping(for: file.heads) }
        #expect(try Shelf.sources.get().guesses(for: file.heads, called: "").isEmpty)
    }

    @Test func `a missing column is named with all that was tried`() throws {
        let file = MadeFile(MadeSheet("名册", "姓名|残疾类别|残疾等级|监护人", "田小满|智力|三级|田大河"))
        let source = try Shelf.source("disability-register")
        let mapping = try source.mapping(for: file.heads)
        let refusal = try #require(throws: ScreeningRefusal.self) {
            try Screener(for: source, as: mapping, in: ScreeningContext(asOf: Day(number: 20_000)))
        }
        #expect(refusal.message.contains("没找到“残疾人证号”列。已试过：残疾证号、残疾人证号码"))
    }

    @Test func `a sheet that lost its header is told from a page of notes`() throws {
        let pupils = (1...12).map { "\($0)|石门镇中心小学|一年级|田小禾|女" }
        let file = MadeFile(
            MadeSheet("填表说明", "一、姓名按户口簿填写", "二、身份证号为18位"), MadeSheet("城关镇", lines: pupils),
            MadeSheet("石门镇", lines: ["序号|学校|年级|姓名|性别"] + pupils))
        let mapping = try Shelf.source("class-list").mapping(for: file.heads)
        #expect(mapping.sheets.map(\.name) == ["石门镇"])
        let unread = mapping.unread(among: file.heads)
        #expect(unread.map(\.name) == ["填表说明", "城关镇"])
        #expect(unread.map(\.looksLikeList) == [false, true])
    }

    @Test func `places name each sheet once, and only where there are several`() {
        let cells = [("城关镇", 3), ("城关镇", 9), ("石门镇", 4)].map { CellReference(sheet: $0.0, row: $0.1, column: 6) }
        #expect(cells.places(namingSheets: true) == "城关镇!G3、G9；石门镇!G4")
        #expect(cells.prefix(2).places(namingSheets: false) == "G3、G9")
    }
}
