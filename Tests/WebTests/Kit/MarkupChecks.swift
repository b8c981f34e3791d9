@testable import Web

/// What every page has to keep: balanced tags, unique ids, a label for each control, a token in each form that is
/// posted, nothing that the content security policy forbids.
enum MarkupChecks {
    static func faults(in html: HTML) -> [String] {
        let reader = MarkupReader(html)
        return reader.faults + nesting(reader) + ids(reader) + labels(reader) + forms(reader) + policy(reader)
            + lists(reader) + escapedMarkup(reader)
    }

    static func faults(inDocument html: HTML) -> [String] {
        let reader = MarkupReader(html)
        var faults = faults(in: html)
        for (name, count) in ["html": 1, "title": 1, "h1": 1, "main": 1, "header": 1, "footer": 1] {
            let found = reader.tags.filter { $0.name == name && !($0.name == "header" && $0.inside.contains("main")) }
            if found.count != count { faults.append("\(found.count) × <\(name)>") }
        }
        if !html.text.hasPrefix("<!DOCTYPE html>") { faults.append("no doctype") }
        return faults
    }

    // MARK: - One rule each

    private static func nesting(_ reader: MarkupReader) -> [String] {
        let active: Set = ["a", "button", "select", "textarea"]
        let blocks: Set = ["div", "p", "ul", "ol", "table", "form", "section", "h1", "h2", "h3", "figure", "details"]
        return reader.tags.compactMap { tag in
            if tag.name == "form", tag.inside.contains("form") { return "a form in a form" }
            if active.contains(tag.name) || tag.name == "input", tag.inside.contains(where: active.contains) {
                return "<\(tag.name)> inside \(tag.inside.suffix(3))"
            }
            if blocks.contains(tag.name), tag.inside.contains("p") { return "<\(tag.name)> inside <p>" }
            if tag.name == "li", !["ul", "ol"].contains(tag.inside.last) { return "<li> outside a list" }
            if ["ul", "ol"].contains(tag.inside.last), tag.name != "li" { return "<\(tag.name)> in a list" }
            if ["dt", "dd"].contains(tag.name), !tag.inside.contains("dl") { return "<\(tag.name)> outside <dl>" }
            return nil
        }
    }

    private static func ids(_ reader: MarkupReader) -> [String] {
        var known: Set<String> = []
        var faults: [String] = []
        for tag in reader.tags {
            guard let id = tag.attributes["id"] else { continue }
            if id.isEmpty || !known.insert(id).inserted { faults.append("id \(id) is empty or stands twice") }
        }
        for tag in reader.tags {
            for name in ["for", "form", "aria-describedby", "aria-labelledby"] {
                for id in tag.attributes[name]?.split(separator: " ") ?? [] where !known.contains(String(id)) {
                    faults.append("<\(tag.name) \(name)=\(id)> leads nowhere")
                }
            }
            if let target = tag.attributes["href"], target.hasPrefix("#"), !known.contains(String(target.dropFirst())) {
                faults.append("\(target) leads nowhere")
            }
        }
        return faults
    }

    private static func labels(_ reader: MarkupReader) -> [String] {
        let labelled = Set(reader.tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
        return reader.tags.compactMap { tag in
            guard ["input", "select", "textarea"].contains(tag.name), tag.attributes["type"] != "hidden" else {
                return nil
            }
            let isLabelled =
                tag.inside.contains("label") || tag.attributes["aria-label"] != nil
                || tag.attributes["id"].map(labelled.contains) == true
            return isLabelled ? nil : "<\(tag.name) \(tag.attributes)> has no label"
        }
    }

    private static func forms(_ reader: MarkupReader) -> [String] {
        reader.tags.indices.compactMap { place in
            let tag = reader.tags[place]
            guard tag.name == "form" else { return nil }
            guard let address = tag.attributes["action"], address.hasPrefix("/") else { return "a form to nowhere" }
            let tokens = reader.tags.filter {
                $0.form == place && $0.attributes["name"] == FormToken.fieldName
                    && $0.attributes["value"]?.isEmpty == false
            }
            if tag.attributes["method"] == "post", tokens.count != 1 {
                return "\(tokens.count) tokens in the form to \(address)"
            }
            return nil
        }
    }

    private static func policy(_ reader: MarkupReader) -> [String] {
        reader.tags.flatMap { tag -> [String] in
            let handlers = tag.attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") }
            var faults = handlers.map { "<\(tag.name) \($0)>" }
            if tag.name == "style" || tag.name == "script" && tag.attributes["src"] == nil {
                faults.append("<\(tag.name)> in the page")
            }
            for name in ["src", "href", "action"] {
                guard let target = tag.attributes[name] else { continue }
                if !target.hasPrefix("/") && !target.hasPrefix("#") || target.hasPrefix("//") {
                    faults.append("\(target) leads out of the house")
                }
            }
            return faults
        }
    }

    /// Tags that a reader would see, for they were taken for text.
    private static func escapedMarkup(_ reader: MarkupReader) -> [String] {
        reader.texts.map(\.text).filter { text in
            text.ranges(of: "&lt;").contains { range in
                text[range.upperBound...].first.map { $0 == "/" || $0.isASCII && $0.isLetter } == true
            }
        }.map { "escaped markup: \($0.prefix(60))" }
    }

    private static func lists(_ reader: MarkupReader) -> [String] {
        let tables = reader.tags.filter { $0.name == "table" }.count
        let captions = reader.tags.filter { $0.name == "caption" }.count
        let heads = reader.tags.filter { $0.name == "th" && $0.attributes["scope"] == nil }
        return (tables == captions ? [] : ["a table without caption"]) + heads.map { _ in "<th> without scope" }
    }
}
