import Vocabulary

extension Organization {
    public enum Kind: String, Labelled, Codable {
        case province, city, county, corps, township
        case kindergarten, school, teachingPoint, specialSchool, vocationalSchool, university
        case welfareInstitution, resettlementSite, schoolClass
        case publicSecurity, civilAffairs, disabledFederation, ruralRevitalization, humanResources
        case leadingGroup, supervisionTeam, village

        public var label: String {
            switch self {
            case .province: say("省级教育行政部门")
            case .city: say("市级教育行政部门")
            case .county: say("县级教育行政部门")
            case .corps: say("兵团教育行政部门")
            case .township: say("中心校")
            case .kindergarten: say("幼儿园")
            case .school: say("中小学")
            case .teachingPoint: say("教学点")
            case .specialSchool: say("特殊教育学校")
            case .vocationalSchool: say("中等职业学校")
            case .university: say("高等学校")
            case .welfareInstitution: say("儿童福利机构")
            case .resettlementSite: say("易地搬迁安置点")
            case .schoolClass: say("班级")
            case .publicSecurity: say("公安部门")
            case .civilAffairs: say("民政部门")
            case .disabledFederation: say("残联")
            case .ruralRevitalization: say("乡村振兴部门")
            case .humanResources: say("人社部门")
            case .leadingGroup: say("领导小组")
            case .supervisionTeam: say("督战专班")
            case .village: say("村（社区）")
            }
        }

        /// Where children are taught.
        public var teaches: Bool {
            switch self {
            case .kindergarten, .school, .teachingPoint, .specialSchool, .vocationalSchool, .university,
                .welfareInstitution, .schoolClass:
                true
            default: false
            }
        }
    }
}
