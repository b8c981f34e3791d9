import Registry
import Vocabulary

/// A file that can't be read as a roster: why, and the way to be rid of it.
struct UnreadablePage: Page {
    let roster: Roster
    let sourceName: String
    let message: String
    let address: String
    let token: FormToken

    var title: String { say("这份文件读不了") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(sourceName, to: address)] }
    var remark: HTML { "\(roster.fileName)" }
    var body: HTML {
        """
        \(Notice(.bad, message))
        <div class="buttons">\(PostButton(
            say("退回，重新上传"), to: address + "/return", token: token, .main, hidden: ["again": roster.source]))\
        \(PostButton(say("退回来源单位"), to: address + "/return", token: token))</div>
        """
    }
}
