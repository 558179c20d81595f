/// Compares two runs: what changed, and why.
public struct RunComparison: Sendable {
  private let first: ComparedRun
  private let second: ComparedRun
  private let tool: String

  /// Creates a comparison.
  ///
  /// - Parameters:
  ///   - first: The run that is compared with.
  ///   - second: The run that is compared.
  ///   - tool: The program and its version, for the answer.
  /// - Throws: Why the runs cannot be compared.
  public init(
    of first: ComparedRun, with second: ComparedRun, tool: String
  ) throws(ComparisonRefusal) {
    if let refusal = ComparisonRefusal(first.report, second.report) { throw refusal }
    self.first = first
    self.second = second
    self.tool = tool
  }

  /// Works out what changed.
  public func report() -> ComparisonReport {
    let obstacles = Self.obstacles(of: first, "A") + Self.obstacles(of: second, "B")
    let steps = steps(isSplit: obstacles.isEmpty)
    let units = units(on: steps)
    let definitions = DefinitionChanges(first, second).changes
    let data = DataChanges(first, second)?.changes ?? []
    let remarks = ComparisonRemarks(
      first: first.report, second: second.report, steps: steps, units: units,
      definitions: definitions, data: data)
    let codes = Set(first.report.divisions.map(\.code))
    let later = Set(second.report.divisions.map(\.code))
    return ComparisonReport(
      tool: tool, first: ComparedSide(first), second: ComparedSide(second), parts: steps.parts,
      remarks: obstacles + remarks.sentences, isIndex: second.report.scheme.rollUp.isIndex,
      decimals: max(
        first.report.scheme.rollUp.decimals, second.report.scheme.rollUp.decimals),
      units: units,
      unitsRemoved: first.report.divisions.filter { !later.contains($0.code) }
        .map { NamedUnit(code: $0.code, name: $0.name) },
      unitsAdded: second.report.divisions.filter { !codes.contains($0.code) }
        .map { NamedUnit(code: $0.code, name: $0.name) },
      definitions: definitions, data: data)
  }

  private func steps(isSplit: Bool) -> ScoreSteps {
    guard isSplit, let start = first.basis, let end = second.basis else {
      return ScoreSteps(unsplit: first.report, second.report)
    }
    return ScoreSteps(first.report, start, second.report, end)
  }

  private func units(on steps: ScoreSteps) -> [UnitChange] {
    let known = Set(first.report.divisions.map(\.code))
    let tree = ComparedTree(first.report, second.report)
    let changes = UnitChanges(
      steps: steps, tree: tree, first: first.report.scheme, second: second.report.scheme)
    return second.report.divisions.filter { known.contains($0.code) }
      .compactMap { changes.change(of: $0.code) }
  }

  /// Why a run cannot be scored again; nothing where it can.
  private static func obstacles(of run: ComparedRun, _ name: String) -> [LocalizedText] {
    if run.basis == nil {
      return [
        LocalizedText(
          zh: """
            \(name)的文件夹没有保存方案和数据（公开版，或由较早的程序生成），所以只列前后之差，不能分解。\
            用原来的报送文件重新运行 assess run 后即可分解。
            """,
          en: """
            The folder of \(name) does not keep scheme and facts (a public edition, or made by an \
            earlier program): differences are listed and not split. Run assess run again on the \
            same files to have them split.
            """)
      ]
    }
    guard !run.isReproduced else { return [] }
    return [
      LocalizedText(
        zh: """
          用\(name)保存的方案和数据重新计分，与\(name)的报告不一致（\(run.report.tool)生成），\
          所以只列前后之差，不能分解。请用本程序重新运行 assess run。
          """,
        en: """
          Scoring \(name) again from what its folder keeps does not give its report (made by \
          \(run.report.tool)): differences are listed and not split. Run assess run again with this \
          program.
          """)
    ]
  }
}

extension ComparedSide {
  /// Takes from a run what a reader must know of it.
  fileprivate init(_ run: ComparedRun) {
    let report = run.report
    self.init(
      label: run.label, tool: report.tool, scheme: report.scheme.id,
      version: report.scheme.version, hash: report.scheme.hash, title: report.scheme.title,
      period: report.period, cutOff: report.cutOff, isProvisional: report.isProvisional)
  }
}
