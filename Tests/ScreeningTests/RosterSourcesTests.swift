import Screening
import Testing

struct RosterSourcesTests {
    @Test func `all sources load and their examples come out right`() throws {
        let sources = try Shelf.sources.get()
        #expect(
            sources.all.map(\.code) == [
                "civil-affairs", "class-list", "disability-register", "graduates", "household-register",
                "out-of-province",
                "poverty-register", "special-education", "student-register", "vocational",
            ])
    }
}
