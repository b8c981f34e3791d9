import Hanzi
import Testing

struct SurnamesTests {
    @Test(arguments: [
        ("田小满", "田", "小满"), ("曾黎", "曾", "黎"), ("欧阳娜", "欧阳", "娜"), ("欧阳小满", "欧阳", "小满"), ("歐陽娜", "歐陽", "娜"),
        ("尉迟恭", "尉迟", "恭"), ("单于丹", "单于", "丹"), ("单小满", "单", "小满"), ("司马", "司", "马"), ("欧阳", "欧", "阳"),
        ("田", "田", ""),
        ("吐尔逊·木合塔尔", "", "吐尔逊·木合塔尔"), ("Tian Xiaoman", "", "Tian Xiaoman"), ("", "", ""),
    ])
    func `a name has a surname and a given name`(name: String, surname: String, given: String) {
        let split = Surnames.split(name)
        #expect(split.surname == surname)
        #expect(split.given == given)
        #expect(Surnames.length(in: Array(name.unicodeScalars)) == surname.unicodeScalars.count)
    }

    @Test func `a name with dots has parts`() {
        #expect(Surnames.split("吐尔逊·木合塔尔").parts == ["吐尔逊", "木合塔尔"])
        #expect(Surnames.split("阿卜杜·热合曼·买买提").parts == ["阿卜杜", "热合曼", "买买提"])
        #expect(Surnames.split("田小满").parts == ["田小满"])
    }
}
