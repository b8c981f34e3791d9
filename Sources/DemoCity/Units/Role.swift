extension City {
    /// Roles of UX §2 that somebody in the demo has, by the same words as in the registry.
    public enum Role: String, CaseIterable, Sendable {
        case classTeacher, headteacher, aidClerk, townshipOffice, villageOfficial
        case countyOffice, aidCenter, leader, cityOffice, provinceOffice
        case supervisor, evaluator, auditor
        case systemAdministrator, securityAdministrator, auditAdministrator
    }
}
