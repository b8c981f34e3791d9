import Documents
import Vocabulary

extension Quota {
    init(from entry: DataEntry, _ terms: Terms) throws(DataRefusal) {
        try entry.allow("per", "order", "always", "places")
        per = try entry.entry("per").choice(of: Per.self)
        var order: [Order] = []
        for entry in try entry.entry("order").list() {
            try entry.allow("first", "highest", "lowest")
            let pair = try entry.pair()
            switch pair.key {
            case "first": order.append(.first(try Condition(from: pair.entry, terms)))
            default:
                let fact = try terms.facts.fact(pair.entry)
                guard [.count, .money, .day].contains(fact.kind) else {
                    throw .unfit(Phrase("\(pair.entry.place)：“\(fact.name)”没有大小先后，不能用来排序。"))
                }
                order.append(pair.key == "highest" ? .highest(fact) : .lowest(fact))
            }
        }
        self.order = order
        let always = try entry.optional("always")
        self.always = try always.map { (entry) throws(DataRefusal) in try Condition(from: entry, terms) }
        var places: [String: Int] = [:]
        for pair in try entry.entry("places").pairs() {
            let key = per == .county ? RegionCode(pair.key)?.padded : pair.key
            guard let key else {
                throw .unfit(Phrase("\(pair.entry.place)：“\(pair.key)”不是行政区划代码，应为 6 位数字并加引号。"))
            }
            guard places[key] == nil else { throw .repeated(pair.entry.place, word: pair.key, earlier: pair.key) }
            places[key] = try pair.entry.number(in: 1...10_000_000)
        }
        self.places = places
    }
}
