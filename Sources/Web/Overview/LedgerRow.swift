import Casework
import Documents
import Vocabulary

/// A row of the ledger as a file holds it.
struct LedgerRow: Sendable {
    let place: PlaceFigures
    let isHidden: Bool

    /// The two states of the open only for whoever may see names: a small one would stand beside its sum.
    static func columns(by division: RunFigures.Division, withStates: Bool) -> [ListColumn<LedgerRow>] {
        func count(_ part: @escaping @Sendable (PlaceFigures) -> Int) -> @Sendable (LedgerRow) -> Int? {
            { $0.isHidden ? nil : part($0.place) }
        }
        let states = [
            ListColumn<LedgerRow>("inReview", say("待复核"), count: count { $0.inReview }),
            ListColumn<LedgerRow>("unverified", say("待核实"), count: count { $0.unverified }),
        ]
        return [
            ListColumn("place", division.label, width: 24) {
                $0.place.name.isEmpty ? division.unnamed : $0.place.name
            },
            ListColumn("total", say("登记"), count: count { $0.total }),
            ListColumn("settled", say("已落实"), count: count { $0.settled }),
            ListColumn("open", say("未落实"), count: count { $0.open }),
        ] + (withStates ? states : [])
    }
}

extension RunOverview {
    /// Rows of the ledger that this reader may not see.
    var hiddenRows: Set<Int> { opensNames ? [] : SmallCounts.hidden(among: places.map(\.sums)) }
}

/// A county beside others, each by its own run.
struct CountyRow: Sendable {
    let standing: CountyStanding
    let isHidden: Bool

    var sums: RunSums? { isHidden ? nil : standing.sums }

    static func all(_ counties: [CountyStanding], opensNames: Bool) -> [CountyRow] {
        let known = counties.indices.filter { counties[$0].sums != nil }
        let small = opensNames ? [] : SmallCounts.hidden(among: known.compactMap { counties[$0].sums })
        let hidden = Set(small.map { known[$0] })
        return counties.indices.map { CountyRow(standing: counties[$0], isHidden: hidden.contains($0)) }
    }

    static func columns() -> [ListColumn<CountyRow>] {
        [
            ListColumn("place", say("县区"), width: 24, text: \.standing.name),
            ListColumn("run", say("比对"), width: 26, text: { $0.standing.run?.name }),
            ListColumn("asOf", say("比对到"), text: { $0.standing.run?.asOf.description }),
            ListColumn("total", say("登记"), count: { $0.sums?.total }),
            ListColumn("settled", say("已落实"), count: { $0.sums?.settled }),
            ListColumn("open", say("未落实"), count: { $0.sums?.open }),
        ]
    }
}
