extension Scheme {
  /// How well the tables fit a file.
  public struct Fit: Comparable, Sendable {
    private var tables = 0
    private var returns = 0
    private var strangers = 0

    /// Whether a table was recognised at all.
    public var isSome: Bool { tables > 0 }

    /// Fits nothing.
    public init() {}

    fileprivate init(_ reading: FileReading) {
      tables = reading.table == nil ? 0 : 1
      returns = reading.submissions.count
      strangers = reading.findings.filter {
        $0.code == .columnUnknown || $0.code == .divisionUnknown || $0.code == .columnMissing
      }.reduce(0) { $0 + $1.occurrences }
    }

    /// Adds up the fits of two files.
    public static func + (lhs: Fit, rhs: Fit) -> Fit {
      var sum = lhs
      sum.tables += rhs.tables
      sum.returns += rhs.returns
      sum.strangers += rhs.strangers
      return sum
    }

    /// Orders by tables, then returns of known units, then the fewest names that mean nothing.
    public static func < (lhs: Fit, rhs: Fit) -> Bool {
      (lhs.tables, lhs.returns, rhs.strangers) < (rhs.tables, rhs.returns, lhs.strangers)
    }
  }

  /// Returns how well the tables fit the file.
  public func fit(of file: SourceFile) -> Fit { Fit(glance(at: file)) }

  /// Returns the latest period of which the file holds a return.
  public func latestPeriod(in file: SourceFile) -> Period? {
    glance(at: file).submissions.map(\.period).max()
  }

  private func glance(at file: SourceFile) -> FileReading {
    Intake(scheme: self, period: nil, runDate: .distantFuture).reading(of: file)
  }
}
