extension Finding {
  /// The values that a query rests on: what was explained is explained while they stand.
  public struct Basis: Codable, Hashable, Sendable {
    /// The key of the row, where the finding is about a row of a ledger that has one.
    public var row: String?

    /// The values as they were read, free text left out.
    public var value: String?

    /// What stands for the values of all places together, in whatever order they come.
    public private(set) var fingerprint: UInt32

    /// Creates the basis of one place.
    public init(row: String? = nil, value: String?) {
      self.row = row
      self.value = value
      fingerprint = Self.hash("\(row ?? "")\u{0}\(value ?? "")")
    }

    /// Creates the basis of a place with several values: they themselves, or what stands for them
    /// where they are too many to be read.
    public init(row: String? = nil, values: [String]) {
      let text = values.joined(separator: "；")
      self.init(row: row, value: text.utf8.count > 120 ? Self.mark(Self.hash(text)) : text)
    }

    /// Adds the values of another place, after which neither is there by itself.
    public mutating func add(_ other: Basis) {
      row = nil
      value = nil
      fingerprint &+= other.fingerprint
    }

    /// What stands for the values in a file that people read: `#` and eight digits.
    public var mark: String { Self.mark(fingerprint) }

    /// Returns what stands for values that are too many to be read.
    public static func mark(of values: [String]) -> String {
      mark(hash(values.joined(separator: "\u{0}")))
    }

    private static func mark(_ number: UInt32) -> String {
      let digits = String(number, radix: 16)
      return "#" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    /// FNV-1a, which is the same in every process.
    private static func hash(_ text: String) -> UInt32 {
      text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
  }

  /// The values that it rests on: what was read, unless the check says more.
  var grounds: Basis { basis ?? Basis(value: read) }
}
