import ArgumentParser
import Documents
import Eligibility
import Foundation
import Vocabulary

/// About which term and by what knowledge it is asked, and by which policies.
struct QuestionOptions: ParsableArguments {
    @Option(name: .customLong("term"), help: ArgumentHelp(say("学期，如 2020-autumn；aid evaluate 可写多次，事实只读一遍。")))
    var terms: [String]
    @Option(name: .customLong("known-on"), help: ArgumentHelp(say("只看到这一天为止已经知道的事实；不写则为学期最后一天。")))
    var knownOn: String?
    @Option(help: ArgumentHelp(say("开学日；不写则为学期第一天（9 月 1 日或 2 月 1 日）。"))) var opening: String?
    @Option(help: ArgumentHelp(say("名单截止日，此后认定的自下学期起；不写则为已知日。"))) var cutoff: String?
    @OptionGroup var policies: PolicyOptions

    func validate() throws {
        guard !terms.isEmpty else { throw ValidationError(say("请用 --term 写明学期，如 2020-autumn。")) }
    }

    /// Where only one term makes sense.
    func question() throws -> Question {
        guard terms.count == 1 else { throw AidRefusal.oneTerm(terms) }
        return try question(about: terms[0])
    }

    /// One for each term, in the order in which they were given.
    func questions() throws -> [Question] {
        guard terms.count == 1 || opening == nil && cutoff == nil else { throw AidRefusal.daysOfOneTerm(terms) }
        return try terms.map { try question(about: $0) }
    }

    private func question(about text: String) throws -> Question {
        guard let term = Term(text) else { throw AidRefusal.noTerm(text) }
        func day(_ text: String?, _ option: String) throws -> Day? {
            guard let text else { return nil }
            guard let day = Day(text) else { throw AidRefusal.noDay(option: option, text) }
            return day
        }
        return Question(
            term, knownOn: try day(knownOn, "--known-on"), opening: try day(opening, "--opening"),
            cutoff: try day(cutoff, "--cutoff"))
    }
}

/// Where the policies come from.
struct PolicyOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("政策文件夹；不写则为程序自带的 policies。"))) var policies: String?
    @Option(help: ArgumentHelp(say("尚未确认的政策也算：写政策编号，可写多次。"))) var confirm: [String] = []

    func folder() throws -> String {
        if let policies { return policies }
        let folder: String
        do { folder = try ProgramFolder.find() + "/policies" } catch is ProgramFolderRefusal {
            throw ProgramFolderRefusal.policies
        }
        guard FileManager.default.fileExists(atPath: folder) else { throw ProgramFolderRefusal.policies }
        return folder
    }

    /// With `files`, these take the place of those with the same policy, or come beside the others.
    func book(with files: [String] = []) throws -> PolicyBook {
        try confirmed(PolicyBook(DataFile.all(in: try folder()), replacing: files.map { try DataFile(reading: $0) }))
    }

    /// As if `files` were put into the folder.
    func book(adding files: [String]) throws -> PolicyBook {
        try confirmed(PolicyBook(DataFile.all(in: try folder()), adding: files.map { try DataFile(reading: $0) }))
    }

    private func confirmed(_ book: PolicyBook) throws -> PolicyBook {
        for id in confirm where book[id] == nil {
            throw AidRefusal.noSuchPolicy(id, known: book.policies.map(\.id))
        }
        return book.confirming(confirm)
    }
}
