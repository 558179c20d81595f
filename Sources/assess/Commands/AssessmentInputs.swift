import AssessKit

/// What the commands that assess or validate read from the disk.
struct AssessmentInputs {
  let scheme: Scheme
  let schemeFiles: [String: [UInt8]]
  let files: [SourceFile]
  let history: [SourceFile]
  let explanations: [SourceFile]
  let run: RunInput

  /// The pipeline over these inputs.
  var assessment: Assessment { Assessment(scheme: scheme, run: run) }

  /// Reads a scheme and submissions.
  init(
    scheme path: String, submissions: [String], previous: [String] = [], period: Period,
    asOf: CalendarDate?, language: Language
  ) throws {
    let folder = try SchemeFolder(at: path)
    scheme = try folder.scheme(in: language)
    schemeFiles = folder.files
    try Self.refuse(period, unlessIn: scheme)
    let submissions = try SubmissionFolder(at: submissions)
    let previous = try PreviousFiles(at: previous)
    files = submissions.files
    history = previous.files
    explanations = submissions.explanations
    run = RunInput(
      period: period,
      cutOff: asOf ?? scheme.calendar.dates(of: period)?.closes ?? .distantFuture,
      tool: Product.name, schemeHash: folder.hash,
      inputs: submissions.inputs + previous.inputs.sorted { $0.name < $1.name },
      extensions: DueExtensions(
        reading: submissions.extensions, history: previous.extensions, scheme: scheme,
        period: period))
  }

  private static func refuse(_ period: Period, unlessIn scheme: Scheme) throws {
    let isCovered = scheme.effective.map { $0.contains(period) } ?? true
    guard !isCovered || period.kind != scheme.calendar.kind else { return }
    let span = scheme.effective.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "—"
    throw EdgeError(
      .usage,
      LocalizedText(
        zh: "方案“\(scheme.id)”不考核\(period.id)：考核期为\(span)，按\(scheme.calendar.kind.rawValue)计。",
        en: """
          The scheme '\(scheme.id)' does not assess \(period.id): it is for \(span), by \
          \(scheme.calendar.kind.rawValue).
          """))
  }
}
