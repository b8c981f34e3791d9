import Vocabulary

/// Places as tiles of one size (方格图), darker where more are missing: no borders, so none that could be wrong.
struct TileMap: Component {
    let tiles: [Tile]
    /// What the shades mean: 每千名登记学生中未落实.
    let legend: String

    init(_ tiles: [Tile], legend: String) {
        self.tiles = tiles
        self.legend = legend
    }

    struct Tile: Sendable {
        let name: String
        let address: String?
        let content: Content
    }

    enum Content: Sendable {
        case figures(part: Int, whole: Int)
        /// Too few to be told.
        case hidden
        /// Nothing was loaded: hatched, and in no rate.
        case missing
    }

    /// Thousandths from which the next shade begins.
    private static let steps = [2, 3, 5, 8]

    var html: HTML {
        """
        <ul class="tiles">\(tiles.html(drawn))</ul>\
        <p class="shades" aria-hidden="true"><span>\(legend)</span>\(labels.enumerated().html { place, label in
            "<span><svg width=\"100%\" height=\"9\"><rect class=\"seq-\(place + 1)\" width=\"100%\" height=\"9\"/></svg>\(label)</span>"
        })</p>
        """
    }

    private var labels: [String] {
        let steps = TileMap.steps
        return [say("\(steps[0])‰ 以下")] + zip(steps, steps.dropFirst()).map { "\($0)–\($1)‰" }
            + [say("\(steps[3])‰ 以上")]
    }

    private func drawn(_ tile: Tile) -> HTML {
        let inside: HTML = "<b>\(tile.name)</b>\(words(of: tile.content))"
        let whole: HTML = tile.address.map { "<a href=\"\($0)\">\(inside)</a>" } ?? "<div>\(inside)</div>"
        return "<li class=\"\(shade(of: tile.content))\">\(whole)</li>"
    }

    private func words(of content: Content) -> HTML {
        switch content {
        case .figures(let part, let whole):
            "<span>\(say(marked: "\(strong: part) 人"))<i>\(Rate.permille(part, of: whole))</i></span>"
        case .hidden: "<span>\(say("人数少，不显示"))</span>"
        case .missing: "<span>\(say("还没有发布"))</span>"
        }
    }

    private func shade(of content: Content) -> String {
        switch content {
        case .figures(let part, let whole):
            whole == 0 ? "seq-1" : "seq-\(1 + TileMap.steps.count { part * 1000 >= $0 * whole })"
        case .hidden: "seq-0"
        case .missing: "seq-none"
        }
    }
}
