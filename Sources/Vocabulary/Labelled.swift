/// A choice with an official Chinese name that people see.
public protocol Labelled: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    var label: String { get }
}
