import Documents
import Registry
import Vocabulary

/// What has to be tried before somebody may say 联系不上, and how it goes on (失联待查).
public struct UnreachableRule: Sendable {
    public let tries: Int
    public let days: Int
    public let people: Int
    public let visits: Int
    /// Days until it is tried again.
    public let againAfter: Int
    let triesAgain: Int

    init(parsing entry: DataEntry) throws(DataRefusal) {
        try entry.allow("tries", "days", "people", "visits", "again")
        tries = try entry.entry("tries").number(in: 1...20)
        days = try entry.entry("days").number(in: 1...20)
        people = try entry.entry("people").number(in: 1...9)
        visits = try entry.entry("visits").number(in: 0...9)
        let again = try entry.entry("again")
        try again.allow("days", "tries")
        againAfter = try again.entry("days").number(in: 1...365)
        triesAgain = try again.entry("tries").number(in: 1...20)
    }

    /// What is still missing, in words; nil where somebody may say that the family can't be reached.
    public func missing(in all: [ContactTry], lostSince seq: Int64?) -> String? {
        if let seq {
            let fresh = all.filter { $0.knownSeq > seq }.count
            return fresh < triesAgain ? say("失联以后还要再联系 \(count: triesAgain - fresh) 次，记下来再提交。") : nil
        }
        var gaps: [String] = []
        let visited = all.filter { $0.way == .visit }.count
        if visited < visits { gaps.append(say("差 \(count: visits - visited) 次入户")) }
        if all.count < tries { gaps.append(say("差 \(count: tries - all.count) 次联系")) }
        let (onDays, by) = (Set(all.map(\.day)).count, Set(all.map(\.userID)).count)
        if onDays < days { gaps.append(say("差 \(count: days - onDays) 天")) }
        if by < people { gaps.append(say("差 \(count: people - by) 个人")) }
        guard !gaps.isEmpty else { return nil }
        return say(
            "还\(gaps.joined(separator: say("、")))。至少 \(people) 个人、\(days) 天、\(tries) 次联系、\(visits) 次入户后才能提交“联系不上”。")
    }
}
