/// Something that holds personal data and doesn't show it when it is printed, logged or looked at in a debugger.
protocol Discreet: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Discreet {
    public var description: String { "\(Self.self)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ScreenedRow: Discreet {}
extension ScreenedRow.UnknownValue: Discreet {}
extension RowKey: Discreet {}
extension RowFacts: Discreet {}
extension PersonFacts: Discreet {}
extension PersonFacts.OtherDocument: Discreet {}
extension CertificateFacts: Discreet {}
extension GuardianFacts: Discreet {}
extension HouseholdFacts: Discreet {}
