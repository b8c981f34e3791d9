import Foundation

/// Two pairs of hands at one belt (流水作业): one thread makes, the caller's thread takes, in the same order.
///
/// Only a few pieces lie between the two, so memory stays flat; whichever stops first stops the other.
enum Conveyor {
    static func run<Piece: Sendable>(
        make: (_ lay: (Piece) throws -> Void) throws -> Void, take: (Piece) throws -> Void
    ) throws {
        let belt = Belt<Piece>()
        try withoutActuallyEscaping(make) { make in
            let work = Work<Piece>(make)
            let maker = Thread { belt.end(work.done(with: belt)) }
            maker.stackSize = 8 << 20
            maker.start()
            defer { belt.waitForMaker() }
            do {
                while let piece = try belt.next() { try take(piece) }
            } catch {
                belt.stop()
                throw error
            }
        }
    }
}

/// The maker's work, let go of before the maker says that it has ended: the closure is only lent.
private final class Work<Piece: Sendable>: @unchecked Sendable {
    private var make: (((Piece) throws -> Void) throws -> Void)?

    init(_ make: @escaping ((Piece) throws -> Void) throws -> Void) { self.make = make }

    /// What stopped it, if it did not come to its end.
    func done(with belt: Belt<Piece>) -> (any Error)? {
        defer { make = nil }
        do {
            try make?(belt.put)
            return nil
        } catch { return error }
    }
}

/// What lies between maker and taker.
private final class Belt<Piece: Sendable>: @unchecked Sendable {
    private struct Stopped: Error {}

    private let condition = NSCondition()
    private var pieces: [Piece] = []
    private var isStopped = false
    private var hasEnded = false
    private var failure: (any Error)?
    private let room = 4

    func put(_ piece: Piece) throws {
        condition.lock()
        defer { condition.unlock() }
        while pieces.count >= room && !isStopped { condition.wait() }
        guard !isStopped else { throw Stopped() }
        pieces.append(piece)
        condition.broadcast()
    }

    func end(_ error: (any Error)?) {
        condition.lock()
        failure = error
        hasEnded = true
        condition.broadcast()
        condition.unlock()
    }

    /// nil after the last piece; throws what stopped the maker.
    func next() throws -> Piece? {
        condition.lock()
        defer { condition.unlock() }
        while pieces.isEmpty && !hasEnded { condition.wait() }
        if !pieces.isEmpty {
            condition.broadcast()
            return pieces.removeFirst()
        }
        if let failure { throw failure }
        return nil
    }

    func stop() {
        condition.lock()
        isStopped = true
        condition.broadcast()
        condition.unlock()
    }

    func waitForMaker() {
        condition.lock()
        while !hasEnded { condition.wait() }
        condition.unlock()
    }
}
