import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// Whatever is done to a file, it is taken or refused, and never ends the program.
struct MutationTests {
    private static let scraps = [
        "0", "-1", "999999", "{", "}", "[", "]", ":", "  ", "\n", "\"", "half", "share", "times", "not", "any", "all",
        "2024-spring",
        "unknown", "national", "local", "group", "9999999.99", "\t", "# ", "yes", "~", "*x", "&x", "由", "2020-02-30",
    ]

    @Test(arguments: [
        "compulsory-living-subsidy", "nutrition-meals", "student-loan-origin", "sichuan-vocational-grant", "routing",
        "stacking",
        "groups",
    ]) func `a mutilated policy file is refused with its name, or holds`(_ name: String) throws {
        let files = try Shelf.files().filter {
            [
                "groups.yaml", "vocational-grant.yaml", "senior-grant.yaml", "compulsory-living-subsidy.yaml",
                "\(name).yaml",
            ]
            .contains($0.name)
        }
        let text = Array(try Shelf.text("policies/\(name).yaml"))
        var chance = Chance(seed: UInt64(text.count))
        var refused = 0
        for _ in 0..<60 {
            var copy = text
            for _ in 0...chance.below(3) {
                let start = chance.below(copy.count)
                let end = min(copy.count, start + chance.below(12))
                copy.replaceSubrange(start..<end, with: Array(chance.pick(Self.scraps)))
            }
            let mutilated = files.map { $0.name == "\(name).yaml" ? DataFile(name: $0.name, text: String(copy)) : $0 }
            do { _ = try PolicyBook(mutilated) } catch {
                refused += 1
                #expect(error.message.contains(".yaml"), "\(error.message)")
            }
        }
        #expect(refused > 20, "\(refused)")
    }

    @Test func `sums of any size come to an end, whole`() {
        let most = Amount.sum(Money(fen: 999_999_999))
        let factor = Amount.Count.number(999_999)
        let large = Amount.times(
            .least([.times(.greatest([.times(.least([.times(most, factor), most]), factor), most]), factor), most]),
            factor)
        let small = Amount.share(
            .share(.share(.share(most, by: factor), by: .number(999_983)), by: .number(999_979)), by: .number(999_961))
        let nobody = Examiner(
            applicant: Applicant("", []), question: Question(Term(year: 2024, season: .autumn)), measure: .term,
            groups: .empty)
        for amount in [
            large, small, .times(.times(.times(.times(most, factor), factor), factor), factor), .total([small, most]),
        ] {
            guard case .sum(let sum) = nobody.calculate(amount).answer else {
                Issue.record("no sum")
                continue
            }
            #expect(Rounding(mode: .halfUp, unit: .yuan).round(sum).fen <= Rounding.mostFen)
        }
    }
}
