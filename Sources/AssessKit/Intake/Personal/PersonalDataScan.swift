/// A kind of personal data that no return may hold.
enum PersonalData: Hashable, Sendable {
  /// A number of an identity card, of 18 or of 15 characters.
  case identityNumber

  /// A number of a mobile telephone.
  case mobileNumber

  /// A number of a bank card.
  case bankCard

  /// The name of the kind; the value itself is never shown.
  var name: LocalizedText {
    switch self {
    case .identityNumber: LocalizedText(zh: "身份证号", en: "an identity card number")
    case .mobileNumber: LocalizedText(zh: "手机号", en: "a mobile number")
    case .bankCard: LocalizedText(zh: "银行卡号", en: "a bank card number")
    }
  }
}

/// Looks for personal data in the bytes of a cell.
///
/// A hit needs structure, so that amounts, division codes and credit codes raise no alarm: a valid
/// check digit and a date of birth for an identity card, a valid date for an old one, a number
/// plan for a mobile, a known beginning and the Luhn digit for a bank card. Only the number of an
/// identity card is also found in pieces of any length: what it must be is strict enough.
enum PersonalDataScan {
  /// Returns the first kind of personal data in `bytes`, which may be full-width.
  static func firstHit(in bytes: CellBytes) -> PersonalData? {
    guard bytes.count >= 11, hasElevenDigits(bytes) else { return nil }
    let text = bytes.visible
    if let kind = DigitRuns(text).lazy.compactMap(kind(of:)).first { return kind }
    return SplitIdentityNumber.isFound(in: text) ? .identityNumber : nil
  }

  /// Whether there could be a hit at all; full-width digits end in the bytes 0x90 to 0x99.
  private static func hasElevenDigits(_ bytes: CellBytes) -> Bool {
    var digits = 0
    for byte in bytes where byte.isDigit || byte &- 0x90 < 10 {
      digits += 1
      if digits == 11 { return true }
    }
    return false
  }

  /// Returns what a run of digits, which may end in X, is.
  static func kind(of run: CellBytes) -> PersonalData? {
    switch run.count {
    case 11: MobileNumber.matches(run) ? .mobileNumber : nil
    case 13 where run.starts(with: "86".utf8):
      MobileNumber.matches(run.dropFirst(2)) ? .mobileNumber : nil
    case 15: IdentityNumber.matchesOld(run) ? .identityNumber : nil
    case 18 where IdentityNumber.matches(run): .identityNumber
    case 16...19: BankCard.matches(run) ? .bankCard : nil
    default: nil
    }
  }
}
