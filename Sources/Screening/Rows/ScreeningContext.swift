import Vocabulary

/// What has to be known beside the file to judge it (体检口径): for which day and area it speaks, and what came before.
public struct ScreeningContext: Sendable, Hashable {
    /// 数据截止日.
    public var asOf: Day
    /// The day on which it is screened.
    public var today: Day
    /// By whose 1 September ages are counted.
    public var schoolYear: SchoolYear
    /// The area that the file is said to cover.
    public var coverage: RegionCode?
    /// Its name, where it is a single county: for files that name counties and have no codes.
    public var countyName: String?
    /// Divisions beside the country's own, such as those of a made-up city.
    public var extraDivisions: Set<RegionCode>
    /// Rows by region in the last version: `ScreeningReport.regions` of that time.
    public var previous: [String: Int]?

    public init(
        asOf: Day, today: Day? = nil, schoolYear: SchoolYear? = nil, coverage: RegionCode? = nil,
        countyName: String? = nil,
        extraDivisions: Set<RegionCode> = [], previous: [String: Int]? = nil
    ) {
        self.asOf = asOf
        self.today = today ?? asOf
        self.schoolYear = schoolYear ?? SchoolYear(of: asOf)
        self.coverage = coverage
        self.countyName = countyName
        self.extraDivisions = extraDivisions
        self.previous = previous
    }
}
