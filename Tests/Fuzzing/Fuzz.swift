import Foundation

/// Feeds spoilt input to something that has to bear all of it (bin/fuzz). In the usual tests it stops after some hundred inputs,
/// the same in every run; bin/fuzz gives it time, a seed, and a folder.
///
/// Each input stands in the folder before it is tried, so that the one that ends the process is kept.
public struct Fuzz {
    private let name: String
    private let corpus: [[UInt8]]
    private let words: [[UInt8]]
    private let inputs: Int

    /// `inputs` is how many are tried without bin/fuzz; `words` are set into the input here and there.
    public init(_ name: String, of corpus: [[UInt8]], with words: [String] = [], inputs: Int = 300) {
        self.name = name
        self.corpus = corpus
        self.words = words.map { Array($0.utf8) }
        self.inputs = inputs
    }

    /// What was found, with the seed; nil if everything was borne. `attempt` says what is wrong, if anything.
    public func run(_ attempt: ([UInt8]) throws -> String?) throws -> String? {
        let plan = Plan()
        var chance = SeededChance(seed: plan.seed)
        let trial = try Trial(name, in: plan.folder)
        var count = 0
        while plan.goesOn(count, of: inputs) {
            count += 1
            let input = input(using: &chance)
            try trial.note(input)
            if let fault = try attempt(input) {
                return
                    "\(name), seed \(plan.seed), input \(count): \(fault); \(trial.path ?? Data(input).base64EncodedString())"
            }
        }
        try trial.end()
        if plan.folder != nil { print("fuzz: \(name), \(count) inputs, seed \(plan.seed)") }
        return nil
    }

    /// One of the corpus, spoilt; now and then two of them joined.
    private func input(using chance: inout SeededChance) -> [UInt8] {
        guard let whole = corpus.randomElement(using: &chance) else { return [] }
        var input = whole
        if Int.random(in: 0..<8, using: &chance) == 0, let other = corpus.randomElement(using: &chance) {
            input = Array(whole.prefix(Int.random(in: 0...whole.count, using: &chance)))
            input += other.suffix(Int.random(in: 0...other.count, using: &chance))
        }
        for _ in 0..<Int.random(in: 1...4, using: &chance) {
            input = Mutation.spoil(input, with: words, using: &chance)
        }
        return input
    }
}

/// How long, with which seed, and where to keep what was found.
private struct Plan {
    let seed: UInt64
    let folder: String?
    private let until: Date?

    init() {
        let given = ProcessInfo.processInfo.environment
        seed = given["YIDAN_FUZZ_SEED"].flatMap(UInt64.init) ?? 2026
        folder = given["YIDAN_FUZZ_FOLDER"]
        until = given["YIDAN_FUZZ_SECONDS"].flatMap(Double.init).map { Date().addingTimeInterval($0) }
    }

    func goesOn(_ count: Int, of inputs: Int) -> Bool {
        guard let until else { return count < inputs }
        // Whoever takes a minute over one input is caught in a loop.
        alarm(60)
        return Date() < until
    }
}

/// The input that is being tried, in a file of the folder.
private struct Trial {
    let path: String?
    private let file: FileHandle?

    init(_ name: String, in folder: String?) throws {
        path = folder.map { "\($0)/\(name)" }
        if let path { try Data().write(to: URL(fileURLWithPath: path)) }
        file = try path.map { try FileHandle(forWritingTo: URL(fileURLWithPath: $0)) }
    }

    func note(_ input: [UInt8]) throws {
        guard let file else { return }
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: input)
    }

    func end() throws {
        alarm(0)
        if let path { try FileManager.default.removeItem(atPath: path) }
    }
}
