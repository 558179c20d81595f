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
      SourceLint(), IDLint(), HeaderNameLint(), PersonalHeaderLint(), DivisionLint(),
      DepartmentLint(), GradeLint(),
      PointsLint(), GroupLint(), BandsLint(), TargetLint(), RuleFitLint(), DeductionLint(),
      CoversLint(), ProgressLint(), PeriodsLint(), WorkingDaysLint(), LateWindowsLint(),
      NamedItemLint(), PointsLimitLint(), OpeningLint(), RoundingLint(),
    ]
  }
}

extension Finding {
  /// Returns the finding that a value of the scheme cannot be used where it stands.
  static func invalidValue(
    at place: Location, of leaf: Indicator? = nil, named name: String, read: String,
    expected: LocalizedText
  ) -> Finding {
    Finding(
      .valueInvalid, at: place, key: Key(indicator: leaf?.id), read: read, expected: expected,
      arguments: [Argument("name", name)])
  }
}
