import Vocabulary

/// All that has to be put right in a form, at the head of the page, in the same words as at the fields.
struct ErrorSummary: Component {
    let faults: [FieldFault]

    init(_ faults: [FieldFault]) { self.faults = faults }

    var html: HTML {
        if faults.isEmpty { return .nothing }
        return """
            <div class="notice bad summary" id="summary" role="alert" tabindex="-1" autofocus \
            aria-labelledby="summary-title"><h2 id="summary-title">\(say("有 \(count: faults.count) 处要改，其余内容都还在"))</h2>\
            <ul>\(faults.html { "<li><a href=\"#\(FieldFault.id(of: $0.field))\">\($0.message)</a></li>" })</ul></div>
            """
    }
}
