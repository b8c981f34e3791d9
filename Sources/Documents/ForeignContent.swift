import Vocabulary

/// What a file turns out to be when it is no table that we read.
public enum ForeignContent: String, Labelled {
    case pdf, letter, slides, picture, webPage, archive, database, oldOffice

    public var label: String {
        switch self {
        case .pdf: say("PDF")
        case .letter: say("Word 文档")
        case .slides: say("演示文稿")
        case .picture: say("图片")
        case .webPage: say("网页")
        case .archive: say("压缩包")
        case .database: say("数据库")
        case .oldOffice: say("旧版 Office 文件")
        }
    }
}
