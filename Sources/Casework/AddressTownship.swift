import Screening

/// The township that an address names (地址里的乡镇), where a list has no column for it.
///
/// It is what stands between the last 省, 市, 县, 区 or 旗 and the first 镇, 乡 or 街道 after it. 湘乡市 and 镇雄县 name no township.
enum AddressTownship {
    static func name(in address: String) -> String? {
        let characters = Array(address)
        var start = 0
        for place in characters.indices {
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            switch characters[place] {
            case "省", "市", "县", "区", "旗": start = place + 1
            case "镇" where isName(start, place) && !borders.contains(next),
                "乡" where isName(start, place) && !borders.contains(next):
                return String(characters[start...place])
            case "街" where next == "道" && isName(start, place): return String(characters[start...place + 1])
            // Below a township: nothing further out follows.
            case "村", "组", "号": return nil
            default: break
            }
        }
        return nil
    }

    private static let borders: Set<Character> = ["省", "市", "县", "区", "旗"]

    private static func isName(_ start: Int, _ end: Int) -> Bool { (1...14).contains(end - start) }
}

extension PlaceFacts {
    /// As the list says it, or as its address does.
    var townshipName: String? {
        if let township, !township.isEmpty { return township }
        return address.flatMap { AddressTownship.name(in: $0) }
    }
}
