/// What reading a sheet came to.
public struct Reading: Hashable, Sendable {
    /// Rows that held something and were delivered.
    public internal(set) var rows = 0
    /// Places where the bytes were no characters of the file's encoding and U+FFFD was put instead.
    public internal(set) var replaced = 0
    /// Formulas that no program has worked out yet: the file has no value for them and the cells came as empty.
    public internal(set) var unsolvedFormulas = 0
}
