import Vocabulary

/// How far a long job is: which stage, how many of how many, how long still. One may leave the page meanwhile.
struct JobProgress: Component {
    let title: String
    /// All stages in order; `current` counts from 0 and equals their number when the job is done.
    let stages: [String]
    let current: Int
    let done: Int
    let total: Int?
    /// In words: 约 4 分钟.
    let timeLeft: String?
    let cancel: PostButton?

    init(
        _ title: String, stages: [String], current: Int, done: Int, of total: Int?, timeLeft: String? = nil,
        cancel: PostButton? = nil
    ) {
        self.title = title
        self.stages = stages
        self.current = current
        self.done = done
        self.total = total
        self.timeLeft = timeLeft
        self.cancel = cancel
    }

    var html: HTML {
        """
        <section class="card job" aria-label="\(title)"><header><h2>\(title)</h2>\(cancel)</header>\
        <progress\(attribute: "value", total.map { min(done, $0) })\(attribute: "max", total) \
        aria-label="\(title)"></progress><p>\(words)</p>\
        <ol class="stages">\(stages.enumerated().html { stage(place: $0, name: $1) })</ol>\
        \("<p class=\"sub\">\(say("可以离开本页，做完会出现在工作台。"))</p>", when: current < stages.count)</section>
        """
    }

    private var words: HTML {
        guard stages.indices.contains(current) else { return "\(say("全部做完"))" }
        var words = say(marked: "第 \(current + 1) 步，共 \(stages.count) 步：\(strong: stages[current])")
        if let total { words += " · \(done.grouped) / \(total.grouped)" }
        if let timeLeft { words += " · \(say("还要 \(timeLeft)"))" }
        return words
    }

    private func stage(place: Int, name: String) -> HTML {
        let (state, glyph, word) =
            place < current
            ? ("done", "✓", say("已完成")) : place == current ? ("now", "▸", say("进行中")) : ("later", "○", say("等待"))
        return """
            <li class="\(state)"\(attribute: "aria-current", place == current ? "step" : nil)>\
            <span aria-hidden="true">\(glyph)</span> \(name)<span class="unseen">（\(word)）</span></li>
            """
    }
}
