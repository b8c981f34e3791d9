import Vocabulary

extension ColumnExecutor {
    func truth(_ program: Program, _ lane: borrowing Lane) -> Truth {
        switch program {
        case .constant(let holds): return holds ? .yes : .no
        case .probe(let column, let test, let fact): return ColumnExecutor.truth(lane.answer(column, test), fact)
        case .pair(let pair, let one, let other):
            switch lane.pairAnswer(pair) {
            case 0: return .no
            case 1: return .yes
            case let code:
                return .open(Doubt(fact: code < 4 ? one : other, kind: code % 2 == 0 ? .missing : .conflict))
            }
        case .anyFlag(let flags):
            var open: Doubt?
            for flag in flags {
                switch ColumnExecutor.truth(lane.answer(flag.column, flag.test), flag.fact) {
                case .yes: return .yes
                case .open(let doubt): if open == nil { open = doubt }
                case .no: continue
                }
            }
            return open.map { .open($0) } ?? .no
        case .not(let inner):
            switch truth(inner, lane) {
            case .yes: return .no
            case .no: return .yes
            case let open: return open
            }
        case .all(let programs): return join(programs, stop: .no, lane)
        case .any(let programs): return join(programs, stop: .yes, lane)
        }
    }

    private func join(_ programs: [Program], stop: Truth, _ lane: borrowing Lane) -> Truth {
        var open: Truth?
        for program in programs {
            let truth = truth(program, lane)
            if truth == stop { return stop }
            if case .open = truth, open == nil { open = truth }
        }
        return open ?? (stop == .no ? .yes : .no)
    }

    private static func truth(_ answer: UInt8, _ fact: Fact) -> Truth {
        switch answer {
        case ClassTable.no: .no
        case ClassTable.yes: .yes
        case ClassTable.open: .open(Doubt(fact: fact, kind: .missing))
        default: .open(Doubt(fact: fact, kind: .conflict))
        }
    }

    func sum(_ program: SumProgram, _ lane: borrowing Lane) -> Calculation.Answer {
        switch program {
        case .local: return .local
        case .constant(let fraction): return .sum(fraction)
        case .column(let column, let fact): return whole(column, fact, lane)
        case .least(let inner): return join(inner, lane) { $1 < $0 ? $1 : $0 }
        case .greatest(let inner): return join(inner, lane) { $0 < $1 ? $1 : $0 }
        case .total(let inner): return join(inner, lane) { $0 + $1 }
        case .scaled(let inner, let factor):
            guard case .sum(let sum) = sum(inner, lane) else { return sum(inner, lane) }
            return .sum(sum * factor)
        case .times(let inner, let column, let fact), .divided(let inner, let column, let fact):
            guard case .sum(let left) = sum(inner, lane) else { return sum(inner, lane) }
            guard case .sum(let right) = whole(column, fact, lane) else { return whole(column, fact, lane) }
            guard case .divided = program else { return .sum(left * right) }
            if right.over == 0 { return .doubt(Doubt(fact: fact, kind: .zero)) }
            return .sum(left * Fraction(right.under, right.over))
        }
    }

    private func whole(_ column: Int, _ fact: Fact, _ lane: borrowing Lane) -> Calculation.Answer {
        switch lane.value(column) {
        case Resolver.missing: .doubt(Doubt(fact: fact, kind: .missing))
        case Resolver.conflict: .doubt(Doubt(fact: fact, kind: .conflict))
        case let value: .sum(Fraction(Int128(value)))
        }
    }

    private func join(
        _ programs: [SumProgram], _ lane: borrowing Lane, _ two: (Fraction, Fraction) -> Fraction
    ) -> Calculation.Answer {
        var joined: Fraction?
        for program in programs {
            guard case .sum(let sum) = sum(program, lane) else { return sum(program, lane) }
            joined = joined.map { two($0, sum) } ?? sum
        }
        return joined.map { .sum($0) } ?? .local
    }
}
