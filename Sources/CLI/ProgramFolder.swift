import Casework
import Foundation
import Screening
import Vocabulary

/// Where the program's data files lie (sources/, rules/, catalogues/): `YIDAN_HOME`, or beside or above the program.
enum ProgramFolder {
    static func find() throws -> String {
        if let home = ProcessInfo.processInfo.environment["YIDAN_HOME"] { return home }
        var folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            for place in [folder, folder.appendingPathComponent("share/yidan")]
            where FileManager.default.fileExists(atPath: place.appendingPathComponent("catalogues/en.yaml").path) {
                return place.path
            }
            folder = folder.deletingLastPathComponent()
        }
        throw ProgramFolderRefusal.data
    }

    /// What rosters look like and what is checked in them.
    static func sources() throws -> RosterSources {
        let folder = try find()
        return try RosterSources.load(folder + "/sources", rules: folder + "/rules")
    }

    /// By what children are looked for whom no roster accounts for.
    static func verificationRules() throws -> VerificationRules { try VerificationRules.load(try find()) }
    /// By what cases are led.
    static func caseRules() throws -> CaseRules { try CaseRules.load(try find() + "/rules/cases") }

    /// Chinese, and whatever else there is a catalogue for.
    static func catalogues() throws -> [Catalogue] {
        let path = try find() + "/catalogues/en.yaml"
        guard FileManager.default.isReadableFile(atPath: path) else { throw ProgramFolderRefusal.catalogue(path) }
        return [.chinese, Catalogue(language: "en", phrases: try PhraseFile.read(path))]
    }
}

enum ProgramFolderRefusal: Refusal {
    case data
    case policies
    case catalogue(String)

    var message: String {
        switch self {
        case .data: say("没有找到程序的数据目录。请把 sources、rules、catalogues 放在程序旁边，或用 YIDAN_HOME 指明。")
        case .policies: say("没有找到政策文件夹 policies。请用 --policies 指明，或把它放在程序旁边，或用 YIDAN_HOME 指明它所在的目录。")
        case .catalogue(let path): say("没有找到译文 \(path)。请用 YIDAN_HOME 指明 catalogues 所在的目录。")
        }
    }
}
