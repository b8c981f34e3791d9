import Foundation
import HTTPTypes
import Hummingbird
import Registry
import Vocabulary

/// The one door: who is it, may they, what did they bring; then the answer, with everything a browser must be told.
struct Door: Sendable {
    let app: App
    let route: Route

    private var site: Site { app.site }

    func pass(_ request: Request, _ context: DoorContext) async throws -> Response {
        let preferences = Cookies.preferences(of: request)
        return try await Catalogue.$current.withValue(site.catalogue(for: preferences.language)) {
            let call: Call
            do {
                call = try await admit(request, context, preferences)
            } catch let refusal as DoorRefusal {
                return refuse(refusal, request, preferences)
            }
            do {
                return respond(try await route.answer(call), to: call)
            } catch let refusal as any Refusal {
                context.logger.info("refused", metadata: ["path": "\(route.path)", "kind": "\(refusal.kind)"])
                return respond(.page(ErrorPage(refusal), status: Door.status(of: refusal.kind)), to: call)
            } catch {
                let number = Door.number(of: context.id)
                context.logger.error("unforeseen", metadata: ["number": "\(number)", "error": "\(error)"])
                let page = ErrorPage(
                    say("我们这边出了问题"), say("您的内容没有丢。请 5 分钟后再试。"), number: number)
                return respond(.page(page, status: .internalServerError), to: call)
            }
        }
    }

    // MARK: - Coming in

    private func admit(_ request: Request, _ context: DoorContext, _ preferences: Preferences) async throws -> Call {
        let moment = site.now()
        let token = Cookies.session(of: request)
        let (session, viewer) = try await identify(token, at: moment)
        if let bearer = Door.bearer(of: request) {
            return try await admit(bearer, request, context, preferences, at: moment)
        }
        if route.needs != .nobody {
            guard let viewer, session?.isProven == true else {
                throw DoorRefusal.loggedOut(idle: token != nil, wanted: request.method == .get ? request.uri.path : nil)
            }
            if session?.mustChange == true, !route.path.hasPrefix("account"), !route.path.hasPrefix("session") {
                throw DoorRefusal.mustChange
            }
            guard route.needs.isMet(by: viewer) else { throw DoorRefusal.lacking(viewer, session) }
        }
        let visitor = token ?? Cookies.visitor(of: request)
        let expected = session?.csrf ?? site.openToken(for: visitor ?? "")
        var form = Submission()
        var upload: Upload?
        if request.method == .post {
            guard Door.isSameOrigin(request) else { throw DoorRefusal.foreign }
            if route.takesFile {
                upload = Upload(request, token: expected)
            } else {
                form = Submission(encoded: String(buffer: try await request.body.collect(upTo: 256 * 1024)))
                guard form[FormToken.fieldName] == expected else { throw DoorRefusal.foreign }
            }
        }
        return Call(
            site: site, viewer: viewer, session: session, token: token ?? visitor, path: request.uri.path,
            parameters: Door.parameters(of: context), query: Submission(encoded: request.uri.query ?? "").query,
            form: form,
            preferences: preferences, moment: moment, isSecure: site.isSecure, upload: upload)
    }

    /// A program that shows a token: it may look at what its user may look at, and change nothing.
    private func admit(
        _ bearer: String, _ request: Request, _ context: DoorContext, _ preferences: Preferences, at moment: Moment
    ) async throws -> Call {
        guard request.method == .get, case .right = route.needs else {
            throw DoorRefusal.bearer(TokenRefusal.readsOnly)
        }
        let viewer: Viewer
        do {
            viewer = try await site.store.read { db in try Token.holder(of: bearer, on: moment.day, in: db) }
            guard route.needs.isMet(by: viewer) else { throw RightRefusal.lacking(.seeChildren) }
        } catch let refusal as any Refusal { throw DoorRefusal.bearer(refusal) }
        try await site.store.write { db in try Token.touch(bearer, at: moment, in: db) }
        return Call(
            site: site, viewer: viewer, session: nil, token: nil, path: request.uri.path,
            parameters: Door.parameters(of: context), query: Submission(encoded: request.uri.query ?? "").query,
            form: Submission(), preferences: preferences, moment: moment, isSecure: site.isSecure, upload: nil)
    }

    private static func bearer(of request: Request) -> String? {
        guard let field = request.headers[.authorization], field.lowercased().hasPrefix("bearer ") else { return nil }
        return String(field.dropFirst(7))
    }

    private static func parameters(of context: DoorContext) -> [String: String] {
        Dictionary(context.parameters.map { (String($0), String($1)) }, uniquingKeysWith: { _, last in last })
    }

    private func identify(_ token: String?, at moment: Moment) async throws -> (Session?, Viewer?) {
        guard let token else { return (nil, nil) }
        let found = try await site.store.read { db -> (Session, Viewer)? in
            guard let session = try Session.find(token, at: moment, in: db) else { return nil }
            return (session, try Viewer.find(session.userID, on: moment.day, in: db))
        }
        guard let (session, viewer) = found else { return (nil, nil) }
        if moment - session.seenAt >= 60 {
            try await site.store.write { db in try Session.touch(token, at: moment, in: db) }
        }
        return (session, viewer)
    }

    /// Browsers say where a form was sent from; a foreign page's form stops here even with a stolen token.
    private static func isSameOrigin(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin], origin != "null" else { return true }
        return origin.split(separator: "/").last.map(String.init) == request.head.authority
    }

    // MARK: - Going out

    private func respond(_ answer: Answer, to call: Call) -> Response {
        var response: Response
        switch answer {
        case .page(let page, let section, let status):
            response = html(Layout(page, in: Frames.frame(for: call, section: section)).html, status)
        case .moved(let address, let flash, let cookies):
            let target = flash.map { address + (address.contains("?") ? "&" : "?") + "done=\($0.rawValue)" } ?? address
            response = Response(status: .seeOther, headers: [.location: target])
            for cookie in cookies { response.setCookie(cookie) }
        case .file(let file):
            response = Response(
                status: .ok,
                headers: [
                    .contentType: file.mediaType,
                    .contentDisposition: "attachment; filename*=UTF-8''\(Door.escaped(file.name))",
                ], body: Door.body(of: file.content))
        case .json(let text):
            response = Response(
                status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: text)))
        }
        return finish(response)
    }

    private static func body(of file: MadeFile) -> ResponseBody {
        ResponseBody(contentLength: file.byteCount) { writer in
            while let piece = try file.nextPiece() { try await writer.write(ByteBuffer(bytes: piece)) }
            try await writer.finish(nil)
        }
    }

    private func refuse(_ refusal: DoorRefusal, _ request: Request, _ preferences: Preferences) -> Response {
        switch refusal {
        case .loggedOut(let idle, let wanted):
            var query: Query = [:]
            if let wanted, wanted != "/" { query = query.with("to", wanted) }
            if idle { query = query.with("idle", "yes") }
            return finish(Response(status: .seeOther, headers: [.location: query.address(at: Address.logIn)]))
        case .lacking(let viewer, let session):
            var frame = Frame(token: FormToken(session?.csrf ?? ""), version: site.version)
            frame.preferences = preferences
            frame.reader = .init(
                name: viewer.user.name, organization: viewer.homeName, key: site.store.publicID.text(of: viewer.user.id)
            )
            frame.places = Frames.places(for: viewer)
            return finish(html(Layout(ErrorPage(RightRefusal.lacking(.seeChildren)), in: frame).html, .forbidden))
        case .mustChange:
            return finish(Response(status: .seeOther, headers: [.location: Address.account + "?must=yes"]))
        case .bearer(let refusal):
            return finish(
                Response(
                    status: refusal.kind == .forbidden && refusal is TokenRefusal ? .unauthorized : .forbidden,
                    headers: [.contentType: "text/plain; charset=utf-8", .wwwAuthenticate: "Bearer"],
                    body: .init(byteBuffer: ByteBuffer(string: refusal.message + "\n"))))
        case .foreign:
            var frame = Frame(token: FormToken(""), version: site.version)
            frame.preferences = preferences
            return finish(html(Layout(ErrorPage(UploadRefusal.token), in: frame).html, .forbidden))
        }
    }

    private func html(_ markup: HTML, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: markup.bytes)))
    }

    /// What every answer tells the browser: take nothing from elsewhere, keep nothing, frame nothing.
    private func finish(_ response: Response) -> Response {
        var response = response
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.cacheControl] = "no-store"
        return response
    }

    static func status(of kind: RefusalKind) -> HTTPResponse.Status {
        switch kind {
        case .unfit: .unprocessableContent
        case .forbidden: .forbidden
        case .absent: .notFound
        case .conflict: .conflict
        case .broken: .internalServerError
        }
    }

    /// Short enough to be read out on the phone.
    private static func number(of request: String) -> String { String(request.suffix(6)).uppercased() }

    private static func escaped(_ name: String) -> String {
        name.addingPercentEncoding(
            withAllowedCharacters: CharacterSet(
                charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")) ?? "file"
    }
}

enum DoorRefusal: Error {
    case loggedOut(idle: Bool, wanted: String?)
    case lacking(Viewer, Session?)
    case foreign
    case mustChange
    /// A program that showed a token.
    case bearer(any Refusal)
}
