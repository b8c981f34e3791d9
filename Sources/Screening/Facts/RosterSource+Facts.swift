import Vocabulary

extension RosterSource {
    /// What the row tells the registers: only what was read without a flaw.
    public func facts(from row: ScreenedRow, asOf: Day) -> RowFacts {
        let view = RowView(
            values: row.values, unread: row.unread, birthPosition: birthPosition, numberPosition: numberPosition,
            asOf: asOf, schoolYear: SchoolYear(of: asOf))
        let reader = FactReader(source: self, row: view)
        return RowFacts(
            person: reader.person(), guardians: feeds.guardians.compactMap(reader.guardian),
            household: reader.household(), enrolment: reader.enrolment(),
            memberships: feeds.memberships.compactMap(reader.membership))
    }
}

/// Reads the facts out of one row.
struct FactReader {
    let source: RosterSource
    let row: RowView

    /// As it is kept; nil where nothing stands or it couldn't be read.
    private func text(_ feed: Feeds.Feed?) -> String? {
        switch feed {
        case .field(let position): row.isReadable(position) ? row.values[position] : nil
        case .constant(let word): word
        case nil: nil
        }
    }

    /// In words where the field has codes; also what is in no table.
    private func words(_ feed: Feeds.Feed?) -> String? {
        guard case .field(let position) = feed else { return text(feed) }
        let value = row.values[position]
        guard !value.isEmpty else { return nil }
        return source.fields[position].table?.entry(code: value)?.label ?? value
    }

    private func day(_ feed: Feeds.Feed?) -> Day? { text(feed).flatMap(Day.init(stored:)) }

    /// Only a name that is more than a blank.
    private func name(_ feed: Feeds.Feed?) -> PersonName? { text(feed).map { PersonName($0) } }

    private func number(_ feed: Feeds.Feed?) -> StoredNumber? { text(feed).flatMap { number(in: $0) } }

    /// The first 18 characters, which in a disability certificate are the citizen number.
    private func number(in text: String) -> StoredNumber? {
        let digits = text.utf8.count > 18 ? String(text.prefix(18)) : text
        guard NumberReader.isRight(digits) else { return nil }
        do throws(IDNumberFault) {
            return StoredNumber(try IDNumber(digits))
        } catch {
            preconditionFailure("checked on reading: \(error)")
        }
    }
}

// MARK: - Person and family

extension FactReader {
    func person() -> PersonFacts {
        let feeds = source.feeds.person
        var person = PersonFacts(name: name(feeds[.name]) ?? PersonName(""))
        person.formerName = name(feeds[.formerName])
        person.studentNumber = text(feeds[.studentNumber])
        person.certificate = certificate()
        person.storedNumber = number(feeds[.idNumber]) ?? certificateNumber()
        person.storedHint = hint(in: person)
        person.otherDocument = otherDocument()
        person.birth = day(feeds[.birth])
        person.sex = text(feeds[.sex]).flatMap(Sex.init(rawValue:))
        person.ethnicGroup = text(feeds[.ethnicGroup]).flatMap { EthnicGroup(rawValue: $0) }
        person.hukou = hukou()
        person.address = text(feeds[.address])
        person.phone = text(feeds[.phone])
        person.change = text(feeds[.change])
        return person
    }

    /// A number that begins with G contains the citizen number of the day on which it was given.
    private func hint(in person: PersonFacts) -> StoredNumber? {
        guard let number = person.studentNumber, number.hasPrefix("G") else { return nil }
        if let known = person.storedNumber, number.dropFirst() == known.number.digits { return known }
        return self.number(in: String(number.dropFirst()))
    }

    /// A certificate carries the citizen number in front.
    private func certificateNumber() -> StoredNumber? {
        guard let certificate = text(source.feeds.person[.certificate]), certificate.utf8.count >= 20 else {
            return nil
        }
        return number(in: certificate)
    }

    private func certificate() -> CertificateFacts? {
        let feeds = source.feeds.person
        let number = text(feeds[.certificate]).flatMap { $0.utf8.count >= 20 ? $0 : nil }
        let marks = number.map { $0.dropFirst(18).prefix(2) } ?? ""
        let kind =
            marks.first.flatMap { DisabilityKind(String($0)) }
            ?? words(feeds[.disabilityKind]).flatMap { DisabilityKind($0) }
        let grade =
            marks.last.flatMap { DisabilityKind.Grade(String($0)) }
            ?? words(feeds[.disabilityGrade]).flatMap { DisabilityKind.Grade($0) }
        guard number != nil || kind != nil else { return nil }
        return CertificateFacts(number: number ?? "", kind: kind, grade: grade)
    }

    private func otherDocument() -> PersonFacts.OtherDocument? {
        let feeds = source.feeds.person
        guard let number = text(feeds[.otherDocumentNumber]) else { return nil }
        return PersonFacts.OtherDocument(kind: words(feeds[.otherDocumentKind]) ?? "", number: number)
    }

    private func hukou() -> PlaceFacts? {
        let feeds = source.feeds.person
        var place = PlaceFacts()
        place.code = text(feeds[.hukouCode]).flatMap { RegionCode($0) }
        place.county = words(feeds[.county])
        place.township = words(feeds[.township])
        place.village = words(feeds[.village])
        place.address = text(feeds[.hukouAddress])
        return place == PlaceFacts() ? nil : place
    }

    func guardian(_ feeds: [Feeds.GuardianFact: Feeds.Feed]) -> GuardianFacts? {
        guard let name = name(feeds[.name]) else { return nil }
        return GuardianFacts(
            name: name, relation: words(feeds[.relation]) ?? "", storedNumber: number(feeds[.idNumber]),
            phone: text(feeds[.phone]))
    }

    func household() -> HouseholdFacts? {
        let feeds = source.feeds.household
        let household = HouseholdFacts(
            number: text(feeds[.number]) ?? "", head: name(feeds[.head]), storedHeadNumber: number(feeds[.headNumber]),
            relationToHead: words(feeds[.relationToHead]) ?? "", phone: text(feeds[.phone]))
        return household.number.isEmpty && household.head == nil ? nil : household
    }
}

// MARK: - School and groups

extension FactReader {
    func enrolment() -> EnrolmentFacts? {
        guard let feed = source.feeds.enrolment, feed.when?.holds(in: row) ?? true else { return nil }
        let feeds = feed.facts
        return EnrolmentFacts(
            kind: feed.kind, schoolCode: text(feeds[.schoolCode]), schoolName: words(feeds[.schoolName]) ?? "",
            stage: stage(feeds), grade: words(feeds[.grade]), className: words(feeds[.className]),
            boarding: text(feeds[.boarding]), state: text(feeds[.state]), enteredOn: day(feeds[.enteredOn]),
            leftOn: day(feeds[.leftOn]), number: text(feeds[.number]))
    }

    /// As it is told, or by the grade.
    private func stage(_ feeds: [Feeds.EnrolmentFact: Feeds.Feed]) -> Stage? {
        if let stage = text(feeds[.stage]).flatMap(Stage.init(rawValue:)) { return stage }
        guard case .field(let position) = feeds[.grade], row.isReadable(position) else { return nil }
        return source.fields[position].table?.entry(code: row.values[position])?.stage
    }

    func membership(_ feed: Feeds.MembershipFeed) -> MembershipFacts? {
        guard feed.when?.holds(in: row) ?? true else { return nil }
        let detail = feed.detail.compactMap { words(.field($0)) }.joined(separator: " ")
        return MembershipFacts(
            group: feed.group, label: feed.label, from: feed.from.lazy.compactMap { day(.field($0)) }.first,
            until: feed.until.lazy.compactMap { day(.field($0)) }.first, detail: detail)
    }
}
