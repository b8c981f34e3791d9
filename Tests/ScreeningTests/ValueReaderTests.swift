import Documents
import Testing

@testable import Screening

struct ValueReaderTests {
    private func read(_ text: String, _ kind: FieldKind, in cell: Cell.Kind = .text) throws -> CellReading {
        var reader = ValueReader(words: try Shelf.words())
        return reader.read(Cell(text: text, kind: cell), as: kind, nil)
    }

    @Test(arguments: [
        "20110101", "2011-01-01", "2011-1-1", "2011/01/01", "2011/1/1", "2011.1.1", "2011年1月1日", "2011年01月01日",
        "2011。1。1",
        "２０１１－１－１", " 2011-1-1 ", "2011年1月1号", "2011-01-01 00:00:00", "2011-01-01T08:30:00", "20110101000000",
        "2011、1、1",
        "2011 1 1", "2011·1·1",
    ])
    func `a day is read in every spelling`(text: String) throws {
        #expect(try read(text, .day) == CellReading("2011-01-01"))
    }

    @Test func `a date cell and a bare serial number are days`() throws {
        #expect(try read("2011-01-01", .day, in: .day) == CellReading("2011-01-01"))
        #expect(try read("2011-01-01 08:30:00", .day, in: .day) == CellReading("2011-01-01"))
        #expect(try read("40544", .day, in: .number) == CellReading("2011-01-01"))
        #expect(try read("40544", .day).flaw == .notADay)
        #expect(try read("20110101", .day, in: .number) == CellReading("2011-01-01"))
    }

    @Test(arguments: [
        ("2011-2-30", Flaw.notADay), ("2011-13-1", .notADay), ("11-1-1", .notADay), ("去年", .notADay),
        ("2011-1-1-1", .notADay),
        ("2011年1月", .dayIncomplete), ("201101", .dayIncomplete), ("2011", .dayIncomplete), ("2011-1", .dayIncomplete),
        ("正月初一", .notADay), ("99999999999999999999", .notADay),
    ])
    func `what is no day is left as it stands`(text: String, flaw: Flaw) throws {
        #expect(try read(text, .day) == CellReading(text, flaw))
    }

    @Test(arguments: [
        ("201909", "2019-09"), ("2019-9", "2019-09"), ("2019年9月", "2019-09"), ("2019.09", "2019-09"),
        ("2019-09-01", "2019-09"),
    ])
    func `a month may be a day`(text: String, month: String) throws {
        #expect(try read(text, .yearMonth) == CellReading(month))
    }

    @Test(
        arguments: [
            ("433124201604029980", "433124201604029980", nil), ("11010519491231002x", "11010519491231002X", nil),
            ("433124 20160402 9980", "433124201604029980", nil),
            ("\u{200B}433124201604029980\u{FEFF}", "433124201604029980", nil),
            ("'433124201604029980", "433124201604029980", nil), ("４３３１２４２０１６０４０２９９８０", "433124201604029980", nil),
            ("43312420160402998053", "43312420160402998053", nil),
            ("43312420160402998053b1", "43312420160402998053B1", nil),
            ("无", "", nil), ("/", "", nil), ("", "", nil), ("43312420160402998", "43312420160402998", .length),
            ("433124850712998", "433124850712998", .fifteenDigits),
            ("43312420160402998O", "43312420160402998O", .characters),
            ("433124201602309989", "433124201602309989", .birth),
            ("433124201604029981", "433124201604029981", .checkDigit),
            ("433124201604029000", "433124201604029000", .cutByExcel), ("4.33124E+17", "4.33124E+17", .cutByExcel),
            ("L433124201604021234", "L433124201604021234", .studentNumber),
            ("111111111111111111", "111111111111111111", .invented),
            ("43312420160402998093", "43312420160402998093", .length),
        ] as [(String, String, Flaw?)])
    func `a citizen number is folded or found wanting`(text: String, value: String, flaw: Flaw?) throws {
        #expect(try read(text, .idNumber) == CellReading(value, flaw))
    }

    @Test func `a number cell of eighteen digits can't be trusted`() throws {
        #expect(try read("433124201604029980", .idNumber, in: .number).flaw == .numberCell)
        #expect(try read("433124850712998", .idNumber, in: .number).flaw == .fifteenDigits)
        #expect(try read("433124201604029980", .studentNumber, in: .number).flaw == .numberCell)
        #expect(try read("43312420160402998053", .disabilityCertificate, in: .number).flaw == .numberCell)
    }

    @Test(
        arguments: [
            ("G433124201604029980", nil), ("g433124201604029980", nil), ("L433124201604021234", nil),
            ("J433124201604020011", nil),
            ("L999999999999999999", nil), ("G433124201604029981", .checkDigit),
            ("433124201604029980", .studentNumberForm),
            ("X433124201604029980", .studentNumberForm), ("G4331242016040299", .studentNumberForm),
            ("4.33E+17", .cutByExcel),
        ] as [(String, Flaw?)])
    func `behind L and J no check digit is asked for`(text: String, flaw: Flaw?) throws {
        #expect(try read(text, .studentNumber).flaw == flaw)
    }

    @Test(arguments: [
        ("男", FieldKind.sex, "1"), ("2", .sex, "2"), ("女性", .sex, "2"), ("0", .sex, ""), ("未知", .sex, ""),
        ("是", .boolean, "1"), ("无", .boolean, "0"), ("√", .boolean, "1"), ("TRUE", .boolean, "1"),
        ("true", .boolean, "1"),
        ("苗", .ethnic, "06"), ("6", .ethnic, "06"), ("毛难族", .ethnic, "36"), ("僳僳族", .ethnic, "20"),
        ("57", .ethnic, "97"),
        ("433124000000", .region, "433124"), ("433124", .region, "433124"), ("433124101", .region, "433124101"),
        ("433124 花垣县", .region, "433124"), ("430000", .region, "430000"),
        ("138-0013-8000", .phone, "13800138000"), ("138 0013 8000", .phone, "13800138000"),
        ("+8613800138000", .phone, "8613800138000"),
        ("0743-8222222", .phone, "07438222222"), ("13800138000/13900139000", .phone, "13800138000 13900139000"),
        ("1,280.00", .count, "1280"), ("10天", .count, "10"), ("-3", .count, "-3"), ("12.50", .count, "12.5"),
        ("48人", .count, "48"),
        (" 石门镇\u{3000}", .text, "石门镇"), ("第一行\n第二行", .text, "第一行 第二行"), ("田 禾", .personName, "田 禾"),
    ])
    func `values come in one form`(text: String, kind: FieldKind, value: String) throws {
        #expect(try read(text, kind) == CellReading(value))
    }

    @Test(arguments: [
        ("难", FieldKind.sex, Flaw.notASex), ("湖南", .ethnic, .notAnEthnicGroup), ("花垣县", .region, .notARegion),
        ("4331", .region, .notARegion),
        ("可能", .boolean, .notYesOrNo), ("138O0138000", .phone, .notAPhone), ("00000000000", .phone, .notAPhone),
        ("若干", .count, .notACount),
    ])
    func `what can't be read keeps its reason`(text: String, kind: FieldKind, flaw: Flaw) throws {
        #expect(try read(text, kind) == CellReading(text, flaw))
    }

    @Test func `a formula that came to nothing is no value`() throws {
        #expect(try read("#N/A", .personName, in: .fault) == CellReading("#N/A", .formula))
    }

    @Test(arguments: [
        ("身份证号", "身份证号", "身份证号"), ("*身份证号（必填）", "身份证号必填", "身份证号"), ("身 份\n证 号：", "身份证号", "身份证号"),
        ("身份证号[文本格式]", "身份证号文本格式", "身份证号"), ("致贫/返贫风险１", "致贫返贫风险1", "致贫返贫风险1"), ("（备注）", "备注", "备注"),
        ("NO.", "no", "no"), ("", "", ""),
    ])
    func `a heading is folded as the eye reads it`(text: String, folded: String, plain: String) {
        #expect(HeaderText(text).folded == folded)
        #expect(HeaderText(text).plain == plain)
    }

    @Test(arguments: [
        ("##########", "2143000234", true), ("##########", "1000234", false), ("*000", "433124000", true),
        ("*000", "433124001", false),
        ("@#*", "A1xyz", true), ("@#*", "1A", false), ("?", "田", true), ("*", "", true), ("a*b*c", "axxbyyc", true),
        ("a*b*c", "axxbyy", false),
    ])
    func `a shape is matched in one pass`(pattern: String, text: String, isMatch: Bool) {
        #expect(TextPattern(pattern).matches(text) == isMatch)
    }

    @Test(
        arguments: [
            ("青禾省云岭市河湾县石门镇杨家坪村3组", "石门镇"), ("湖南省湘西州花垣县边城镇磨老村", "边城镇"), ("云岭市白塔区城东街道解放路12号", "城东街道"),
            ("河湾县城区街道东风社区", "城区街道"), ("鄂温克族自治旗伊敏苏木", "伊敏苏木"), ("石门镇杨家坪村", "石门镇"), ("东风路12号", nil), ("", nil),
            ("新市镇中心村", "新市镇"), ("吉首市乾州街道办事处", "乾州街道"),
        ] as [(String, String?)])
    func `the township is found in an address`(address: String, township: String?) throws {
        #expect(AddressReader.township(in: address, words: try Shelf.words()) == township)
    }
}
