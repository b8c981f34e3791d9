import Testing
import Vocabulary

@Test func `a day`() { #expect(Day("2026-03-18")?.weekday == 3) }
