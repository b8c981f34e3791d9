import Vocabulary

/// A number of which only the ends are shown (证件号, 电话). The whole of it needs a click, a reason, and leaves a
/// trace: the form posts `reason` to `address`.
struct MaskedNumber: Component {
    let masked: String
    /// What the number is, for those who hear the button: 身份证号.
    let label: String
    let address: String?
    let token: FormToken

    /// Without an address there is nothing to open for this reader.
    init(_ masked: some CustomStringConvertible, _ label: String, revealedAt address: String?, token: FormToken) {
        self.masked = masked.description
        self.label = label
        self.address = address
        self.token = token
    }

    var html: HTML { "<span class=\"mono\">\(masked)</span>\(address.map(reveal))" }

    private func reveal(at address: String) -> HTML {
        """
         <details class="reveal"><summary>\(say("显示"))<span class="unseen"> \(label)</span></summary>\
        <form method="post" action="\(address)">\(token)<label>\(say("为什么要看，会记入日志"))\
        <input name="reason" type="text" autocomplete="off" required></label>\
        \(Button(say("显示完整号码"), .main))</form></details>
        """
    }
}
