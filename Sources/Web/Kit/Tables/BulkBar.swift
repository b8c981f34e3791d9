import Vocabulary

/// What can be done with the picked lines of a table, with its consequence named.
///
/// The bar is the form, above or below the table; the check boxes refer to it by `key`, so that lines may hold forms
/// of their own. Posts `pick` once for each line, or `all=yes` for everything that matches.
struct BulkBar: Component {
    let key: String
    let address: String
    let token: FormToken
    /// What pressing the buttons will do.
    let consequence: String
    let buttons: [Button]
    /// How many match beyond this page; nil where only picked lines can be meant.
    var matching: Int?
    /// What else has to be chosen for all of them.
    var fields = HTML.nothing

    init(
        _ key: String, to address: String, token: FormToken, _ consequence: String, matching: Int? = nil,
        buttons: [Button]
    ) {
        self.key = key
        self.address = address
        self.token = token
        self.consequence = consequence
        self.matching = matching
        self.buttons = buttons
    }

    var html: HTML {
        """
        <form class="bulk" id="\(key)" method="post" action="\(address)">\(token)\
        <p>\(consequence)</p>\(fields)\(matching.map(everything))\
        <div class="buttons">\(buttons)</div></form>
        """
    }

    private func everything(_ count: Int) -> HTML {
        """
        <label class="tick"><input type="checkbox" name="all" value="yes">\
        <span>\(say("不只本页：符合条件的 \(count: count) 条全部"))</span></label>
        """
    }

    /// Picks the whole page; needs the script, so it stands there only with it.
    var pickAll: HTML {
        """
        <td class="pick"><label class="tick" hidden data-picks="\(key)"><input type="checkbox">\
        <span class="unseen">\(say("选中本页全部"))</span></label></td>
        """
    }

    func pick(_ value: String, named name: String) -> HTML {
        """
        <td class="pick"><label class="tick"><input type="checkbox" form="\(key)" name="pick" value="\(value)">\
        <span class="unseen">\(say("选中 \(name)"))</span></label></td>
        """
    }
}
