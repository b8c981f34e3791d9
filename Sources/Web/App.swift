import HTTPTypes
import Hummingbird
import Logging
import Registry
import ServiceLifecycle

/// The server: the table of routes behind one door, which every request passes.
public struct App: Sendable {
    public let site: Site
    let routes: [Route]

    public init(_ site: Site) { self.init(site, routes: Routes.table) }

    init(_ site: Site, routes: [Route]) {
        self.site = site
        self.routes = routes
    }

    public func application(
        host: String, port: Int, logger: Logger, services: [any Service] = [],
        ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        var application = Application(
            router: router, configuration: .init(address: .hostname(host, port: port), serverName: "yidan"),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? port) }, logger: logger)
        application.addServices(services)
        return application
    }

    public var router: Router<DoorContext> {
        let router = Router(context: DoorContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: LastResort(app: self))
        for asset in Asset.all {
            router.get(RouterPath(asset.address)) { _, _ in
                Response(
                    status: .ok,
                    headers: [
                        .contentType: asset.mediaType, .cacheControl: "public, max-age=31536000, immutable",
                        .xContentTypeOptions: "nosniff",
                    ], body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
            }
        }
        for route in routes {
            let path = RouterPath("/" + route.path)
            router.on(path, method: route.method) { request, context in
                try await Door(app: self, route: route).pass(request, context)
            }
        }
        return router
    }
}

/// What is known of a request before the door.
public struct DoorContext: RequestContext {
    public var coreContext: CoreRequestContextStorage

    public init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }

    public var maxUploadSize: Int { 256 * 1024 }
}

/// Turns what nobody foresaw, and addresses that nobody has, into a page that says so.
struct LastResort: RouterMiddleware {
    let app: App

    func handle(
        _ request: Request, context: DoorContext, next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return try await Door(app: app, route: Routes.nowhere).pass(request, context)
        }
    }
}

extension HTTPField.Name {
    static let xContentTypeOptions = HTTPField.Name.known("X-Content-Type-Options")
    static let contentSecurityPolicy = HTTPField.Name.known("Content-Security-Policy")
    static let referrerPolicy = HTTPField.Name.known("Referrer-Policy")
    static let crossOriginOpenerPolicy = HTTPField.Name.known("Cross-Origin-Opener-Policy")

    private static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("a header's name") }
        return name
    }
}
