// swift-tools-version:6.2
import PackageDescription

// The modules, row by row (docs/architecture.md): a module imports from the rows above its own,
// never from its own row. `Tests/HouseTests/ImportRowTests.swift` holds the house to it.

let words: [Target] = [
    module("Vocabulary"),
    module("Hanzi"),
    module("Documents", uses: ["Vocabulary", "CZip", "CZlib", "CExpat", "CXlsx", .yams]),
]
let reasoning: [Target] = [
    module("Screening", uses: ["Vocabulary", "Hanzi", "Documents"]),
    module("Linkage", uses: ["Vocabulary", "Hanzi", "Documents"]),
]
let register: [Target] = [
    module(
        "Registry", uses: ["Vocabulary", "Hanzi", "Documents", "Screening", .grdb, .sqlite, .crypto, .cryptoExtras])
]
let work: [Target] = [
    module("Casework", uses: ["Vocabulary", "Documents", "Screening", "Linkage", "Registry", .grdb, .crypto])
]
let insight: [Target] = [
    module("DemoCity", uses: ["Vocabulary", "Hanzi", "Documents", "Screening", "Registry", "CZip", .grdb])
]
let doors: [Target] = [
    module(
        "Web",
        uses: ["Vocabulary", "Hanzi", "Documents", "Screening", "Linkage", "Registry", "Casework", .hummingbird, .log])
]
let command: [Target] = [
    .executableTarget(
        name: "CLI",
        dependencies: [
            "Vocabulary", "Hanzi", "Documents", "Screening", "Linkage", "Registry", "Casework", "DemoCity", "Web",
            .arguments, .log, .subprocess,
        ],
        swiftSettings: .habits)
]
let libraries: [Target] = [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
]
let tests: [Target] = [
    .target(name: "Fuzzing", path: "Tests/Fuzzing", swiftSettings: .habits),
    suite("VocabularyTests", of: ["Vocabulary"], fixtures: true),
    suite("HanziTests", of: ["Hanzi"]),
    suite("DocumentsTests", of: ["Documents", "Vocabulary", "Fuzzing"], fixtures: true),
    suite("ScreeningTests", of: ["Screening", "Documents", "Vocabulary", "Fuzzing"]),
    suite("LinkageTests", of: ["Linkage", "Vocabulary", "Hanzi", "Documents", "Fuzzing"]),
    suite("DemoCityTests", of: ["DemoCity", "Documents", "Vocabulary"]),
    suite("RegistryTests", of: ["Registry", "Vocabulary", "Documents", "Screening", .grdb]),
    suite(
        "CaseworkTests",
        of: ["Casework", "Registry", "Linkage", "Screening", "Documents", "DemoCity", "Vocabulary", .grdb]),
    suite(
        "WebTests",
        of: [
            "Web", "Casework", "Linkage", "Registry", "Screening", "Vocabulary", "DemoCity", .hummingbird,
            .hummingbirdTesting,
            .httpClient,
            .grdb,
        ]),
    suite("CLITests", of: ["CLI", "Registry", "Documents", "Vocabulary", .grdb]),
    suite("HouseTests", of: []),
]

let package = Package(
    name: "yidan",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "yidan", targets: ["CLI"]),
        .library(name: "Linkage", targets: ["Linkage"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: words + reasoning + register + work + insight + doors + command + libraries + tests,
    swiftLanguageModes: [.v6]
)

func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: uses, swiftSettings: .habits)
}

func suite(_ name: String, of uses: [Target.Dependency], fixtures: Bool = false) -> Target {
    .testTarget(
        name: name, dependencies: uses, exclude: fixtures ? ["Fixtures"] : [], swiftSettings: .habits)
}

extension [SwiftSetting] {
    static let habits: [SwiftSetting] = [
        .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
    ]
}

extension Target.Dependency {
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let sqlite = product(name: "GRDBSQLite", package: "GRDB.swift")
    static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdTesting = product(name: "HummingbirdTesting", package: "hummingbird")
    static let httpClient = product(name: "AsyncHTTPClient", package: "async-http-client")
    static let crypto = product(name: "Crypto", package: "swift-crypto")
    static let cryptoExtras = product(name: "CryptoExtras", package: "swift-crypto")
    static let arguments = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let log = product(name: "Logging", package: "swift-log")
    static let subprocess = product(name: "Subprocess", package: "swift-subprocess")
    static let yams = product(name: "Yams", package: "Yams")
}
