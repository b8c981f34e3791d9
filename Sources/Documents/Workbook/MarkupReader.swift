/// Takes in one kind of XML part while it streams by.
protocol MarkupReader: AnyObject {
    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal)
    /// True to pause the stream: something is ready to be taken.
    func close(_ name: MarkupName) throws(DocumentRefusal) -> Bool
    func take(_ characters: UnsafeBufferPointer<UInt8>) throws(DocumentRefusal)
}

extension MarkupReader {
    func close(_ name: MarkupName) throws(DocumentRefusal) -> Bool { false }
    func take(_ characters: UnsafeBufferPointer<UInt8>) throws(DocumentRefusal) {}
}
