import Dispatch
import Documents
import Linkage
import Vocabulary

/// The two files of `yidan link` as lists of persons.
struct LinkFiles {
    let model: LinkageModel
    private var left: IdentityList
    private var right: IdentityList
    let leftCount: Int
    let rightCount: Int

    /// Of workbooks with several sheets, those that were read; left, then right.
    let sheetNames: [[String]]

    private init(_ model: LinkageModel, _ left: IdentityList, _ right: IdentityList, sheetNames: [[String]]) {
        (self.model, self.left, self.right, self.sheetNames) = (model, left, right, sheetNames)
        (leftCount, rightCount) = (left.count, right.count)
    }

    /// Hands the lists over, so that they are not kept twice.
    mutating func link(threads: Int, passing: (String) -> Void = { _ in }) -> Linking {
        Linker(model, threads: threads).link(taking: &left, &right, passing: passing)
    }

    /// Of several models the one is taken that finds most of its fields in both files.
    static func read(
        left: String, right: String, models: [LinkageModel], leftKey: String?, rightKey: String?, threads: Int
    ) throws -> LinkFiles {
        let files = try inParallel(2, threads: threads) { try LinkSheet.open($0 == 0 ? left : right) }
        var best: (model: LinkageModel, left: LinkSheet, right: LinkSheet)?
        var refusal: (any Error)?
        for model in models {
            do {
                let sheets = (
                    try LinkSheet(left, files[0], model, side: .left, key: leftKey),
                    try LinkSheet(right, files[1], model, side: .right, key: rightKey)
                )
                let width = min(sheets.0.width, sheets.1.width)
                if width > best.map({ min($0.left.width, $0.right.width) }) ?? 0 {
                    best = (model, sheets.0, sheets.1)
                }
            } catch { refusal = refusal ?? error }
        }
        guard let best else { throw refusal ?? LinkRefusal.noModel }
        let model = best.model.keeping(best.left.plans, best.right.plans)
        let sheets = try [(best.left, LinkageSide.left), (best.right, .right)].map { sheet, side in
            try sheet.planned(model, side: side, key: side == .left ? leftKey : rightKey)
        }
        // Both files in as many parts as there are cores, then each file put together again.
        let parts = sheets.flatMap { sheet in
            let count = sheet.parts(threads: threads)
            return (0..<count).map { (sheet: sheet, part: $0, count: count) }
        }
        var lists = try inParallel(parts.count, threads: threads) { place in
            try parts[place].sheet.read(model, part: parts[place].part, of: parts[place].count)
        }
        let split = sheets[0].parts(threads: threads)
        let right = Array(lists[split...])
        lists.removeLast(right.count)
        let sides = (IdentityList.joined(lists), IdentityList.joined(right))
        lists = []
        try sheets[0].refuseEmpty(sides.0)
        try sheets[1].refuseEmpty(sides.1)
        return LinkFiles(model, sides.0, sides.1, sheetNames: sheets.map(\.sheetNames))
    }

    private static func inParallel<Answer>(
        _ count: Int, threads: Int, _ work: (Int) throws -> Answer
    ) throws -> [Answer] {
        guard threads > 1 else { return try (0..<count).map(work) }
        var answers: [Swift.Result<Answer, any Error>?] = Array(repeating: nil, count: count)
        answers.withUnsafeMutableBufferPointer { answers in
            nonisolated(unsafe) let answers = answers
            nonisolated(unsafe) let work = work
            let lanes = min(count, threads)
            DispatchQueue.concurrentPerform(iterations: lanes) { lane in
                for place in stride(from: lane, to: count, by: lanes) {
                    answers[place] = Swift.Result { try work(place) }
                }
            }
        }
        return try answers.map { answer in
            guard let answer else { preconditionFailure("every part was worked on") }
            return try answer.get()
        }
    }

}
