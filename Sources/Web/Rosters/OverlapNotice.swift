import Registry
import Vocabulary

/// Two lists of one kind that cover the same ground.
struct OverlapNotice: Component {
    let overlaps: [RosterOverlap]

    init(_ overlaps: [RosterOverlap]) { self.overlaps = overlaps }

    var html: HTML {
        if overlaps.isEmpty { return .nothing }
        return Notice(
            .waiting, say("和已入库的名册范围重叠"),
            """
            <ul>\(overlaps.html { "<li>\($0.sentence)</li>" })</ul>\
            <p>\(say("两份会同时算数，同一个孩子会有两条出处。若一份已经包含另一份，请只留一份，另一份撤销或退回。"))</p>
            """
        ).html
    }
}
