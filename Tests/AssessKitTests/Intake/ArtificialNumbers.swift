@testable import AssessKit

/// Numbers with the structure of personal data that belong to nobody.
enum ArtificialNumbers {
  /// An identity card number of somebody born in 1900 who never was.
  static func identity(of county: String, born: String, serial: String) -> String {
    let digits = county + born + serial
    let check = IdentityNumber.checkCharacter(for: Array(digits.utf8)[...])
    return digits + String(UnicodeScalar(check))
  }

  /// One that ends in X.
  static let identityEndingInX: String = (100...999).lazy
    .map { identity(of: "110101", born: "19000101", serial: "\($0)") }
    .first { $0.hasSuffix("X") }!

  /// A mobile number of nines.
  static let mobile = "199" + String(repeating: "9", count: 8)

  /// A card number of zeros.
  static func card(beginning: String, length: Int) -> String {
    let body = beginning + String(repeating: "0", count: length - beginning.count - 1)
    return (0...9).map { body + "\($0)" }
      .first { PersonalDataScan.kind(of: Array($0.utf8)[...]) == .bankCard }!
  }

  /// The number in full-width digits.
  static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { UnicodeScalar($0.value + 0xFEE0)! }))
  }
}
