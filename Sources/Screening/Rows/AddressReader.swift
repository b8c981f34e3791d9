/// Finds the township in an address: 石门镇 in 青禾省云岭市河湾县石门镇杨家坪村3组.
public enum AddressReader {
    public static func township(in address: String, words: RosterWords) -> String? {
        let characters = Array(address)
        // A name may begin behind any 县, 区, 市 or 旗; the last one that leaves a name counts.
        var starts = [0]
        for (place, character) in characters.enumerated() {
            for start in starts.reversed() where start < place && isTownship(characters[start...place], words) {
                return String(characters[start...place])
            }
            if words.countyEndings.contains(character) { starts.append(place + 1) }
        }
        return nil
    }

    /// A name of two characters or more that ends as townships do, and not the ending alone.
    private static func isTownship(_ part: ArraySlice<Character>, _ words: RosterWords) -> Bool {
        words.townshipEndings.contains { ending in
            part.count > ending.count && part.suffix(ending.count).elementsEqual(ending)
        }
    }
}
