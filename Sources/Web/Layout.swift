import Vocabulary

/// A whole document: the page within its frame, as it is sent.
///
/// It works under `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self';
/// frame-ancestors 'none'; base-uri 'none'`: no style, script or handler stands inside it.
struct Layout: Component {
    let page: any Page
    let frame: Frame

    init(_ page: any Page, in frame: Frame) {
        self.page = page
        self.frame = frame
    }

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(frame.preferences.language.rawValue)"\(attribute: "class", frame.preferences.classes)>
        \(head)
        <body\(attribute: "data-reader", frame.reader?.key)>
        <a class="skip" href="#main">\(say("跳到正文"))</a>
        \(TopBar(frame: frame))
        <div class="shell">\(SideNavigation(frame: frame))
        <div class="content"><main id="main" tabindex="-1"\(attribute: "data-refresh", page.refreshesAfter)>\
        \(trail)\(flash)\(ErrorSummary(page.faults))
        \(page.heading)
        \(page.body)
        </main>
        \(paper)\(footer)</div></div>
        \(frame.reader.map { _ in PocketBar(frame: frame).html })
        </body>
        </html>

        """
    }

    private var head: HTML {
        """
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="referrer" content="same-origin">
        \(page.refreshesAfter.map {
            "<noscript><meta http-equiv=\"refresh\" content=\"\($0)\"></noscript>" as HTML
        })<title>\(page.title) · \(say("一单"))</title>
        <link rel="icon" type="image/svg+xml" href="\(Asset.mark.address)">
        <link rel="stylesheet" href="\(Asset.stylesheet.address)">
        <script src="\(Asset.script.address)" defer></script>
        </head>
        """
    }

    /// Who printed it and when, at the foot of every sheet that somebody may carry away.
    private var paper: HTML? {
        frame.reader.map {
            """
            <div class="paper"><p>\(say("\($0.organization) · 打印人 \($0.name) \(frame.moment) · 仅供工作使用，用后收回"))</p></div>
            """
        }
    }

    private var trail: HTML {
        if page.trail.isEmpty { return .nothing }
        return """
            <nav class="trail" aria-label="\(say("所在位置"))"><ol>\(page.trail.html { "<li>\($0)</li>" })\
            <li aria-current="page">\(page.title)</li></ol></nav>
            """
    }

    /// The region always stands there, so that a screen reader hears what is put into it.
    private var flash: HTML {
        """
        <div id="flash" role="status"\(attribute: "data-clears", frame.flash?.clearsDraft)>\(frame.flash?.notice)</div>
        """
    }

    private var footer: HTML {
        """
        <footer class="foot"><p>\(say("用着不顺手，请先找本单位管理员")) · <a href="\(Address.help)">\(say("帮助"))</a> · \
        \(say("一单")) \(frame.version)</p></footer>
        """
    }
}
