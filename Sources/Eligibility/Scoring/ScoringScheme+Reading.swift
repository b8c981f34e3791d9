import Documents
import Vocabulary

/// A worked example of a scheme.
struct ScoringExample: Sendable {
    let answers: [String: [String]]
    let points: Int
    let level: String?
    let place: DataPlace
}

extension ScoringScheme {
    /// Reads a scheme; its examples have to come out, and every answer has to stand in one of them.
    public init(parsing file: DataFile) throws(DataRefusal) {
        let root = try DataEntry(parsing: file)
        try root.allow(
            "id", "name", "english", "document", "source", "levels", "questions", "disqualifying", "confirmed",
            "examples")
        id = try root.entry("id").words()
        name = try Bilingual(from: root)
        document = try root.entry("document").words()
        source = try root.entry("source").words()
        isConfirmed = try root.optional("confirmed")?.flag() ?? true
        levels = try Level.list(root.entry("levels"))
        var questions: [Question] = []
        for entry in try root.entry("questions").list() {
            let question = try Question(from: entry)
            guard !questions.contains(where: { $0.id == question.id }) else {
                throw .repeated(entry.place, word: question.id, earlier: question.name.chinese)
            }
            questions.append(question)
        }
        self.questions = questions
        let ids = questions.map(\.id)
        let disqualifying = try root.optional("disqualifying")
        self.disqualifying = try disqualifying?.words()
        if let disqualifying, !ids.contains(try disqualifying.words()) {
            throw .unknownWord(disqualifying.place, word: try disqualifying.words(), known: ids)
        }
        var examples: [ScoringExample] = []
        for entry in try root.entry("examples").list() { examples.append(try ScoringExample(from: entry, questions)) }
        self.examples = examples
        try prove(root.place)
    }

    private func prove(_ place: DataPlace) throws(DataRefusal) {
        for example in examples {
            let found = recognise(example.answers)
            guard found.points == example.points, found.level == example.level else {
                throw .failingExample(
                    example.place, expected: "\(example.points) \(example.level ?? "open")",
                    found: "\(found.points) \(found.level ?? "open")")
            }
        }
        for question in questions {
            for answer in question.answers
            where !examples.contains(where: { $0.answers[question.id]?.contains(answer.code) == true }) {
                throw .unfit(
                    Phrase("\(place)：没有例子答到“\(question.name.chinese)：\(answer.name.chinese)”。请在 examples 里补一个。"))
            }
        }
    }
}

extension ScoringScheme.Level {
    static func list(_ entry: DataEntry) throws(DataRefusal) -> [ScoringScheme.Level] {
        var levels: [ScoringScheme.Level] = []
        for entry in try entry.list() {
            try entry.allow("level", "name", "english", "least")
            let least = try entry.entry("least")
            levels.append(
                ScoringScheme.Level(
                    code: try entry.entry("level").choice(of: Code.self), name: try Bilingual(from: entry),
                    least: try least.words() == "unknown" ? nil : try least.number()))
        }
        guard levels.map(\.code) == Code.allCases else {
            throw .unfit(Phrase("\(entry.place)：应依次写 special、moderate、general 三级，各用当地的名称。"))
        }
        for (higher, lower) in zip(levels, levels.dropFirst()) {
            guard let high = higher.least, let low = lower.least, high <= low else { continue }
            throw .unfit(Phrase("\(entry.place)：\(higher.name.chinese)的分数线应高于\(lower.name.chinese)的。请改正 least。"))
        }
        return levels
    }
}

extension ScoringScheme.Question {
    init(from entry: DataEntry) throws(DataRefusal) {
        try entry.allow("id", "factor", "name", "english", "answers", "many", "most")
        id = try entry.entry("id").words()
        factor = try entry.entry("factor").choice(of: ScoringScheme.Factor.self)
        name = try Bilingual(from: entry)
        takesMany = try entry.optional("many")?.flag() ?? false
        most = try entry.optional("most")?.number(in: 0...10_000)
        var answers: [ScoringScheme.Answer] = []
        for pair in try entry.entry("answers").pairs() {
            try pair.entry.allow("name", "english", "points", "atLeast")
            let points = try pair.entry.entry("points")
            let atLeast = try pair.entry.optional("atLeast")
            answers.append(
                ScoringScheme.Answer(
                    code: pair.key, name: try Bilingual(from: pair.entry),
                    points: try points.words() == "unknown" ? nil : try points.number(in: -1000...1000),
                    atLeast: try atLeast?.choice(of: ScoringScheme.Level.Code.self)))
        }
        self.answers = answers
    }
}

extension ScoringExample {
    init(from entry: DataEntry, _ questions: [ScoringScheme.Question]) throws(DataRefusal) {
        try entry.allow("answers", "points", "level", "note")
        place = entry.place
        var answers: [String: [String]] = [:]
        for pair in try entry.entry("answers").pairs() {
            guard let question = questions.first(where: { $0.id == pair.key }) else {
                throw .unknownWord(pair.entry.place, word: pair.key, known: questions.map(\.id))
            }
            let given = try pair.entry.texts()
            for code in given where !question.answers.contains(where: { $0.code == code }) {
                throw .unknownWord(pair.entry.place, word: code, known: question.answers.map(\.code))
            }
            guard given.count == 1 || question.takesMany else {
                throw .unfit(Phrase("\(pair.entry.place)：“\(question.name.chinese)”只能选一项。"))
            }
            answers[pair.key] = given
        }
        self.answers = answers
        points = try entry.entry("points").number(in: -10_000...10_000)
        let level = try entry.entry("level").words()
        self.level = level == "open" ? nil : level
    }
}

extension ScoringScheme {
    /// What is wrong with some answers of one child: a question or an answer that there is not.
    public func fault(in answers: [String: [String]], at place: DataPlace) -> DataRefusal? {
        for (id, given) in answers.sorted(by: { $0.key < $1.key }) {
            guard let question = questions.first(where: { $0.id == id }) else {
                return .unknownWord(place, word: id, known: questions.map(\.id))
            }
            for code in given where !question.answers.contains(where: { $0.code == code }) {
                return .unknownWord(place, word: code, known: question.answers.map(\.code))
            }
            if given.count > 1, !question.takesMany {
                return .unfit(Phrase("\(place)：“\(question.name.chinese)”只能选一项。"))
            }
        }
        return nil
    }
}
