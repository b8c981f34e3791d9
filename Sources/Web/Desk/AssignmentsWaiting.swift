import Casework
import Registry
import Vocabulary

/// What the desk says of assignments: what the reader has to do about them, by their rights.
struct AssignmentsWaiting: Component {
    let figures: AssignmentFigures
    let viewer: Viewer

    var isEmpty: Bool { matters.isEmpty }

    private var matters: [(chip: Chip, words: String, address: String)] {
        let path = Assignments.path
        var matters: [(Chip, String, String)] = []
        func count(_ state: Assignment.State) -> Int { figures.states[state] ?? 0 }
        if figures.overdue > 0 {
            matters.append(
                (Chip("!", say("已超期"), .bad), say("\(count: figures.overdue) 件核查任务已超期"), path + "?late=overdue"))
        }
        if viewer.may(.dispatchAssignments), count(.proposed) > 0 {
            matters.append(
                (Chip("○", say("待派出"), .waiting), say("\(count: count(.proposed)) 名孩子要派人核实"), path + "?state=proposed"))
        }
        if viewer.may(.acceptAnswers), count(.answered) > 0 {
            matters.append(
                (Chip("≈", say("待审"), .waiting), say("\(count: count(.answered)) 份答复等审核"), path + "?state=answered"))
        }
        let own = figures.states.filter { $0.key.isOpen }.values.reduce(0, +)
        if viewer.may(.answerAssignments), !viewer.may(.dispatchAssignments), own > 0 {
            matters.append((Chip("?", say("待核实"), .waiting), say("\(count: own) 件核查任务还没有办结"), path + "?state=open"))
        }
        return matters
    }

    var html: HTML {
        matters.html { matter in
            """
            <li>\(matter.chip)<div><p><a href="\(matter.address)">\(matter.words)</a></p></div>\
            \(LinkButton(say("去办"), to: matter.address, .small))</li>
            """
        }
    }
}
