/// One thing that must hold in a scheme that could be read.
protocol SchemeLint {
  /// The codes of its findings.
  static var codes: [FindingCode] { get }

  /// Returns every place where it does not hold.
  func findings(in draft: SchemeDraft) -> [Finding]
}

/// The lints.
enum SchemeLints {
  /// Every lint, in the order in which they run.
  static var all: [any SchemeLint] {
    [
      SourceLint(), IDLint(), HeaderNameLint(), DivisionLint(), DepartmentLint(), GradeLint(),
      PointsLint(), GroupLint(), BandsLint(), TargetLint(), RuleFitLint(), DeductionLint(),
      CoversLint(),
    ]
  }
}
