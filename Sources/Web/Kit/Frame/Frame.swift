/// What stands around every page: who reads, where they may go, how they like to read.
struct Frame: Sendable {
    /// Nobody before logging in.
    var reader: Reader?
    /// The navigation, in order; what the reader has no right to is not in it.
    var places: [Place] = []
    var current: Section?
    var token: FormToken
    var preferences = Preferences()
    /// Said once, on the page after something was done.
    var flash: Flash?
    /// Where the reader is, to come back to after changing a preference.
    var address = Address.home
    /// When the page was made, for the head of its print: `2026-03-18 09:12`.
    var moment = ""
    var version: String
    /// What the month asks of the reader, and what it no longer does; below the navigation.
    var relief: HTML = ""
}

extension Frame {
    /// Who is reading.
    struct Reader: Sendable {
        let name: String
        let organization: String
        /// An opaque key, so that drafts kept in a shared browser stay with their author.
        let key: String
    }

    /// One of the seven parts of the navigation, with what waits there.
    struct Place: Sendable {
        let section: Section
        let address: String
        let count: Int?

        init(_ section: Section, at address: String? = nil, count: Int? = nil) {
            self.section = section
            self.address = address ?? section.address
            self.count = count
        }
    }

    /// What was just done, said once.
    struct Flash: Sendable {
        let notice: Notice
        /// The draft that has now been received and can go (`Form.draft`).
        let clearsDraft: String?

        init(_ notice: Notice, clearsDraft: String? = nil) {
            self.notice = notice
            self.clearsDraft = clearsDraft
        }
    }
}
