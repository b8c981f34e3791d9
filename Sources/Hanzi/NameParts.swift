/// A name taken apart: surname and given name, or the parts between its dots.
public struct NameParts: Hashable, Sendable {
    /// Empty where the name has none.
    public let surname: String
    /// All that is not surname, dots included.
    public let given: String
    /// What stands between the dots; a name without dots is one part.
    public let parts: [String]
}
