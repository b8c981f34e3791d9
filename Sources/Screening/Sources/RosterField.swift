/// One field of a source: how people call it, in which words files head it, what it holds.
public struct RosterField: Hashable, Sendable {
    /// `idNumber`, by which checks and registers speak of it.
    public let name: String
    /// 身份证号
    public let label: String
    public let aliases: [String]
    public let kind: FieldKind
    public let table: ChoiceTable?
    /// A file without this column is no file of this source.
    public let isRequired: Bool
    public let isSealed: Bool
    /// Where the column is missing, the sheet's name may tell: a sheet 孤儿 holds orphans.
    public let isToldBySheet: Bool

    init(
        _ name: String, label: String, aliases: [String] = [], kind: FieldKind, table: ChoiceTable? = nil,
        isRequired: Bool = false, isSealed: Bool? = nil, isToldBySheet: Bool = false
    ) {
        self.name = name
        self.label = label
        self.aliases = aliases
        self.kind = kind
        self.table = table
        self.isRequired = isRequired
        self.isSealed = isSealed ?? kind.isPersonal
        self.isToldBySheet = isToldBySheet
    }
}
