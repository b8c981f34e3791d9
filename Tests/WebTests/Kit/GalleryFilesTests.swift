import Foundation
import Testing
import Vocabulary

@testable import Web

/// Writes the pages of the kit to files, to be looked at in a browser: set `YIDAN_GALLERY` to a folder.
struct GalleryFilesTests {
    static let folder = ProcessInfo.processInfo.environment["YIDAN_GALLERY"]

    @Test(.enabled(if: folder != nil)) func `the pages of the kit can be looked at`() throws {
        let folder = URL(filePath: try #require(GalleryFilesTests.folder), directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder.appending(path: "assets"), withIntermediateDirectories: true)
        for asset in Asset.all { try Data(asset.bytes).write(to: folder.appending(path: "assets/\(asset.name)")) }
        for (name, page, frame) in KitTests.pages + GalleryFilesTests.variants {
            try Data(Layout(page, in: frame).html.bytes).write(to: folder.appending(path: "\(name).html"))
        }
    }

    static var variants: [(name: String, page: any Page, frame: Frame)] {
        var told = Specimens.frame()
        told.flash = Frame.Flash(Notice(.good, "已存好", "田小禾的第 3 次回访已经记下。"), clearsDraft: "child")
        return [
            ("form", GalleryPage(faults: []), Specimens.frame()),
            ("gallery-big", GalleryPage(), Specimens.frame(large: true)),
            ("gallery-contrast", GalleryPage(), Specimens.frame(contrast: true)),
            ("list-big", SampleListPage(), Specimens.frame(large: true)),
            ("list-contrast", SampleListPage(), Specimens.frame(contrast: true)),
            ("list-wide", SampleListPage(isWide: true), told),
            ("login-contrast", LogInPage(token: Specimens.token), contrastDoorstep),
        ]
    }

    private static var contrastDoorstep: Frame {
        var frame = Specimens.doorstep
        frame.preferences.hasHighContrast = true
        frame.preferences.hasLargeType = true
        return frame
    }
}
