extension Spreadsheet {
    /// How much of a file we take, so that none can fill the machine.
    public struct Limits: Sendable {
        public var fileBytes = 1 << 30
        /// One part of a workbook after unpacking.
        public var unpackedBytes = 4 << 30
        /// How many times larger a part may become when it is unpacked. A sheet of a roster swells 5 to 30 times;
        /// what is meant to choke a program swells a thousand times.
        public var swelling = 200
        /// Parts below this size may swell as they like.
        public var harmlessBytes = 16 << 20
        /// The texts that the cells of a workbook share; they alone are kept in memory.
        public var sharedBytes = 512 << 20
        /// Excel's own limits.
        public var columns = 16_384
        public var cellCharacters = 32_767
        /// A text that all cells of a row share can make a small file into an endless row.
        public var rowBytes = 64 << 20

        public init() {}

        public static let standard = Limits()
    }
}
