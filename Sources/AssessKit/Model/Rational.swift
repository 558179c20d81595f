internal import BigInt

/// An exact number: an integer over a positive integer, in lowest terms.
///
/// Nothing between a cell and a point is a binary floating-point number. Sixty rates with
/// different denominators do not add up within 64 or 128 bits, so a value that outgrows `Int`
/// moves to arbitrary precision and comes back when it fits.
public struct Rational: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    case small(Int, Int)
    case big(BigInt, BigInt)
  }

  private let storage: Storage

  /// Zero.
  public static let zero = Rational(0)

  /// One.
  public static let one = Rational(1)

  /// One hundred.
  public static let hundred = Rational(100)

  /// Creates a whole number.
  public init(_ whole: Int) {
    storage = .small(whole, 1)
  }

  /// Creates `numerator` over `denominator`, or `nil` when the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(BigInt(numerator), BigInt(denominator))
  }

  /// Creates the number that a strict decimal such as `-12.50` writes, or `nil` for anything else.
  ///
  /// - Parameter decimal: An optional sign, ASCII digits, and an optional fraction.
  public init?(decimal: some StringProtocol) {
    var digits = ""
    var places: Int?
    var isNegative = false
    for (offset, byte) in decimal.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        places = places.map { $0 + 1 }
      case UInt8(ascii: "-") where offset == 0: isNegative = true
      case UInt8(ascii: "+") where offset == 0: break
      case UInt8(ascii: ".") where places == nil && !digits.isEmpty: places = 0
      default: return nil
      }
    }
    guard !digits.isEmpty, places != 0 else { return nil }
    if digits.utf8.count <= 18, let value = Int(digits) {
      self.init(
        reducing: isNegative ? -value : value, over: Self.powersOfTen[places ?? 0])
    } else {
      guard let value = BigInt(digits) else { return nil }
      self.init(isNegative ? -value : value, BigInt(10).power(places ?? 0))
    }
  }

  private init(_ numerator: BigInt, _ denominator: BigInt) {
    let divisor = Self.divisor(numerator, denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.init(reduced: numerator / divisor * sign, over: denominator / divisor * sign)
  }

  /// Creates a number from what has no divisor in common, `denominator` positive.
  private init(reduced numerator: BigInt, over denominator: BigInt) {
    if let top = Int(exactly: numerator), let bottom = Int(exactly: denominator) {
      storage = .small(top, bottom)
    } else {
      storage = .big(numerator, denominator)
    }
  }

  /// Returns the greatest common divisor, one where both are zero.
  private static func divisor(_ first: BigInt, _ second: BigInt) -> BigInt {
    var (larger, smaller) = (first.magnitude, second.magnitude)
    if larger < smaller { swap(&larger, &smaller) }
    // Division takes down the difference in length at once, where halving goes bit by bit.
    while !smaller.isZero, larger.bitWidth - smaller.bitWidth > 32 {
      (larger, smaller) = (smaller, larger % smaller)
    }
    let common = larger.greatestCommonDivisor(with: smaller)
    return common.isZero ? 1 : BigInt(common)
  }

  /// Creates a number from machine integers, `denominator` positive.
  private init(reducing numerator: Int, over denominator: Int) {
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 1, let divisor = Int(exactly: divisor) else {
      storage = .small(numerator, denominator)
      return
    }
    storage = .small(numerator / divisor, denominator / divisor)
  }

  private static let powersOfTen: [Int] = (0...18).reduce(into: [1]) { powers, _ in
    let (next, overflows) = powers[powers.count - 1].multipliedReportingOverflow(by: 10)
    if !overflows { powers.append(next) }
  }

  private static func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }

  private var parts: (numerator: BigInt, denominator: BigInt) {
    switch storage {
    case .small(let numerator, let denominator): (BigInt(numerator), BigInt(denominator))
    case .big(let numerator, let denominator): (numerator, denominator)
    }
  }
}

extension Rational: AdditiveArithmetic {
  /// Returns the sum.
  public static func + (lhs: Rational, rhs: Rational) -> Rational {
    if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
      if b == 1, d == 1 {
        let (sum, overflows) = a.addingReportingOverflow(c)
        if !overflows { return Rational(sum) }
      }
      let (ad, first) = a.multipliedReportingOverflow(by: d)
      let (cb, second) = c.multipliedReportingOverflow(by: b)
      let (bd, third) = b.multipliedReportingOverflow(by: d)
      let (sum, fourth) = ad.addingReportingOverflow(cb)
      if !first, !second, !third, !fourth { return Rational(reducing: sum, over: bd) }
    }
    let (left, right) = (lhs.parts, rhs.parts)
    // What the denominators have in common is all that can be reduced: large numbers beside small
    // ones need no division of large ones by each other.
    let common = Self.divisor(left.denominator, right.denominator)
    let (first, second) = (left.denominator / common, right.denominator / common)
    let sum = left.numerator * second + right.numerator * first
    let rest = Self.divisor(sum, common)
    return Rational(reduced: sum / rest, over: first * (right.denominator / rest))
  }

  /// Returns the difference.
  public static func - (lhs: Rational, rhs: Rational) -> Rational { lhs + -rhs }

  /// Returns the number with the other sign.
  public static prefix func - (operand: Rational) -> Rational {
    if case .small(let numerator, let denominator) = operand.storage, numerator != .min {
      return Rational(reducing: -numerator, over: denominator)
    }
    return Rational(-operand.parts.numerator, operand.parts.denominator)
  }

  /// Returns the product.
  public static func * (lhs: Rational, rhs: Rational) -> Rational {
    if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
      let (top, first) = a.multipliedReportingOverflow(by: c)
      let (bottom, second) = b.multipliedReportingOverflow(by: d)
      if !first, !second { return Rational(reducing: top, over: bottom) }
    }
    return Self.product(lhs.parts, rhs.parts)
  }

  private static func product(
    _ left: (numerator: BigInt, denominator: BigInt),
    _ right: (numerator: BigInt, denominator: BigInt)
  ) -> Rational {
    let first = divisor(left.numerator, right.denominator)
    let second = divisor(right.numerator, left.denominator)
    return Rational(
      reduced: (left.numerator / first) * (right.numerator / second),
      over: (left.denominator / second) * (right.denominator / first))
  }

  /// Returns the quotient, or `nil` when `divisor` is zero: there is no such number.
  public func divided(by divisor: Rational) -> Rational? {
    guard divisor != .zero else { return nil }
    let (top, bottom) = divisor.parts
    return Self.product(parts, top < 0 ? (-bottom, -top) : (bottom, top))
  }

  /// The number without its sign.
  public var magnitude: Rational { self < .zero ? -self : self }

  /// Whether the number has no fraction.
  public var isWhole: Bool {
    switch storage {
    case .small(_, let denominator): denominator == 1
    case .big(_, let denominator): denominator == 1
    }
  }

  /// The number as an `Int`, when it is whole and fits.
  public var wholeValue: Int? {
    guard case .small(let numerator, 1) = storage else { return nil }
    return numerator
  }

  /// The largest whole number that is not above this one.
  public var floor: Rational {
    let (quotient, remainder) = parts.numerator.quotientAndRemainder(dividingBy: parts.denominator)
    return Rational(remainder < 0 ? quotient - 1 : quotient, 1)
  }

  /// The smallest whole number that is not below this one.
  public var ceiling: Rational { -(-self).floor }

  /// The nearest binary floating-point number: for charts and for what has no exact result
  /// (logarithms, roots, geometric means), never for other points.
  public var approximation: Double {
    switch storage {
    case .small(let numerator, let denominator): Double(numerator) / Double(denominator)
    case .big(let numerator, let denominator): Self.quotient(numerator, denominator)
    }
  }

  /// Divides after dropping the bits that a `Double` could not hold anyway.
  private static func quotient(_ numerator: BigInt, _ denominator: BigInt) -> Double {
    let top = max(0, numerator.magnitude.bitWidth - 128)
    let bottom = max(0, denominator.bitWidth - 128)
    let share = Double(numerator.magnitude >> top) / Double(denominator >> bottom)
    return Double(sign: numerator < 0 ? .minus : .plus, exponent: top - bottom, significand: share)
  }
}

extension Rational {
  /// Creates the very number that a binary floating-point number times a power of two stands for, or
  /// `nil` when that is not finite.
  public init?(exactly number: Double, timesTwoToThe exponent: Int = 0) {
    guard number.isFinite else { return nil }
    guard number != 0, let whole = Int(exactly: number.significand * 0x1p52) else {
      self = .zero
      return
    }
    let top = BigInt(number < 0 ? -whole : whole)
    let power = Int(number.exponent) - 52 + exponent
    self = power >= 0 ? Rational(top << power, 1) : Rational(top, BigInt(1) << -power)
  }

  /// A number of about this size and a power of two that make it together, however large it is.
  var binaryParts: (significand: Double, exponent: Int) {
    guard case .big(let numerator, let denominator) = storage else { return (approximation, 0) }
    let exponent = numerator.magnitude.bitWidth - denominator.bitWidth
    let scaled =
      exponent > 0
      ? Self.quotient(numerator, denominator << exponent)
      : Self.quotient(numerator << -exponent, denominator)
    return (scaled, exponent)
  }

  /// The numerator and the denominator, where machine numbers hold both.
  var machineParts: (numerator: Int, denominator: Int)? {
    guard case .small(let numerator, let denominator) = storage else { return nil }
    return (numerator, denominator)
  }

  /// Returns the mean of points; `nil` for none.
  ///
  /// Each counts to eighteen decimals, so that the denominators of thousands of units do not
  /// multiply to one of a million digits.
  public static func mean(ofPoints numbers: [Rational]) -> Rational? {
    sum(of: numbers.map { $0.rounded(toPlaces: 18) }).divided(by: Rational(numbers.count))
  }

  /// Returns the sum.
  ///
  /// Numbers are added in pairs, and the sums again, so that only the last ones are large.
  static func sum(of numbers: [Rational]) -> Rational {
    var sums = numbers
    while sums.count > 1 {
      sums = stride(from: 0, to: sums.count, by: 2).map { place in
        place + 1 < sums.count ? sums[place] + sums[place + 1] : sums[place]
      }
    }
    return sums.first ?? .zero
  }
}

extension Rational: Comparable {
  /// Orders numbers by size.
  public static func < (lhs: Rational, rhs: Rational) -> Bool {
    if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
      let (ad, first) = a.multipliedReportingOverflow(by: d)
      let (cb, second) = c.multipliedReportingOverflow(by: b)
      if !first, !second { return ad < cb }
    }
    let (left, right) = (lhs.parts, rhs.parts)
    return left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Rational {
  /// Returns the number rounded half up (四舍五入, away from zero) to `places` decimals.
  public func rounded(toPlaces places: Int) -> Rational {
    if let (scaled, scale) = halfUp(places: places), let rounded = Rational(scaled, over: scale) {
      return rounded
    }
    let scale = Rational(BigInt(10).power(max(0, places)), 1)
    let half = Rational(BigInt(1), BigInt(2))
    let scaled = ((magnitude * scale) + half).floor
    let rounded = scaled.divided(by: scale) ?? .zero
    return self < .zero ? -rounded : rounded
  }

  /// Returns the number as a decimal with exactly `places` decimals, rounded half up.
  public func decimalText(places: Int) -> String {
    let places = max(0, places)
    let (isNegative, whole) = scaledHalfUp(places: places)
    var digits = whole
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    let sign = isNegative ? "-" : ""
    guard places > 0 else { return sign + digits }
    return sign + digits.dropLast(places) + "." + digits.suffix(places)
  }

  /// The sign and the digits of the number times a power of ten, rounded half up.
  private func scaledHalfUp(places: Int) -> (isNegative: Bool, digits: String) {
    if let (scaled, _) = halfUp(places: places) { return (scaled < 0, "\(scaled.magnitude)") }
    let scaled = rounded(toPlaces: places) * Rational(BigInt(10).power(places), 1)
    return (scaled < .zero, scaled.parts.numerator.magnitude.description)
  }

  /// Returns the number times a power of ten, rounded half up, and that power, where machine
  /// numbers hold all of it.
  private func halfUp(places: Int) -> (scaled: Int, scale: Int)? {
    guard let (numerator, denominator) = machineParts, (0...18).contains(places) else { return nil }
    let scale = (0..<places).reduce(1) { power, _ in power * 10 }
    // Below 2⁶³ · 10¹⁸ · 2 + 2⁶³, which 128 bits hold.
    let doubled = UInt128(numerator.magnitude) * UInt128(scale.magnitude) * 2
    let whole = (doubled + UInt128(denominator.magnitude)) / (UInt128(denominator.magnitude) * 2)
    guard let scaled = Int(exactly: whole) else { return nil }
    return (numerator < 0 ? -scaled : scaled, scale)
  }

  /// Returns the number with as few decimals as it needs, and at most `places`.
  public func shortText(places: Int = 6) -> String {
    var text = decimalText(places: places)
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }
}

extension Rational: CustomStringConvertible, Codable {
  /// The number without loss: `12`, or `6217/6368`.
  public var description: String {
    let (numerator, denominator) = parts
    return denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// Creates the number that ``description`` writes.
  public init?(exactText: String) {
    let sides = exactText.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count <= 2, let first = sides.first, let numerator = BigInt(String(first)) else {
      return nil
    }
    guard sides.count == 2 else {
      self.init(numerator, 1)
      return
    }
    guard let denominator = BigInt(String(sides[1])), denominator > 0 else { return nil }
    self.init(numerator, denominator)
  }

  /// The most characters that are read: a hundred times what the sums of a large scheme come to, and
  /// few enough that a hostile file costs no time.
  private static let longestText = 100_000

  /// Reads the exact text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard text.utf8.count <= Self.longestText, let value = Rational(exactText: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text.prefix(40))' is not an exact number such as 6217/6368")
    }
    self = value
  }

  /// Writes the exact text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
