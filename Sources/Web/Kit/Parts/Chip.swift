/// A state in short: glyph, word and tone, so that it is read in grey as well.
struct Chip: Component {
    let glyph: String
    let word: String
    let tone: Tone

    init(_ glyph: String, _ word: String, _ tone: Tone) {
        self.glyph = glyph
        self.word = word
        self.tone = tone
    }

    var html: HTML {
        "<span class=\"chip \(tone.rawValue)\"><i aria-hidden=\"true\">\(glyph)</i>\(word)</span>"
    }
}
