/// The name of a column on the screen: 0 is `A`, 26 is `AA`.
public func columnName(_ index: Int) -> String {
    precondition(index >= 0, "columns are counted from 0")
    var letters: [UInt8] = []
    var rest = index + 1
    while rest > 0 {
        letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
        rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
}

/// Where a cell stands, as a workbook writes it: `C37`.
struct CellPlace: Hashable {
    /// As Excel counts rows, from 1.
    let row: Int
    /// From 0.
    let column: Int

    static let lastRow = 1_048_576
    static let lastColumn = 16_383
    /// `ZZZ`: a reference beyond the last column is read, so that it can be refused as that.
    private static let widest = 18_278

    /// Reads a reference and steps past it; nil for what lies outside a sheet.
    init?(_ place: inout UnsafePointer<UInt8>) {
        var column = 0
        while true {
            let letter = place.pointee & 0xDF
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { break }
            column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
            guard column <= CellPlace.widest else { return nil }
            place += 1
        }
        var row = 0
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(place.pointee) {
            row = row * 10 + Int(place.pointee - UInt8(ascii: "0"))
            guard row <= CellPlace.lastRow else { return nil }
            place += 1
        }
        guard column > 0, row > 0 else { return nil }
        self.row = row
        self.column = column - 1
    }
}
