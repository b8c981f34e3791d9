import Vocabulary

/// Finds what a fact was on the days of a column, in packed rows (取值).
enum Resolver {
    /// Nothing is written.
    static let missing = UInt32.max
    static let conflict = UInt32.max - 1

    /// The only row of its fact: it holds on the first day of the window, or it begins within, or it says nothing.
    @inline(__always)
    static func value(of row: PackedRow, _ column: ColumnPlan.Column) -> UInt32 {
        row.known <= column.knownBy && row.from <= column.until && row.until > column.from ? row.value : missing
    }

    /// Several rows of one fact.
    static func value(
        of rows: [PackedRow], _ column: ColumnPlan.Column, isRecognition: Bool, negative: UInt32
    ) -> UInt32 {
        let known = rows.filter { $0.known <= column.knownBy }
        // A later state of the same row takes its place.
        var latest: [UInt16: UInt16] = [:]
        for row in known { latest[row.from] = max(latest[row.from] ?? 0, row.known) }
        let standing = known.filter { $0.known == latest[$0.from] }
        var days: [UInt16] = [column.from]
        for row in standing {
            if row.from > column.from, row.from <= column.until { days.append(row.from) }
            if row.until > column.from, row.until <= column.until { days.append(row.until) }
        }
        days.sort()
        var (first, contradiction) = (missing, false)
        for day in days {
            let answer = say(standing, on: day)
            if answer == missing { continue }
            if !isRecognition { return answer }
            if answer == conflict {
                contradiction = true
            } else if answer != negative {
                return answer
            } else if first == missing {
                first = answer
            }
        }
        return contradiction ? conflict : first
    }

    /// What was known last of those that hold on a day.
    private static func say(_ rows: [PackedRow], on day: UInt16) -> UInt32 {
        var (answer, known, isSplit) = (missing, UInt16(0), false)
        for row in rows where row.from <= day && day < row.until {
            if answer == missing || row.known > known {
                (answer, known, isSplit) = (row.value, row.known, false)
            } else if row.known == known, row.value != answer {
                isSplit = true
            }
        }
        return isSplit ? conflict : answer
    }
}
