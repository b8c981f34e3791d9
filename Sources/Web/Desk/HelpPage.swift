import Registry
import Vocabulary

/// 帮助: one line per thing that the reader may do.
struct HelpPage: Page {
    let viewer: Viewer

    var title: String { say("帮助") }
    var body: HTML {
        Card {
            """
            <ul class="plain">\(sentences.html { "<li>\($0)</li>" })</ul>
            <p class="sub">\(say("按 / 可以直接查学生。所有页面都能打印，能用键盘操作；顶栏可以切换大字和高对比。"))</p>
            """
        }.html
    }

    private var sentences: [String] {
        let all: [(Right, String)] = [
            (.importRosters, say("导入名册：名册与比对 → 导入名册，选文件、认列、看体检报告、确认差异，四步完成；每一版都可以撤销。")),
            (.seeRosters, say("看名册：每个来源的每一版都保留原件、体检报告和与上一版的差异。")),
            (.importRosters, say("更正：不能入库的行等在“待更正的行”，可以逐行更正、转交或退回来源；整份要改的，下载纠错表和退回函发给来源单位。")),
            (.exportLists, say("导出名单：每张名单下面都有 xlsx、csv、json；超过 500 人要安全管理员同意。")),
            (.startRuns, say("比对：比对 → 开始比对，看名册齐不齐、定下日期；结果出来先复核，再由另一位同事发布。")),
            (.seeRuns, say("看比对结果：每个数都能点开看名单；没对上的孩子点姓名，看最接近的人和为什么不是。")),
            (.seeOverview, say("看总览：最近一次发布的比对，从县到乡镇到学校；可以打印，可以下载 Excel。")),
            (.seeChildren, say("查学生：顶栏输入姓名、拼音首字母或完整号码；档案里每一项都注明出自哪份名册。")),
            (.seeCases, say("劝返案件：学生 → 劝返案件，先到期的在前；每一件都写明下一步、谁办、哪天前办完。")),
            (.revealNumber, say("看完整号码：点“显示”，写明原因；查看会留下记录。")),
            (.manageUsers, say("管账号：管理 → 用户，可以添加、重设密码、封存和启封。")),
            (.manageRights, say("管权限：管理 → 角色，由安全管理员授予和收回，不能给自己授权。")),
            (.seeAudit, say("查日志：管理 → 审计日志，按人、按操作、按日期查。")),
        ]
        return all.filter { viewer.may($0.0) }.map(\.1) + [say("忘记密码或账号停用，请找本单位系统管理员。")]
    }
}
