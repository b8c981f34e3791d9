import Hummingbird
import Registry
import Vocabulary

/// One request that was let in: who asks, for what, with which words.
struct Call: Sendable {
    let site: Site
    /// nil at the open addresses only.
    let viewer: Viewer?
    let session: Session?
    let token: String?
    var path: String
    var parameters: [String: String]
    var query: Query
    let form: Submission
    let preferences: Preferences
    let moment: Moment
    let isSecure: Bool
    /// For the one kind of form that carries a file, whose body is not read beforehand.
    let upload: Upload?
    /// Whether a list of people is asked for as usual, only counted, or given as far as a second person allowed.
    var giving = Giving.usual

    enum Giving {
        case usual, counted
        case allowed(Int)
    }

    /// How many names may leave the house at once.
    var mostNames: Int {
        if case .allowed(let count) = giving { count } else { ExportRequest.mostNames }
    }

    var store: Store { site.store }
    var day: Day { moment.day }

    /// Whoever asks, at an address that needs a right.
    var reader: Viewer {
        guard let viewer else { preconditionFailure("the route \(path) lets in members only") }
        return viewer
    }

    /// Signs what the form does; the form's own number makes a double click harmless.
    var signature: Signature {
        reader.sign(at: moment, command: form["command"].flatMap { CommandID($0) })
    }

    /// A number for the form that is being drawn.
    func newCommand() -> String {
        var random = SystemRandomNumberGenerator()
        return CommandID(at: moment, using: &random).description
    }

    var formToken: FormToken { FormToken(session?.csrf ?? site.openToken(for: token ?? "")) }

    /// The key in the address, or nothing of the kind.
    func id<Kind>(_ name: String = "id", as kind: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let text = parameters[name], let id = store.publicID.id(of: text, as: kind) else {
            throw AddressRefusal()
        }
        return id
    }

    func text<Kind>(of id: ID<Kind>) -> String { store.publicID.text(of: id) }

    /// The page of a long list that is wanted, from 1.
    var page: Int { max(1, query["page"].flatMap { Int($0) } ?? 1) }
}

/// Nothing stands at this address, or nothing within reach.
struct AddressRefusal: Refusal {
    var kind: RefusalKind { .absent }
    var message: String { say("这个地址下没有内容，或它不在您的工作范围。请从菜单进入。") }
}
