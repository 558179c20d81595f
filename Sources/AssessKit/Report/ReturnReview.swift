/// What validating files came to, with everything that is needed to give them back with remarks.
public struct ReturnReview: Sendable {
  /// A file that is not given back.
  public struct Withheld: Hashable, Sendable {
    /// The name of the file.
    public var file: String

    /// Why.
    public var reason: LocalizedText
  }

  /// How many findings of a severity are marked one by one; shared by the files that are checked.
  public static let places = 10_000

  /// The answer, as without remarks.
  public var report: ValidationReport

  /// The findings one by one, in the order in which they are listed, as far as they were kept.
  public var places: [Finding]

  /// The files, in the order of their names.
  public var copies: [FileCopy]

  /// The files that are not given back, since they hold personal data or cannot be read.
  public var withheld: [Withheld]

  /// How many findings there are beyond ``places``, those that were explained included.
  public var furtherPlaces: Int {
    let open = Severity.allCases.reduce(0) { $0 + report.summary.count(of: $1) }
    let kept = places.reduce(0) { $0 + $1.occurrences }
    return max(0, open + report.summary.explained - kept)
  }
}

extension ReturnReview {
  /// Puts together what a validation came to.
  init(
    _ evidence: Evidence, of files: [SourceFile], heard: ExplanationHearing.Outcome,
    report: ValidationReport, intake: Intake
  ) {
    self.report = report
    // What is said about explanations follows what was found in the files.
    let remarks = heard.findings.dropFirst(evidence.findings.count)
    places = (heard.answered(evidence.places) + remarks).listed(sheets: evidence.sheetOrder)
    copies = []
    withheld = []
    let sources = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for reading in evidence.readings {
      // Lists of the office, such as that of extensions, are read as well but are no returns.
      guard let source = sources[reading.file] else { continue }
      guard let copy = intake.copy(of: source) else {
        withheld.append(Withheld(file: reading.file, reason: Self.unreadable))
        continue
      }
      if PersonalDataScreen.finds(in: copy, read: reading) {
        withheld.append(Withheld(file: reading.file, reason: Self.personal))
      } else {
        copies.append(copy)
        withheld += copy.leftOut
      }
    }
  }

  private static let unreadable = LocalizedText(
    zh: "读不出其中的表格", en: "no tables can be read from it")

  private static let personal = LocalizedText(
    zh: "疑似含有个人信息，不能复制到别的文件", en: "it seems to hold personal data, which must not be copied")
}
