import Testing
import Vocabulary

/// Counties change their names and codes; children keep living there.
struct SuccessionTests {
    @Test(arguments: [
        ("430124", "430182"), ("430124103207", "430182103207"), ("430182", "430182"),
        // 370982 was 新泰 from 1985 and is again in force; a county of today is never sent elsewhere.
        ("370982", "370982"), ("110221", "110114"), ("539921", "539921"), ("4301", "4301"), ("43", "43"),
    ])
    func `a code leads to the division of today`(old: String, new: String) throws {
        let code = try #require(RegionCode(old))
        #expect(Divisions.today(of: code).digits == new)
    }

    @Test(arguments: [
        ("宁乡县", "430182"), ("宁乡市", "430182"), ("湖南省长沙市宁乡县", "430182"), ("昌平县", "110114"), ("花垣县", "433124"),
    ])
    func `a county is found by any name that it alone has had`(name: String, code: String) {
        #expect(Divisions.county(named: name)?.digits == code)
    }

    @Test(arguments: ["鼓楼区", "新建村", "城关镇", "长沙市", "", "湖南省"])
    func `a name that is not one county's is left alone`(name: String) {
        #expect(Divisions.county(named: name) == nil)
    }

    @Test func `nothing succeeds itself, and every successor is in force`() {
        for number in 110_101...659_099 {
            guard let code = RegionCode(String(number)), code.level == .county else { continue }
            let today = Divisions.today(of: code)
            if today != code { #expect(Divisions.current(today) != nil && Divisions.current(code) == nil, "\(code)") }
        }
    }
}
