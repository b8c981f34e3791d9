import Registry
import Vocabulary

/// What stands around the pages of one reader.
enum Frames {
    static func frame(for call: Call, section: Section?) -> Frame {
        var frame = Frame(token: call.formToken, version: call.site.version)
        frame.preferences = call.preferences
        frame.current = section
        frame.address = call.path
        frame.moment = call.moment.description
        if let done = call.query["done"].flatMap(Done.init) { frame.flash = .init(Notice(.good, done.label)) }
        guard let viewer = call.viewer, call.session?.isProven == true else { return frame }
        frame.reader = .init(
            name: viewer.user.name, organization: viewer.homeName, key: call.text(of: viewer.user.id))
        frame.places = places(for: viewer)
        return frame
    }

    /// The parts of the product that are open to the viewer, in order.
    static func places(for viewer: Viewer) -> [Frame.Place] {
        var places = [Frame.Place(.desk)]
        if viewer.may(.seeRosters) { places.append(.init(.comparison, at: "/rosters")) }
        if viewer.may(.seeChildren) {
            places.append(.init(.children))
        } else if viewer.may(.seeCases) {
            places.append(.init(.children, at: "/cases"))
        }
        if viewer.may(.seeTeams), !viewer.may(.manageOrganizations) {
            places.append(.init(.supervision, at: "/teams"))
        }
        let administration: [(Right, String)] = [
            (.manageUsers, "/admin/users"), (.manageRights, "/admin/rights"), (.seeAudit, "/audit"),
        ]
        if let (_, address) = administration.first(where: { viewer.may($0.0) }) {
            places.append(.init(.administration, at: address))
        }
        return places
    }
}
