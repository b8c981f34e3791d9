import Testing

@testable import Web

struct HTMLSpeedTests {
    /// Generous for a debug build on a busy machine; a release build takes a small part of a millisecond.
    @Test func `two hundred lines of eight columns are drawn in no time`() {
        let table = HTMLSpeedTests.table
        let clock = ContinuousClock()
        let best = (0..<20).map { _ in clock.measure { #expect(table.html.bytes.count > 20_000) } }.min()
        #expect((best ?? .seconds(1)) < .milliseconds(50))
    }

    static var table: DataTable {
        DataTable(
            "名单", [.init("姓名", isHead: true)] + (1..<8).map { .init("第 \($0) 列", .number) },
            lines: (0..<200).map { place in
                DataTable.Line([.link("田小禾 & \(place)", to: "/children/\(place)")] + (1..<8).map { .count($0 * place) })
            }, empty: Specimens.empty)
    }
}
