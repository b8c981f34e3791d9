/// What a colour decides on a page. It never speaks alone: a word or a glyph stands beside it.
enum Tone: String, Sendable {
    /// Plain fact.
    case mute
    /// Settled: in school, paid, closed.
    case good = "ok"
    /// Waits for somebody.
    case waiting = "warn"
    /// Late, missing, wrong.
    case bad
    /// Under way.
    case moving = "info"
    /// Taught at home (送教).
    case home
}
