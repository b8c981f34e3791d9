import Casework
import Registry
import Vocabulary

/// By what a list of a run is narrowed, in words (筛选条件).
struct RunFacets: Sendable {
    let words: [String]

    init(_ filter: OutcomeFilter, _ places: OutcomePlaces) {
        func named(_ title: String, _ value: String?) -> String? { value.map { say("\(title)：\($0)") } }
        let county = filter.county.flatMap { id in places.counties.first { $0.id == id }?.name }
        let school = filter.school.flatMap { id in places.schools.first { $0.id == id }?.name }
        words = [
            named(say("范围"), filter.side?.label), named(say("去向"), filter.state?.label),
            named(say("待核实原因"), filter.reason?.label), named(say("怎样对上的"), filter.layer?.label),
            named(say("变化"), filter.change?.label ?? (filter.leftBefore == nil ? nil : say("后来不再登记"))),
            named(say("县区"), filter.isWithoutCounty ? RunFigures.Division.county.unnamed : county),
            named(
                say("乡镇"), filter.township.map { $0.isEmpty ? RunFigures.Division.township.unnamed : $0 }),
            named(say("责任学校"), filter.isWithoutSchool ? RunFigures.Division.school.unnamed : school),
            named(say("重点群体"), filter.group.map(WatchedGroups.label)),
        ].compactMap(\.self)
    }
}
