import CExpat

/// An XML part on its way from the package through the parser to its reader, 64 KB at a time.
///
/// The reader can pause the stream, so that rows are taken one by one without being gathered first.
final class MarkupStream {
    private let part: ArchivePart
    private let reader: any MarkupReader
    private let parser: XML_Parser
    private var refusal: DocumentRefusal?
    private var depth = 0
    private var count = 0
    private var isPaused = false
    private var isAtEnd = false

    init(_ part: ArchivePart, to reader: any MarkupReader) {
        guard let parser = XML_ParserCreate(nil) else { preconditionFailure("out of memory") }
        self.part = part
        self.reader = reader
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        listen()
    }

    deinit { XML_ParserFree(parser) }

    /// Reads a part to its end.
    static func read(_ part: ArchivePart, to reader: any MarkupReader) throws(DocumentRefusal) {
        let stream = MarkupStream(part, to: reader)
        while try stream.advance() {}
    }

    /// Goes on until the reader pauses (true) or the part ends (false).
    func advance() throws(DocumentRefusal) -> Bool {
        while true {
            let status = isPaused ? XML_ResumeParser(parser) : try feed()
            isPaused = status == XML_STATUS_SUSPENDED
            if isPaused { return true }
            guard status == XML_STATUS_OK else { throw refusal ?? .damaged(part: part.name) }
            if isAtEnd { return false }
        }
    }

    private func feed() throws(DocumentRefusal) -> XML_Status {
        // A tag that fills megabytes is no tag, but the parser would wait for its end.
        guard count - Int(XML_GetCurrentByteIndex(parser)) <= MarkupStream.longestTag,
            let buffer = XML_GetBuffer(parser, Int32(MarkupStream.chunk))
        else { throw .damaged(part: part.name) }
        let read = try part.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: MarkupStream.chunk))
        count += read
        isAtEnd = read == 0
        return XML_ParseBuffer(parser, Int32(read), isAtEnd ? 1 : 0)
    }

    private static let chunk = 1 << 16
    private static let longestTag = 4 << 20
    private static let deepest = 100
}

// MARK: - What the parser calls

extension MarkupStream {
    private func listen() {
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let context, let name, let attributes else { return }
                Unmanaged<MarkupStream>.fromOpaque(context)._withUnsafeGuaranteedRef {
                    $0.open(MarkupName(name), MarkupAttributes(pairs: attributes))
                }
            },
            { context, name in
                guard let context, let name else { return }
                Unmanaged<MarkupStream>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.close(MarkupName(name)) }
            })
        XML_SetCharacterDataHandler(parser) { context, bytes, count in
            guard let context, let bytes else { return }
            bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                let characters = UnsafeBufferPointer(start: bytes, count: Int(count))
                Unmanaged<MarkupStream>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.take(characters) }
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            guard let context else { return }
            Unmanaged<MarkupStream>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.refuse(.documentType) }
        }
    }

    // After a refusal the parser may still tell the end of an element whose beginning was refused.

    private func open(_ name: MarkupName, _ attributes: MarkupAttributes) {
        guard refusal == nil else { return }
        depth += 1
        guard depth <= MarkupStream.deepest else { return refuse(.damaged(part: part.name)) }
        do throws(DocumentRefusal) { try reader.open(name, attributes) } catch { refuse(error) }
    }

    private func close(_ name: MarkupName) {
        guard refusal == nil else { return }
        depth -= 1
        do throws(DocumentRefusal) {
            if try reader.close(name) { XML_StopParser(parser, 1) }
        } catch { refuse(error) }
    }

    private func take(_ characters: UnsafeBufferPointer<UInt8>) {
        guard refusal == nil else { return }
        do throws(DocumentRefusal) { try reader.take(characters) } catch { refuse(error) }
    }

    private func refuse(_ reason: DocumentRefusal) {
        guard refusal == nil else { return }
        refusal = reason
        XML_StopParser(parser, 0)
    }
}
