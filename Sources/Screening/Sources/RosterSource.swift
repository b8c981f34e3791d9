import Vocabulary

/// A department's roster as the bureau receives it (名册来源): its columns, its checks, and which registers it feeds.
///
/// One YAML file of `sources/` each; a county adds its own without Swift (docs/guides/add-a-roster-source.md).
public struct RosterSource: Sendable {
    /// `civil-affairs`
    public let code: String
    /// 民政特殊群体
    public let name: String
    /// 民政
    public let supplier: String
    /// The document in which the layout was found, and its day.
    public let document: String
    public let documentDate: Day
    /// The first kind of fact that it is asked for.
    public let register: Register
    /// Layouts that nobody here has seen in the original are marked.
    public let isLayoutConfirmed: Bool
    /// Words by which titles, sheets and file names give the source away.
    public let titles: [String]
    /// By which a row is recognised in the next version: the first of these that is complete.
    public let keys: [[String]]
    /// By what rows are counted from version to version: township or school.
    public let countBy: CountBy?
    public let checks: [RosterCheck]
    public let feeds: Feeds
    let fieldList: FieldList
    /// In the order of the names, which does not change when a field is added between two others.
    let fieldsByName: [(name: String, position: Int)]
    let words: RosterWords
    let examples: [SourceExample]

    /// The registers that rosters feed (登记册).
    public enum Register: String, Labelled, Codable {
        case children, households, enrolments, memberships

        public var label: String {
            switch self {
            case .children: say("儿童少年")
            case .households: say("家庭")
            case .enrolments: say("就读")
            case .memberships: say("身份类别")
            }
        }
    }

    /// A field whose values are counted, or an address of which the township is.
    public struct CountBy: Hashable, Sendable {
        public let field: String
        public let isAddress: Bool
    }

    public var fields: [RosterField] { fieldList.all }

    public func position(of field: String) -> Int? { fieldList[field] }

    public func field(_ name: String) -> RosterField? { fieldList[name].map { fields[$0] } }

    public func check(_ id: String) -> RosterCheck? { checks.first { $0.id == id } }

    /// What a value means to people: the label of a code, 是 for a yes, the value itself otherwise.
    public func words(for value: String, of field: RosterField) -> String {
        switch field.kind {
        case .choice: field.table?.entry(code: value)?.label ?? value
        case .sex: Sex(rawValue: value)?.label ?? value
        case .ethnic: EthnicGroup(rawValue: value)?.label ?? value
        case .boolean: value == ValueReader.yes ? say("是") : value == ValueReader.no ? say("否") : value
        default: value
        }
    }

    /// Where the child's own birth and number stand; checks speak of them by these names in every source.
    var birthPosition: Int? { fieldList["birth"] }
    var numberPosition: Int? { fieldList["idNumber"] }

    init(
        code: String, name: String, supplier: String, document: String, documentDate: Day, register: Register,
        isLayoutConfirmed: Bool, titles: [String], keys: [[String]], countBy: CountBy?, fields: FieldList,
        checks: [RosterCheck], feeds: Feeds, examples: [SourceExample], words: RosterWords
    ) {
        self.code = code
        self.name = name
        self.supplier = supplier
        self.document = document
        self.documentDate = documentDate
        self.register = register
        self.isLayoutConfirmed = isLayoutConfirmed
        self.titles = titles
        self.keys = keys
        self.countBy = countBy
        self.checks = checks
        self.feeds = feeds
        self.examples = examples
        self.words = words
        fieldList = fields
        fieldsByName = fields.all.enumerated().map { ($1.name, $0) }.sorted { $0.0 < $1.0 }
    }
}
