import ArgumentParser
import Foundation
import Registry
import Vocabulary

/// The `yidan` command, which also starts the server.
@main
struct Yidan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yidan",
        abstract: say("一单：一个都不能少。名册进来，逐人比对，逐件办结。"),
        usage: say(
            """
            yidan demo && yidan serve
            yidan roster check 学籍.xlsx --source student-register
            yidan audit verify
            """),
        version: Program.version,
        subcommands: [
            FoundCommand.self, ServeCommand.self, DemoCommand.self, RosterCommand.self, RunCommand.self,
            ReviewCommand.self, VerifyCommand.self, RehearseCommand.self, DispatchCommand.self, AssignmentCommand.self,
            CaseCommand.self, LinkCommand.self, AidCommand.self, PolicyCommand.self,
            ChildCommand.self, UserCommand.self, OrganizationCommand.self,
            KeysCommand.self, BackupCommand.self, RestoreCommand.self, AuditCommand.self, DoctorCommand.self,
            JobCommand.self,
        ])

    /// Refusals end with their exit code and one line; everything else is left to the parser.
    static func main() async {
        do {
            var command = try parseAsRoot()
            do {
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
            } catch let refusal as any Refusal {
                Terminal.complain(refusal.message)
                Foundation.exit(ExitStatus.of(refusal).rawValue)
            }
        } catch {
            exit(withError: error)
        }
    }
}

/// What the program is.
enum Program {
    static let version = "0.1.0"

    static func now() -> Moment { Moment(secondsSince1970: Date().timeIntervalSince1970) }
}

/// How a command ends (UX §8).
enum ExitStatus: Int32 {
    case unexpected = 1
    case usage = 2
    case unfit = 3
    case peopleNeeded = 4
    case forbidden = 5
    case broken = 6
    case conflict = 7
    case stale = 8
    case interrupted = 130

    static func of(_ refusal: any Refusal) -> ExitStatus {
        switch refusal.kind {
        case .unfit: .unfit
        case .forbidden: .forbidden
        case .absent: .usage
        case .conflict: .conflict
        case .broken: .broken
        }
    }
}
