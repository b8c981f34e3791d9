extension Gathering {
    /// Lends a comparer for the length of one call.
    func withComparer<Answer>(_ rarity: Rarity, _ body: (PairComparer) -> Answer) -> Answer {
        let comparisons = model.comparisons
        let plans = ContiguousArray(
            zip(comparisons, rarity.places).map { comparison, place in
                PairComparer.Plan(comparison, comparison.fields.map { offsets[$0] }, place)
            })
        return plans.withUnsafeBufferPointer { plans in
            rarity.bits.withUnsafeBufferPointer { bits in
                rarity.slots.withUnsafeBufferPointer { slots in
                    lexicons[FieldKind.code.place].withTexts { codes in
                        lexicons[FieldKind.text.place].withTexts { texts in
                            lexicons[FieldKind.place.place].fingerprints.withUnsafeBufferPointer { fingerprints in
                                names.withComparison { names in
                                    body(
                                        PairComparer(
                                            plans: plans, names: names, bits: bits, slots: slots, codes: codes,
                                            texts: texts, fingerprints: fingerprints,
                                            number: comparisons.firstIndex { $0.kind == .number } ?? -1,
                                            name: comparisons.firstIndex { $0.kind == .name } ?? -1,
                                            place: comparisons.firstIndex { $0.kind == .place } ?? -1,
                                            mostBetweenNeighbours: rarity.mostBetweenNeighbours))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Interner {
    fileprivate func withTexts<Answer>(_ body: (PairComparer.Texts) -> Answer) -> Answer {
        bytes.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { body(PairComparer.Texts(bytes: bytes, ends: $0)) }
        }
    }
}
