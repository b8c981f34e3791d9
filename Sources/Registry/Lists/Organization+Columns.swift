import Documents
import Vocabulary

extension Organization {
    public static func columns() -> [ListColumn<Organization>] {
        [
            ListColumn("name", say("名称"), width: 32, text: \.name),
            ListColumn("kind", say("类别"), width: 18, text: \.kind.label),
            ListColumn("code", say("代码"), text: \.code),
            ListColumn("region", say("行政区划"), text: \.regionCode?.digits),
            ListColumn("since", say("从"), text: \.since.description),
            ListColumn("until", say("撤并日期"), text: \.until?.description),
        ]
    }
}
