/// How sure it is that two characters are mistaken for one another.
public enum Likeness: Hashable, Sendable {
    /// On a list of errors that people make.
    case listed
    /// Measured from strokes, corners and structure; 1 is the same.
    case measured(Double)

    init(thousandths: UInt32) { self = thousandths == 0 ? .listed : .measured(Double(thousandths) / 1000) }
}
