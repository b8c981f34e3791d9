/// A file that pages refer to. Its address carries a fingerprint, so that browsers may keep it for a year.
struct Asset: Sendable {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
    /// `/assets/yidan-5f1c….css`
    let address: String

    private init(_ name: String, _ ending: String, _ mediaType: String, _ parts: [StaticString]) {
        bytes = parts.flatMap { $0.withUTF8Buffer(Array.init) }
        self.mediaType = mediaType
        self.name = "\(name)-\(Asset.fingerprint(of: bytes)).\(ending)"
        address = "/assets/\(self.name)"
    }

    static let stylesheet = Asset("yidan", "css", "text/css; charset=utf-8", Stylesheet.parts)
    static let script = Asset("yidan", "js", "text/javascript; charset=utf-8", [Script.text])
    static let mark = Asset("mark", "svg", "image/svg+xml", [markText])

    static let all = [stylesheet, script, mark]

    private static let markText: StaticString = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><rect width="26" height="26" rx="5" fill="#14305A"/>\
        <path d="M6 13.6c3.2-.9 9.6-1.3 14-.9" stroke="#FFF" stroke-width="3.2" stroke-linecap="round" fill="none"/></svg>
        """

    /// FNV-1a: names a version; proves nothing.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
