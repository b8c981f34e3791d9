import Testing

@testable import Hanzi

/// Counts change only when `bin/tables` ran on other data: look at its diff before you put new numbers here.
struct TableTests {
    @Test func `the table of readings is whole`() {
        #expect(SyllableList.all.count == 423)
        #expect(SyllableList.all.spellings == SyllableList.all.spellings.sorted())
        #expect(Readings.known.byCharacter.notes.count == 43_411)
        #expect(lines(of: ReadingTable.text) == 38_448)
    }

    @Test func `the table of surnames is whole`() {
        #expect(SurnameReadings.known.pairCount == 66)
        #expect(lines(of: SurnameTable.text) == 117)
    }

    @Test func `the table of variants is whole`() {
        #expect(VariantForms.known.same.notes.count == 5495)
        #expect(VariantForms.known.comparable.notes.count == 1791)
    }

    @Test func `the table of look-alikes is whole and says the same from both sides`() {
        #expect(LookAlikePairs.known.notes.count == 2 * 4238)
        #expect(LookAlikes.areAlike("余", "佘") && LookAlikes.areAlike("佘", "余"))
    }

    @Test func `the table of mergers is whole`() {
        #expect(Merger.known.count == 30)
        #expect(Merger.known.filter { $0.kind == .initial }.count == 10)
        #expect(Merger.known.filter { $0.kind == .final }.count == 10)
    }

    private func lines(of table: StaticString) -> Int {
        table.withUTF8Buffer { $0.split(separator: 0x0A).count }
    }
}
