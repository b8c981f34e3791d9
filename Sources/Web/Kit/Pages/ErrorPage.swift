import Vocabulary

/// A no, kindly: what stands in the way, where, what to do, and what was kept.
struct ErrorPage: Page {
    let title: String
    let message: String
    /// The way on.
    let next: [Link]
    /// What to tell the administrator, last: 7QK-204.
    let number: String?

    init(_ title: String, _ message: String, next: [Link] = [], number: String? = nil) {
        self.title = title
        self.message = message
        self.next = next
        self.number = number
    }

    /// The page for something the rules do not allow.
    init(_ refusal: any Refusal, next: [Link] = [], number: String? = nil) {
        let title =
            switch refusal.kind {
            case .unfit: say("这样还办不了")
            case .forbidden: say("不在您的工作范围")
            case .absent: say("没有找到")
            case .conflict: say("有人先办了一步")
            case .broken: say("记录对不上")
            }
        self.init(title, refusal.message, next: next, number: number)
    }

    var body: HTML {
        """
        <section class="card message"><p>\(message)</p><p class="buttons">\
        \(next.html { LinkButton($0.label, to: $0.address).html })\
        \(LinkButton(say("回工作台"), to: Section.desk.address))</p>\
        \(number.map { "<p class=\"sub\">\(say("还不行，把编号 \($0) 告诉本单位管理员。"))</p>" })</section>
        """
    }
}
