import Vocabulary

/// A name that a data file gives in both languages.
public struct Bilingual: Hashable, Sendable {
    public let chinese: String
    public let english: String

    /// In the language of whoever reads.
    public var text: String { Catalogue.current.language == "en" ? english : chinese }
}
