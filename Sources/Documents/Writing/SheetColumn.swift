/// A column of a sheet that is written: its title, and what people may do in it.
public struct SheetColumn: Sendable {
    public let title: String
    /// In digits; a Chinese character is two wide.
    public let width: Double
    /// Keys by which a returned file is recognised. One locked column puts the sheet under protection, and then
    /// people can type only into the columns that are not locked.
    public let isLocked: Bool
    /// What people can choose from; anything else is turned down by Excel.
    public let choices: [String]

    public init(_ title: String, width: Double = 14, isLocked: Bool = false, choices: [String] = []) {
        self.title = title
        self.width = width
        self.isLocked = isLocked
        self.choices = choices
    }
}
