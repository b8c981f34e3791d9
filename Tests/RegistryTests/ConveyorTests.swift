import Testing

@testable import Registry

/// Two threads at one belt.
struct ConveyorTests {
    private struct Broken: Error {}

    @Test func `pieces arrive in the order in which they were made`() throws {
        var taken: [Int] = []
        try Conveyor.run { lay in
            for piece in 0..<1000 { try lay(piece) }
        } take: {
            taken.append($0)
        }
        #expect(taken == Array(0..<1000))
    }

    @Test func `the maker has let go of its work when the belt stands still`() throws {
        for round in 0..<500 {
            var sum = 0
            try Conveyor.run { lay in
                try lay(round)
            } take: {
                sum += $0
            }
            #expect(sum == round)
        }
    }

    @Test func `what stops the maker reaches the caller after the pieces before it`() {
        var taken: [Int] = []
        #expect(throws: Broken.self) {
            try Conveyor.run { lay in
                for piece in 0..<3 { try lay(piece) }
                throw Broken()
            } take: {
                taken.append($0)
            }
        }
        #expect(taken == [0, 1, 2])
    }

    @Test func `when the taker stops, the maker does not go on for ever`() {
        var made = 0
        #expect(throws: Broken.self) {
            try Conveyor.run { lay in
                while true {
                    made += 1
                    try lay(made)
                }
            } take: { piece in
                if piece == 5 { throw Broken() }
            }
        }
        #expect(made < 20)
    }
}
