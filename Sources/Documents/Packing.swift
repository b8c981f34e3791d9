import CZlib

/// Packs a stream of bytes (压缩): the text of a roster shrinks to a sixth. DEFLATE (RFC 1951) without a frame, for what
/// is sealed and so carries its own proof.
public final class Packer {
    private let stream: UnsafeMutablePointer<z_stream>

    public init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        // The quickest level: the slower ones save another twentieth.
        let code = deflateInit2_(stream, 1, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        precondition(code == Z_OK, "zlib has memory")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Hands on what is packed so far; the last call says that nothing follows.
    public func pack(_ bytes: UnsafeRawBufferPointer, isLast: Bool, _ hand: (ArraySlice<UInt8>) throws -> Void) throws {
        var room = [UInt8](repeating: 0, count: 1 << 16)
        stream.pointee.next_in = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(
            to: UInt8.self)
        stream.pointee.avail_in = UInt32(bytes.count)
        repeat {
            let made = room.withUnsafeMutableBufferPointer { buffer in
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(buffer.count)
                deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                return buffer.count - Int(stream.pointee.avail_out)
            }
            if made > 0 { try hand(room[..<made]) }
        } while stream.pointee.avail_out == 0
    }
}

/// Unpacks what `Packer` packed, piece by piece.
public final class Unpacker {
    private let stream: UnsafeMutablePointer<z_stream>
    /// The end of the packed stream was seen.
    public private(set) var hasEnded = false

    public init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "zlib has memory")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// False if these bytes were not packed.
    public func unpack(_ bytes: UnsafeRawBufferPointer, _ hand: (ArraySlice<UInt8>) throws -> Void) throws -> Bool {
        var room = [UInt8](repeating: 0, count: 1 << 16)
        stream.pointee.next_in = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(
            to: UInt8.self)
        stream.pointee.avail_in = UInt32(bytes.count)
        var code = Z_OK
        repeat {
            let made = room.withUnsafeMutableBufferPointer { buffer in
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(buffer.count)
                code = inflate(stream, Z_NO_FLUSH)
                return buffer.count - Int(stream.pointee.avail_out)
            }
            if made > 0 { try hand(room[..<made]) }
        } while code == Z_OK && stream.pointee.avail_out == 0
        if code == Z_STREAM_END { hasEnded = true }
        return [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(code)
    }
}
