/// The rosters that departments hand to the bureau (名册).
public enum RosterKind: String, CaseIterable, Sendable {
    case population, poverty, disability, civilAffairs, enrolment, classList
    case vocational, technician, specialEducation, graduates, outOfProvince
    /// The same families in the words of other times: before 2021, and from 2026.
    case povertyRegister, assistance

    public var label: String {
        switch self {
        case .population: "户籍学龄人口"
        case .poverty: "防返贫监测信息"
        case .disability: "持证残疾儿童少年"
        case .civilAffairs: "民政特殊群体"
        case .enrolment: "基础教育学籍"
        case .classList: "在校实有学生"
        case .vocational: "中职学籍"
        case .technician: "技工院校在校生"
        case .specialEducation: "特教与送教上门"
        case .graduates: "初中毕业生"
        case .outOfProvince: "省外就读反馈"
        case .povertyRegister: "建档立卡贫困人口"
        case .assistance: "防止返贫致贫对象"
        }
    }

    /// Who hands it in.
    public var source: String {
        switch self {
        case .population: "公安局"
        case .poverty, .assistance: "农业农村局"
        case .povertyRegister: "扶贫开发办公室"
        case .disability: "残疾人联合会"
        case .civilAffairs: "民政局"
        case .technician: "人力资源和社会保障局"
        default: "教育局"
        }
    }

    /// Handed in by every department in both rounds; the others come once, from Hewan County.
    public var comesInEachRound: Bool { self != .povertyRegister && self != .assistance }

    /// Some are handed in by each county, the small ones once for the whole city.
    public var isByCounty: Bool {
        switch self {
        case .population, .poverty, .enrolment, .classList, .graduates, .povertyRegister, .assistance: true
        default: false
        }
    }

    /// A system's export has other faults than a list kept by hand.
    public var upkeep: Upkeep {
        switch self {
        case .population, .enrolment: .register
        case .poverty, .povertyRegister, .assistance, .vocational, .technician: .export
        case .disability, .civilAffairs, .classList, .specialEducation, .graduates, .outOfProvince: .hand
        }
    }

    public enum Upkeep: Int, CaseIterable, Sendable {
        /// Checked against the population base: 户籍, 学籍.
        case register
        /// Exported from a department's system.
        case export
        /// Kept in a spreadsheet.
        case hand
    }

    public var format: RosterFile.Format {
        switch self {
        case .poverty, .povertyRegister, .assistance, .vocational, .technician: .gb18030
        case .enrolment, .outOfProvince: .utf8
        default: .workbook
        }
    }

    /// How many days before the comparison the list was drawn.
    var age: Int {
        switch self {
        case .population: 18
        case .poverty, .povertyRegister, .assistance: 3
        case .disability: 20
        case .civilAffairs: 12
        case .enrolment: 2
        case .classList: 5
        case .vocational: 9
        case .technician: 13
        case .specialEducation: 6
        case .graduates: 25
        case .outOfProvince: 7
        }
    }

    var number: UInt64 {
        guard let place = RosterKind.allCases.firstIndex(of: self) else { preconditionFailure("every kind is listed") }
        return UInt64(place)
    }
}
