import Documents
import Vocabulary

extension LinkageModel {
    public init(parsing file: DataFile) throws(DataRefusal) { try self.init(parsing: file.text, from: file.name) }

    /// Reads a model file; the folder `models/` has those that come with the program.
    public init(parsing text: String, from file: String) throws(DataRefusal) {
        let entry = try DataEntry(parsing: text, from: file)
        try entry.allow(
            "code", "title", "version", "keys", "fields", "address", "comparisons", "confirmation", "contradiction",
            "cascade",
            "rules", "mergers",
            "thresholds", "second_share", "namesakes", "note")
        code = try entry.entry("code").words()
        title = try entry.entry("title").words()
        version = try entry.entry("version").number(in: 1...1_000_000)
        let keys = try entry.entry("keys")
        try keys.allow("left", "right")
        keyHeaders = (try keys.entry("left").headers(), try keys.entry("right").headers())
        let fields = try LinkageModel.fields(try entry.entry("fields"))
        isCascade = try entry.optional("cascade")?.flag() ?? false
        let comparisons = isCascade ? [] : try LinkageModel.comparisons(try entry.entry("comparisons"), fields)
        self.fields = fields
        (addressHeaders, addressFields) = try LinkageModel.address(try entry.optional("address"), fields)
        self.comparisons = comparisons
        rules = try LinkageModel.rules(try entry.entry("rules"), fields)
        var confirmation: [Int] = []
        if let names = try entry.optional("confirmation") {
            for name in try names.list() { confirmation.append(try name.comparison(among: comparisons)) }
        }
        self.confirmation = confirmation
        contradiction = try LinkageModel.contradiction(try entry.optional("contradiction"), comparisons)
        mergers = try entry.optional("mergers")?.texts() ?? []
        thresholds =
            isCascade
            ? Thresholds(certain: 1, probable: 1, review: 1)
            : try LinkageModel.thresholds(try entry.entry("thresholds"))
        namesakeShare = try entry.optional("namesakes")?.decimal(in: 0...1) ?? 0
        secondShare = try entry.optional("second_share")?.decimal(in: 0...1) ?? 0.01
    }

    private static func fields(_ entry: DataEntry) throws(DataRefusal) -> [LinkageField] {
        var fields: [LinkageField] = []
        for field in try entry.list() {
            try field.allow("name", "kind", "headers")
            let name = try field.entry("name").words()
            if fields.contains(where: { $0.name == name }) { throw .repeated(field.place, word: name, earlier: name) }
            let kind = try field.entry("kind").choice(of: FieldKind.self)
            fields.append(LinkageField(name: name, kind: kind, headers: try field.entry("headers").headers()))
        }
        return fields
    }

    private static func address(
        _ entry: DataEntry?, _ fields: [LinkageField]
    ) throws(DataRefusal) -> (headers: [String], fields: [Int]) {
        guard let entry else { return ([], []) }
        try entry.allow("headers", "fields")
        var places: [Int] = []
        let names = try entry.entry("fields")
        for name in try names.texts() { places.append(try names.field(name, among: fields)) }
        guard places.count == 3, places.allSatisfy({ fields[$0].kind == .place }) else {
            throw .mixedKinds(names.place)
        }
        return (try entry.entry("headers").headers(), places)
    }

    private static func comparisons(
        _ entry: DataEntry, _ fields: [LinkageField]
    ) throws(DataRefusal) -> [Comparison] {
        var comparisons: [Comparison] = []
        for item in try entry.list() {
            try item.allow("name", "title", "fields", "within", "rarity", "expected")
            let name = try item.entry("name").words()
            if comparisons.contains(where: { $0.name == name }) {
                throw .repeated(item.place, word: name, earlier: name)
            }
            var places: [Int] = []
            for field in try item.entry("fields").texts() {
                places.append(try item.field(field, among: fields))
            }
            let kind = fields[places[0]].kind
            guard places.allSatisfy({ fields[$0].kind == kind }) else { throw .mixedKinds(item.place) }
            comparisons.append(
                Comparison(
                    name: name, title: try item.optional("title")?.words() ?? name, kind: kind, fields: places,
                    within: try item.optional("within")?.comparison(among: comparisons),
                    weighsRarity: try item.optional("rarity")?.flag() ?? false,
                    expected: try LinkageModel.expected(try item.optional("expected"), kind)))
        }
        if comparisons.count > AgreementPattern.mostComparisons {
            throw .tooMany(entry.place, limit: AgreementPattern.mostComparisons)
        }
        return comparisons
    }

    private static func contradiction(
        _ entry: DataEntry?, _ comparisons: [Comparison]
    ) throws(DataRefusal) -> Contradiction? {
        guard let entry else { return nil }
        try entry.allow("number", "unless")
        let number = try entry.entry("number").comparison(among: comparisons)
        if comparisons[number].kind != .number {
            throw .unknownWord(
                try entry.entry("number").place, word: comparisons[number].name,
                known: comparisons.filter { $0.kind == .number }.map(\.name))
        }
        var unless: [Int] = []
        for name in try entry.entry("unless").list() { unless.append(try name.comparison(among: comparisons)) }
        return Contradiction(number: number, unless: unless)
    }

    private static func expected(_ entry: DataEntry?, _ kind: FieldKind) throws(DataRefusal) -> [Double] {
        var expected = Comparison.usual(kind)
        guard let entry else { return expected }
        let levels = Comparison.levels(of: kind)
        for (key, value) in try entry.pairs() {
            guard let level = levels.firstIndex(of: key), level > 0 else {
                throw .unknownWord(value.place, word: key, known: Array(levels.dropFirst()))
            }
            expected[level] = try value.decimal(in: 0...1)
        }
        let total = expected.reduce(0, +)
        return expected.map { $0 / total }
    }

    private static func rules(_ entry: DataEntry, _ fields: [LinkageField]) throws(DataRefusal) -> [BlockingRule] {
        var rules: [BlockingRule] = []
        for item in try entry.list() {
            try item.allow("name", "agree", "most_sharing")
            var parts: [BlockingRule.Part] = []
            for part in try item.entry("agree").list() {
                let words = try part.words().split(separator: ".", maxSplits: 1).map(String.init)
                let aspect = words.count > 1 ? words[1] : BlockingRule.Aspect.whole.rawValue
                guard let known = BlockingRule.Aspect(rawValue: aspect) else {
                    throw .unknownWord(part.place, word: aspect, known: BlockingRule.Aspect.allCases.map(\.rawValue))
                }
                parts.append(BlockingRule.Part(field: try part.field(words[0], among: fields), aspect: known))
            }
            let most = try item.optional("most_sharing")?.number(in: 1...10_000) ?? 100
            rules.append(BlockingRule(name: try item.entry("name").words(), parts: parts, mostSharing: most))
        }
        if rules.count > 64 { throw .tooMany(entry.place, limit: 64) }
        return rules
    }

    private static func thresholds(_ entry: DataEntry) throws(DataRefusal) -> Thresholds {
        try entry.allow("certain", "probable", "review")
        let thresholds = Thresholds(
            certain: try entry.entry("certain").decimal(in: 0...1),
            probable: try entry.entry("probable").decimal(in: 0...1),
            review: try entry.entry("review").decimal(in: 0...1))
        guard thresholds.review <= thresholds.probable, thresholds.probable <= thresholds.certain else {
            throw .unfit(Phrase("\(entry.place)：review 不能高于 probable，probable 不能高于 certain。请改正。"))
        }
        return thresholds
    }
}

extension DataEntry {
    fileprivate func headers() throws(DataRefusal) -> [String] { try texts().map(HeaderName.folded) }

    fileprivate func field(_ name: String, among fields: [LinkageField]) throws(DataRefusal) -> Int {
        guard let place = fields.firstIndex(where: { $0.name == name }) else {
            throw .unknownWord(self.place, word: name, known: fields.map(\.name))
        }
        return place
    }

    fileprivate func comparison(among comparisons: [Comparison]) throws(DataRefusal) -> Int {
        let name = try words()
        guard let place = comparisons.firstIndex(where: { $0.name == name }) else {
            throw .unknownWord(self.place, word: name, known: comparisons.map(\.name))
        }
        return place
    }
}

extension DataRefusal {
    fileprivate static func mixedKinds(_ place: DataPlace) -> DataRefusal {
        .unfit(Phrase("\(place)：一个比较项里的字段要同一种类。请分成几个比较项。"))
    }

    fileprivate static func tooMany(_ place: DataPlace, limit: Int) -> DataRefusal {
        .unfit(Phrase("\(place)：最多 \(limit) 项。请删去几项。"))
    }
}
