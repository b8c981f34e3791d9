import Foundation

extension String {
    package var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
