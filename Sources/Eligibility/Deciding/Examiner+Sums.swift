import Vocabulary

extension Examiner {
    func calculate(_ amount: Amount) -> Calculation {
        switch amount {
        case .sum(let money): leaf(amount, .sum(Fraction(Int128(money.fen))))
        case .local: leaf(amount, .local)
        case .fact(let fact): leaf(amount, money(fact))
        case .least(let inner): join(amount, inner) { $0 < $1 ? $0 : $1 }
        case .greatest(let inner): join(amount, inner) { $0 < $1 ? $1 : $0 }
        case .total(let inner): join(amount, inner) { $0 + $1 }
        case .percent(let share, let inner): scale(amount, inner, by: .sum(Fraction(Int128(share), 10_000)))
        case .times(let inner, let count): scale(amount, inner, by: number(count, isDivisor: false))
        case .share(let inner, let count): scale(amount, inner, by: number(count, isDivisor: true))
        }
    }

    private func leaf(_ amount: Amount, _ answer: Calculation.Answer) -> Calculation {
        Calculation(amount: amount, answer: answer, inner: [])
    }

    private func money(_ fact: Fact) -> Calculation.Answer {
        let found = found(fact)
        guard case .money(let money)? = found.value else { return .doubt(Examiner.doubt(fact, found)) }
        return .sum(Fraction(Int128(money.fen)))
    }

    /// As a factor, or the part that a divisor leaves.
    private func number(_ count: Amount.Count, isDivisor: Bool) -> Calculation.Answer {
        switch count {
        case .number(let number): return .sum(isDivisor ? Fraction(1, Int128(number)) : Fraction(Int128(number)))
        case .fact(let fact):
            let found = found(fact)
            guard case .count(let number)? = found.value else { return .doubt(Examiner.doubt(fact, found)) }
            guard isDivisor else { return .sum(Fraction(Int128(number))) }
            return number == 0 ? .doubt(Doubt(fact: fact, kind: .zero)) : .sum(Fraction(1, Int128(number)))
        }
    }

    private func join(
        _ amount: Amount, _ inner: [Amount], _ two: (Fraction, Fraction) -> Fraction
    ) -> Calculation {
        let parts = inner.map { calculate($0) }
        var sums: [Fraction] = []
        for part in parts {
            guard case .sum(let sum) = part.answer else {
                return Calculation(amount: amount, answer: part.answer, inner: parts)
            }
            sums.append(sum)
        }
        let sum = sums.dropFirst().reduce(sums[0], two)
        return Calculation(amount: amount, answer: .sum(sum), inner: parts)
    }

    private func scale(_ amount: Amount, _ inner: Amount, by factor: Calculation.Answer) -> Calculation {
        let part = calculate(inner)
        guard case .sum(let sum) = part.answer else {
            return Calculation(amount: amount, answer: part.answer, inner: [part])
        }
        guard case .sum(let factor) = factor else {
            return Calculation(amount: amount, answer: factor, inner: [part])
        }
        return Calculation(amount: amount, answer: .sum(sum * factor), inner: [part])
    }
}
