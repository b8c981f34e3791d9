import Foundation

/// Data goes to standard output; everything else that is said goes to standard error.
enum Terminal {
    static func say(_ line: String) { write(line, to: .standardOutput) }
    static func note(_ line: String) { write(line, to: .standardError) }
    static func complain(_ line: String) { write(line, to: .standardError) }

    /// Bytes as they are.
    static func give(_ data: Data) { FileHandle.standardOutput.write(data) }

    /// Whether the data would go onto a screen.
    static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

    /// Asks without showing what is typed; nothing without a terminal.
    static func askSecretly(_ question: String) -> String? {
        guard isInteractive else { return nil }
        return getpass(question).map { String(cString: $0) }
    }

    private static func write(_ line: String, to handle: FileHandle) { handle.write(Data((line + "\n").utf8)) }
}
