import Testing

@testable import Casework

struct AddressTownshipTests {
    @Test(arguments: [
        ("青禾省云岭市河湾县石门镇杨家坪村3组", "石门镇"), ("河湾县凤凰土家族乡新田村", "凤凰土家族乡"),
        ("石门镇杨家坪村", "石门镇"), ("云岭市白塔区城北街道12号", "城北街道"), ("湖南省湘乡市泉塘镇花西村", "泉塘镇"),
        ("云南省昭通市镇雄县乌峰街道", "乌峰街道"), ("江西省景德镇市浮梁县浮梁镇", "浮梁镇"), ("山西省临汾市乡宁县昌宁镇", "昌宁镇"),
    ])
    func `an address names its township`(address: String, township: String) {
        #expect(AddressTownship.name(in: address) == township)
    }

    @Test(arguments: ["", "河湾县", "杨家坪村3组", "河南省新乡市", "人民路12号院镇政府宿舍"])
    func `an address that names none gives none`(address: String) {
        #expect(AddressTownship.name(in: address) == nil)
    }
}
