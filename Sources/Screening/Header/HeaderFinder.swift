import Documents

/// Finds the header among the first rows of a sheet by the headings that a source knows, never by position.
struct HeaderFinder {
    private let source: RosterSource
    private let words: RosterWords
    private let known: [String: Int]

    init(for source: RosterSource) {
        self.source = source
        words = source.words
        var known: [String: Int] = [:]
        for (place, field) in source.fields.enumerated() {
            for text in [field.label] + field.aliases { known[HeaderText(text).folded] = place }
        }
        self.known = known
    }

    /// A header and how much of it is known.
    struct Finding {
        let sheet: SheetColumns
        let score: Double
    }

    /// The best header of the sheet; nil if nothing in it is known.
    func header(of head: SheetHead) -> Finding? {
        var best: Finding?
        for (place, row) in head.rows.enumerated() {
            let next = head.rows.indices.contains(place + 1) ? head.rows[place + 1] : nil
            let two = next.flatMap { $0.number == row.number + 1 ? $0 : nil }
            // Under a row of groups the second row alone would give the mother's name to the child.
            let isSecondRow =
                place > 0 && head.rows[place - 1].number == row.number - 1 && namesGroups(head.rows[place - 1])
            for lower in two.map({ [nil, $0] }) ?? [nil] where !(isSecondRow && lower == nil) {
                let finding = finding(upper: row, lower: lower, in: head, above: head.rows[..<place])
                if finding.score > (best?.score ?? 0) + 0.01 { best = finding }
            }
        }
        return best
    }

    private func finding(
        upper: SheetRow, lower: SheetRow?, in head: SheetHead, above: ArraySlice<SheetRow>
    ) -> Finding {
        let headings = HeaderFinder.headings(upper, lower)
        var columns = headings.map { heading in
            MappedColumn(position: heading.position, header: heading.text, use: .unknown, certainty: .likely)
        }
        var score = 0.0
        for certainty in [Certainty.certain, .likely] {
            for (place, heading) in headings.enumerated() where columns[place].use == .unknown {
                if words.rowNumbers.contains(heading.folded.folded) {
                    columns[place].use = .rowNumber
                    columns[place].certainty = .certain
                } else if let field = field(for: heading, certainty),
                    !columns.contains(where: { $0.field == field.name })
                {
                    columns[place].use = .field(field.name)
                    columns[place].certainty = certainty
                    score += (certainty == .certain ? 1 : 0.6) + (field.isRequired ? 0.5 : 0)
                }
            }
        }
        let sheet = SheetColumns(
            index: head.index, name: head.name, headerRows: upper.number...(lower ?? upper).number,
            notes: above.map(HeaderFinder.line).filter { !$0.isEmpty }, columns: columns, isIncluded: true)
        return Finding(sheet: sheet, score: score)
    }

    private func field(for heading: Heading, _ certainty: Certainty) -> RosterField? {
        let place =
            switch certainty {
            case .certain, .confirmed: heading.spelled(besides: words.ownGroups).lazy.compactMap { known[$0] }.first
            case .likely: heading.shortened(unlessAbout: words.otherPeople).lazy.compactMap { known[$0] }.first
            }
        if let place { return source.fields[place] }
        // 「母亲/备注」 is a note all the same.
        guard certainty == .likely, let leaf = known[HeaderText(heading.leaf).folded] else { return nil }
        return source.fields[leaf].kind.isAboutPerson ? nil : source.fields[leaf]
    }

    /// Two or more short headings, one of which says whose columns stand below it.
    private func namesGroups(_ row: SheetRow) -> Bool {
        let texts = row.cells.map { TextCleaning.trimmed($0.text) }.filter { !$0.isEmpty }
        guard texts.count > 1, texts.allSatisfy({ $0.count <= 12 && !$0.contains("：") && !$0.contains(":") }) else {
            return false
        }
        return texts.contains { text in (words.otherPeople + words.ownGroups).contains { text.contains($0) } }
            && texts.count(where: { known[HeaderText($0).folded] != nil }) * 2 < texts.count
    }

    private static func line(_ row: SheetRow) -> String {
        row.cells.map { TextCleaning.trimmed($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

// MARK: - Headings

extension HeaderFinder {
    /// The heading of a column, with that of its group where the header has two rows.
    struct Heading {
        let position: Int
        let group: String
        let leaf: String

        var text: String { group.isEmpty ? leaf : "\(group)/\(leaf)" }
        var folded: HeaderText { HeaderText(group + leaf) }

        /// As it stands, and without a group that only says that this is about the child: 「学生基本信息/姓名」.
        func spelled(besides ownGroups: [String]) -> [String] {
            let isOwn = ownGroups.contains { group.contains($0) }
            return [folded.folded] + (isOwn ? [HeaderText(leaf).folded] : [])
        }

        /// What remains without notes in brackets and without the group, unless that speaks of another person:
        /// 「母亲/姓名」 and 「姓名（监护人）」 are not the child's name.
        func shortened(unlessAbout otherPeople: [String]) -> [String] {
            var forms: [String] = []
            let leaf = HeaderText(leaf)
            let isNoteHarmless = !otherPeople.contains { leaf.folded.contains($0) && !leaf.plain.contains($0) }
            if isNoteHarmless { forms.append(HeaderText(group).plain + leaf.plain) }
            // 「家长/家长姓名」 says twice whose name it is.
            let isAboutOthers =
                otherPeople.contains { group.contains($0) } && !otherPeople.contains { leaf.folded.contains($0) }
            if !group.isEmpty, !isAboutOthers {
                forms.append(leaf.folded)
                if isNoteHarmless { forms.append(leaf.plain) }
            }
            return forms
        }
    }

    /// In a header of two rows a group's heading stands over its first column and holds for the blanks on its right.
    private static func headings(_ upper: SheetRow, _ lower: SheetRow?) -> [Heading] {
        var headings: [Heading] = []
        var group = ""
        for position in 0..<max(upper.cells.count, lower?.cells.count ?? 0) {
            let above = clean(upper[position])
            let below = lower.map { clean($0[position]) } ?? ""
            if below.isEmpty {
                group = ""
                if !above.isEmpty { headings.append(Heading(position: position, group: "", leaf: above)) }
                continue
            }
            if !above.isEmpty { group = above }
            let isRepeated = group == below
            headings.append(Heading(position: position, group: isRepeated ? "" : group, leaf: below))
        }
        return headings
    }

    private static func clean(_ cell: Cell) -> String { TextCleaning.trimmed(TextCleaning.onOneLine(cell.text)) }
}
