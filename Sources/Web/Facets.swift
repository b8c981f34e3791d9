import Registry
import Vocabulary

/// What a list is narrowed to by its address (筛选), read strictly: a slip never shows more than was asked for.
extension Query {
    /// One of the choices, if any is written.
    func facet<Choice: Labelled>(_ name: String, of: Choice.Type = Choice.self) throws -> Choice? {
        guard let text = self[name], !text.isEmpty else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw UnknownFilter(name: name, value: text, known: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    /// Something by the name that it has in addresses.
    func facet<Kind>(_ name: String, as kind: Kind.Type, by names: PublicID) throws -> ID<Kind>? {
        guard let text = self[name], !text.isEmpty else { return nil }
        guard let id = names.id(of: text, as: kind) else {
            throw UnknownFilter(name: name, value: text, known: [])
        }
        return id
    }
}

extension Call {
    func facet<Choice: Labelled>(_ name: String, of: Choice.Type = Choice.self) throws -> Choice? {
        try query.facet(name)
    }

    func facet<Kind>(_ name: String, as kind: Kind.Type) throws -> ID<Kind>? {
        try query.facet(name, as: kind, by: store.publicID)
    }
}

struct UnknownFilter: Refusal {
    let name: String
    let value: String
    let known: [String]

    var message: String {
        known.isEmpty
            ? say("筛选条件“\(name)=\(value)”不认识。请回到列表，从页面上的筛选里选。")
            : say("筛选条件“\(name)=\(value)”不认识。可以用：\(known.joined(separator: "、"))。请回到列表，从页面上的筛选里选。")
    }
}
