/// A merger as something that can be done to a sound, in both directions.
struct SoundChange {
    private let merger: Merger
    private let whole: (first: Sound, second: Sound)

    init(_ merger: Merger) {
        self.merger = merger
        whole = (Sound(merger.first), Sound(merger.second))
    }

    /// nil if the sound is not concerned, or if there were no way back: then the two were never one.
    func applied(to sound: Sound) -> Sound? {
        guard let changed = exchanged(sound)?.asSpoken, let back = exchanged(changed)?.asSpoken, back == sound
        else {
            return nil
        }
        return changed
    }

    private func exchanged(_ sound: Sound) -> Sound? {
        var changed = sound
        switch merger.kind {
        case .initial:
            guard let other = other(sound.initial) else { return nil }
            changed.initial = other
        case .final:
            guard let other = other(sound.final) else { return nil }
            changed.final = other
        case .syllable:
            if sound == whole.first { return whole.second }
            return sound == whole.second ? whole.first : nil
        }
        return changed
    }

    private func other(_ half: String) -> String? {
        half == merger.first ? merger.second : half == merger.second ? merger.first : nil
    }
}
