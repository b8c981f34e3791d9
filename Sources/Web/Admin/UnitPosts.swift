import Registry
import Vocabulary

/// The posts of a unit (岗位): who holds them, which are vacant, who held them before; and a form to enter what changed.
struct UnitPosts: Component {
    let posts: [Post]
    let former: [Post]
    /// Nothing is entered for a unit that has ended.
    let isOpen: Bool
    let day: Day
    let address: String
    let token: FormToken
    let form: Submission
    let faults: [FieldFault]

    private var vacant: Int { posts.count(where: \.isVacant) }

    var html: HTML {
        """
        \(Card(say("岗位"), remark: vacant > 0 ? "\(say("空缺 \(count: vacant) 个岗位"))" : .nothing) {
            """
            \(DataTable(
                say("岗位"), [.init(say("岗位"), isHead: true), .init(say("人选")), .init(say("从"))],
                lines: posts.map { .init([.text($0.title), .holder(of: $0), .value($0.since)]) },
                empty: EmptyState(because: say("没有岗位"), next: say("领导小组、专班的组长、成员、联络员在下面登记。"))))
            \(before)
            """
        })
        \(isOpen ? entering : .nothing)
        """
    }

    private var before: HTML {
        if former.isEmpty { return .nothing }
        return """
            <p><b>\(say("以前的人选"))</b></p><ul class="plain">\(former.prefix(30).html { "<li>\(sentence($0))</li>" })</ul>
            """
    }

    private func sentence(_ post: Post) -> String {
        let until = post.until?.description ?? ""
        return post.holder.map { say("\(post.title)：\($0)，\(post.since) 至 \(until)") }
            ?? say("\(post.title)：空缺，\(post.since) 至 \(until)")
    }

    private var entering: HTML {
        Card(say("登记岗位"), isForm: true) {
            Form(to: address + "/posts", token: token) {
                """
                \(Field(say("岗位"), name: "title", .line(form["title"] ?? ""), hint: say("例如：组长、联络员。已有的岗位写同一个名称。"), faults: faults))
                \(Field(say("登记什么"), name: "becomes", .oneOf([
                    .init(say("有了人选"), value: "held"), .init(say("空缺"), value: "vacant"),
                    .init(say("不再设这个岗位"), value: "abolished"),
                ], chosen: form["becomes"] ?? "held"), faults: faults))
                \(Field(say("人选"), name: "holder", .line(form["holder"] ?? ""), hint: say("姓名，可以注明单位和职务：李敏（县公安局）。"), faults: faults, isOptional: true))
                \(Field(say("从哪一天起"), name: "on", .date(form.day("on") ?? day), faults: faults))
                <div class="buttons">\(Button(say("登记岗位")))</div>
                """
            }.html
        }.html
    }
}

extension DataTable.Cell {
    /// Who holds a post; a vacancy stands out.
    static func holder(of post: Post) -> DataTable.Cell {
        post.holder.map { .text($0) } ?? .init(Chip("○", say("空缺"), .waiting))
    }
}
