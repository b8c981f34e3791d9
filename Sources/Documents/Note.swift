import Vocabulary

extension Spreadsheet {
    /// What people should know about a file that can be read nevertheless.
    public enum Note: Hashable, Sendable {
        case macros, externalLinks, unreadableCharacters

        public var message: String {
            switch self {
            case .macros: say("这个工作簿带有宏。系统只读取单元格里的值，宏不会运行。")
            case .externalLinks: say("这个工作簿引用了别的文件。系统读取的是上次保存时的值，不会打开那些文件。")
            case .unreadableCharacters: say("文件里有认不出的字节，已用“�”代替。请对照原表补正这些字。")
            }
        }
    }
}
