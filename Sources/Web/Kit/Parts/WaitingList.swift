/// What waits for the reader (等您处理): each with its kind, a remark, and the verb that settles it.
struct WaitingList: Component {
    let matters: [Matter]

    init(_ matters: [Matter]) { self.matters = matters }

    struct Matter: Sendable {
        let kind: String
        let tone: Tone
        let title: String
        let remark: String
        let action: LinkButton

        init(_ kind: String, _ tone: Tone, _ title: String, remark: String, _ verb: String, to address: String) {
            self.kind = kind
            self.tone = tone
            self.title = title
            self.remark = remark
            action = LinkButton(verb, to: address, .small)
        }
    }

    var html: HTML {
        """
        <ul class="waiting">\(matters.html { """
            <li><span class="tag \($0.tone.rawValue)">\($0.kind)</span><div><p>\($0.title)</p>\
            <p class="sub">\($0.remark)</p></div>\($0.action)</li>
            """ })</ul>
        """
    }
}
