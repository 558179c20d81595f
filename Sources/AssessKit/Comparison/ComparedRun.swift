/// A run, as it is compared with another one.
public struct ComparedRun: Sendable {
  /// What it takes to score a run again.
  public struct Basis: Sendable {
    /// The scheme by which it was scored.
    public var scheme: Scheme

    /// The facts that were scored.
    public var facts: KeptFacts

    /// Creates a basis.
    public init(scheme: Scheme, facts: KeptFacts) {
      self.scheme = scheme
      self.facts = facts
    }
  }

  /// The name of its folder, as the person gave it.
  public var label: String

  /// The report.
  public var report: AssessmentReport

  /// What scoring it again takes; `nil` where its folder did not keep that.
  public var basis: Basis?

  /// Creates a run.
  public init(label: String, report: AssessmentReport, basis: Basis? = nil) {
    self.label = label
    self.report = report
    self.basis = basis
  }

  /// The results of its units when it is scored again; `nil` where it cannot be.
  var rescored: [DivisionReport]? {
    basis.map {
      Rescoring(scheme: $0.scheme, returns: $0.facts.returns, period: report.period).divisions
    }
  }

  /// Whether scoring it again gives what its report says, to the last digit.
  var isReproduced: Bool {
    guard let rescored, rescored.count == report.divisions.count else { return false }
    return zip(rescored, report.divisions).allSatisfy { $0.scoresLike($1) }
  }
}

extension DivisionReport {
  /// Whether total, rank, grade and every item are those of `other`.
  fileprivate func scoresLike(_ other: DivisionReport) -> Bool {
    code == other.code && total == other.total && rank == other.rank && grade == other.grade
      && branches == other.branches
      && items.map(\.indicator) == other.items.map(\.indicator)
      && items.map(\.points) == other.items.map(\.points)
      && items.map(\.full) == other.items.map(\.full)
  }
}
