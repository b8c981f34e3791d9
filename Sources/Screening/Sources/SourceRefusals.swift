import Documents
import Vocabulary

extension DataRefusal {
    static func unknownField(_ place: DataPlace, name: String) -> DataRefusal {
        .unfit(Phrase("\(place)：这个来源没有字段“\(name)”。请先在 fields 里写明它，或改正拼写。"))
    }

    static func unfitKind(_ place: DataPlace, name: String, expected: [FieldKind]) -> DataRefusal {
        .unfit(
            Phrase("\(place)：字段“\(name)”的类型不合，应为 \(expected.map(\.rawValue).listed)。请改正 kind，或换一个字段。"))
    }
}
