import Crypto
import Foundation
import Vocabulary

/// The keys of one bureau (密钥): master keys that wrap the record keys, and the keys of blind indexes and addresses.
///
/// They live in a file outside the data folder, so that a stolen data folder or backup opens nothing.
public struct KeyRing: Sendable {
    /// By number; the highest seals, the older ones still open.
    let masters: [Int: SymmetricKey]
    let current: Int
    let blind: SymmetricKey
    let address: SymmetricKey

    public var masterNumbers: [Int] { masters.keys.sorted() }
    public var currentMaster: Int { current }

    var master: SymmetricKey {
        guard let key = masters[current] else { preconditionFailure("a key ring holds its current key") }
        return key
    }

    init(masters: [Int: SymmetricKey], blind: SymmetricKey, address: SymmetricKey) {
        self.masters = masters
        self.current = masters.keys.max() ?? 1
        self.blind = blind
        self.address = address
    }

    public static func random() -> KeyRing {
        KeyRing(
            masters: [1: SymmetricKey(size: .bits256)], blind: SymmetricKey(size: .bits256),
            address: SymmetricKey(size: .bits256))
    }

    /// Keys that anybody can make again, for tests and the benchmarks.
    public static func derived(from phrase: String) -> KeyRing {
        func key(_ use: String) -> SymmetricKey { SymmetricKey(data: SHA256.hash(data: Data("\(use) \(phrase)".utf8))) }
        return KeyRing(masters: [1: key("master")], blind: key("blind"), address: key("address"))
    }

    /// One more master key; nothing is wrapped by it yet.
    public func withNewMaster() -> KeyRing {
        var masters = masters
        masters[current + 1] = SymmetricKey(size: .bits256)
        return KeyRing(masters: masters, blind: blind, address: address)
    }

    /// Without the master keys that wrap nothing any more.
    public func keeping(_ numbers: Set<Int>) -> KeyRing {
        KeyRing(
            masters: masters.filter { numbers.contains($0.key) || $0.key == current }, blind: blind, address: address)
    }
}

// MARK: - The key file

extension KeyRing {
    public static func load(from path: String) throws -> KeyRing {
        guard let text = FileManager.default.contents(atPath: path).flatMap({ String(data: $0, encoding: .utf8) })
        else { throw KeyRefusal.missing(path) }
        var masters: [Int: SymmetricKey] = [:]
        var blind: SymmetricKey?
        var address: SymmetricKey?
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let last = words.last, let data = Data(base64Encoded: String(last)), data.count == 32 else {
                continue
            }
            switch words.first {
            case "master":
                if words.count == 3, let number = Int(words[1]) { masters[number] = SymmetricKey(data: data) }
            case "blind": blind = SymmetricKey(data: data)
            case "address": address = SymmetricKey(data: data)
            default: continue
            }
        }
        guard !masters.isEmpty, let blind, let address else { throw KeyRefusal.damaged(path) }
        return KeyRing(masters: masters, blind: blind, address: address)
    }

    /// Writes a file that only its owner can read, whole or not at all.
    public func save(to path: String) throws {
        var lines = ["yidan-keys 1"]
        for number in masterNumbers { lines.append("master \(number) \(KeyRing.text(of: masters[number] ?? master))") }
        lines.append("blind \(KeyRing.text(of: blind))")
        lines.append("address \(KeyRing.text(of: address))")
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        let draft = path + ".new"
        guard
            FileManager.default.createFile(
                atPath: draft, contents: Data((lines.joined(separator: "\n") + "\n").utf8),
                attributes: [.posixPermissions: 0o600]), rename(draft, path) == 0
        else { throw KeyRefusal.unwritable(path) }
    }

    private static func text(of key: SymmetricKey) -> String { key.withUnsafeBytes { Data($0).base64EncodedString() } }
}

public enum KeyRefusal: Refusal {
    case missing(String), damaged(String), unwritable(String)
    case unknownMaster(Int)
    case shredded
    case altered

    public var kind: RefusalKind {
        switch self {
        case .altered: .broken
        case .shredded: .absent
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .missing(let path): say("没找到密钥文件 \(path)。请用 YIDAN_KEYS 指明它在哪里，或从保管处取回。")
        case .damaged(let path): say("密钥文件 \(path) 不完整。请换上保管处的那一份。")
        case .unwritable(let path): say("密钥文件写不到 \(path)。请检查目录权限和磁盘空间。")
        case .unknownMaster(let number): say("这份数据是用第 \(number) 号主密钥封存的，密钥文件里没有它。请取回当时的密钥文件。")
        case .shredded: say("这条记录的密钥已经销毁，内容无法再打开。")
        case .altered: say("这条封存的记录和当初存下的不一样，已停止使用。请运行 yidan doctor 查明范围。")
        }
    }
}
