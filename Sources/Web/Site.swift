import Casework
import Crypto
import Foundation
import Linkage
import Registry
import Screening
import Vocabulary

/// What every page stands on: the store, the clock, the language catalogues, the way to start long work.
public struct Site: Sendable {
    public let store: Store
    public let sources: RosterSources
    /// By what children are compared.
    public let models: [LinkageModel]
    /// By what children are looked for.
    public let verifying: VerificationRules
    /// By what cases are led.
    public let caseRules: CaseRules
    let catalogues: [String: Catalogue]
    let now: @Sendable () -> Moment
    let startJob: @Sendable (ID<Job>) async -> Void
    let passwordCost: Int
    let version: String
    let isSecure: Bool
    /// scrypt takes 128 MB, so two at a time.
    let slowly = Turnstile(places: 2)
    let reaches = ReachShelf()
    let figures = FigureShelf()
    private let openKey = SymmetricKey(size: .bits256)

    public init(
        store: Store, sources: RosterSources, models: [LinkageModel], verifying: VerificationRules,
        caseRules: CaseRules,
        catalogues: [Catalogue], version: String,
        passwordCost: Int,
        isSecure: Bool,
        now: @escaping @Sendable () -> Moment, startJob: @escaping @Sendable (ID<Job>) async -> Void
    ) {
        self.store = store
        self.sources = sources
        self.models = models
        self.verifying = verifying
        self.caseRules = caseRules
        self.catalogues = Dictionary(uniqueKeysWithValues: catalogues.map { ($0.language, $0) })
        self.version = version
        self.passwordCost = passwordCost
        self.isSecure = isSecure
        self.now = now
        self.startJob = startJob
    }

    func catalogue(for language: Preferences.Language) -> Catalogue { catalogues[language.rawValue] ?? .chinese }

    /// The token of forms that stand before logging in, bound to the visitor's cookie.
    func openToken(for visitor: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(visitor.utf8), using: openKey).map { String($0, radix: 16) }.joined()
    }
}

/// Lets a few in at a time; the others wait their turn.
actor Turnstile {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { free = places }

    func pass<Value: Sendable>(_ body: @Sendable @escaping () async throws -> Value) async rethrows -> Value {
        if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
        defer { if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() } }
        return try await body()
    }
}
