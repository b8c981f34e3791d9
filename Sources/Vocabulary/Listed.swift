extension [String] {
    /// As people list things: 甲、乙、丙.
    public var listed: String { isEmpty ? say("（无）") : joined(separator: say("、")) }
}
