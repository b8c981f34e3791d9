import Testing

@testable import Documents

@Suite struct NumberTextTests {
    private func settled(
        _ text: String, as format: NumberFormats.Format = .plain, countsFrom1904: Bool = false
    ) -> Cell {
        var bytes = Array(("ahead" + text).utf8)
        let kind = NumberText.settle(&bytes, from: 5, as: format, countsFrom1904: countsFrom1904)
        return Cell(text: String(decoding: bytes[5...], as: UTF8.self), kind: kind)
    }

    static let numbers: [(String, String)] = [
        ("0", "0"), ("-7", "-7"), ("625", "625"), ("92.5", "92.5"), ("92.299999999999997", "92.3"),
        ("0.30000000000000004", "0.3"), ("1E-3", "0.001"), ("4.3012420110512E+17", "430124201105120000"),
        ("430124201105120037", "430124201105120037"), ("1.5E2", "150"), ("5.0", "5"), ("007", "7"),
        ("-1.25E1", "-12.5"), ("1e30", "1e30"), ("abc", "abc"), ("-", "-"), ("nan", "nan"), (".5", "0.5"),
        ("123456789012345.6", "123456789012346"), ("0.1234567890123456", "0.123456789012346"),
    ]

    @Test(arguments: numbers)
    func `a number is shown without exponent and with 15 figures`(stored: String, shown: String) {
        #expect(settled(stored) == Cell(text: shown, kind: .number))
    }

    static let days: [(String, Bool, String)] = [
        ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("61", false, "1900-03-01"),
        ("36526", false, "2000-01-01"), ("46099", false, "2026-03-18"), ("46099.5", false, "2026-03-18 12:00:00"),
        ("46098.999999999", false, "2026-03-18"), ("1462", true, "1908-01-02"), ("44637", true, "2026-03-18"),
        ("2958465", false, "9999-12-31"),
    ]

    @Test(arguments: days)
    func `a day is shown as a day`(stored: String, countsFrom1904: Bool, shown: String) {
        #expect(settled(stored, as: .day, countsFrom1904: countsFrom1904) == Cell(text: shown, kind: .day))
    }

    @Test(arguments: [("0", "0"), ("60", "60"), ("-1", "-1"), ("2958466", "2958466"), ("1e300", "1e300"), ("x", "x")])
    func `what is no day stays a number`(stored: String, shown: String) {
        #expect(settled(stored, as: .day) == Cell(text: shown, kind: .number))
    }

    @Test func `a time of day is text and a code keeps its zeros`() {
        #expect(settled("0.354166666666667", as: .day) == "08:30:00")
        #expect(settled("43001", as: .padded(9)).text == "000043001")
        #expect(settled("-43001", as: .padded(9)).text == "-43001")
    }

    static let codes: [(String, NumberFormats.Format)] = [
        ("yyyy/m/d", NumberFormats.Format.day), ("yyyy\\-mm\\-dd", .day), ("yyyy\"年\"m\"月\"d\"日\";@", .day),
        ("[$-804]yyyy\"年\"m\"月\";@", .day), ("h:mm AM/PM", .day), ("上午/下午h\"时\"mm\"分\"", .day), ("General", .plain),
        ("GENERAL", .plain), ("@", .plain), ("0.00", .plain), ("#,##0.00_);[Red](#,##0.00)", .plain),
        ("#,##0\"days\"", .plain), ("0.00E+00", .plain), ("[h]:mm:ss", .plain), ("\\d0", .plain),
        ("000000", .padded(6)),
        ("0", .plain), ("", .plain), ("\"", .plain), ("[", .plain), ("\\", .plain),
    ]

    @Test(arguments: codes)
    func `the format code tells a day from a number`(code: String, format: NumberFormats.Format) {
        #expect(NumberFormats.format(of: code) == format)
    }
}
