/// Which part of a package another part refers to, and as what.
struct Relations {
    private struct Relation {
        let id: String
        /// The last word of its type: the two editions of the standard differ before that.
        let kind: String
        let target: String
    }

    private let relations: [Relation]

    init(of part: String, in archive: Archive) throws(DocumentRefusal) {
        let folder = part.split(separator: "/").dropLast().joined(separator: "/")
        let name = part.split(separator: "/").last ?? ""
        let list = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
        relations = try ElementList.read(try archive.part(list)).compactMap { element in
            guard element.name == "Relationship", let target = element.attributes["Target"] else { return nil }
            return Relation(
                id: element.attributes["Id"] ?? "",
                kind: String(element.attributes["Type"]?.split(separator: "/").last ?? ""),
                target: Relations.resolve(target, from: folder))
        }
    }

    func target(ofKind kind: String) -> String? { relations.first { $0.kind == kind }?.target }

    func target(of id: String, ofKind kind: String) -> String? {
        relations.first { $0.id == id && $0.kind == kind }?.target
    }

    func has(_ kind: String) -> Bool { relations.contains { $0.kind == kind } }

    /// `../styles.xml` as seen from `xl/worksheets` is `xl/styles.xml`; `/xl/styles.xml` starts at the top.
    private static func resolve(_ target: String, from folder: String) -> String {
        var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
