import AssessKit

/// Finds the scheme and the period that files belong to, where the clerk gave none.
enum SchemeSearch {
  /// The folder whose subfolders are tried.
  static let folder = "indicators"

  /// Returns the scheme below `indicators/` that fits the files best.
  static func scheme(recognising files: [SourceFile], language: Language) throws -> Scheme {
    let paths = Set(
      ((try? Disk.files(below: folder)) ?? []).filter { $0.hasSuffix("/scheme.yaml") }
        .map { "\(folder)/\($0.dropLast("/scheme.yaml".count))" }
    ).sorted()
    let candidates = try paths.compactMap { try SchemeFolder(at: $0).reading.scheme }
    let fits = candidates.map { SchemeFit(of: $0, to: files) }
    guard let best = fits.max(), best.recognised > 0, let index = fits.firstIndex(of: best) else {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "没有哪个考核方案认得这些文件。请用 --scheme 指定方案文件夹，如 --scheme indicators/yichang-2020。",
          en: """
            No scheme recognises these files. Name its folder with --scheme, such as --scheme \
            indicators/yichang-2020.
            """))
    }
    return candidates[index]
  }

  /// Returns the latest period that the files speak of, or the scheme's last one; nothing depends
  /// on it when there is neither.
  static func period(of files: [SourceFile], in scheme: Scheme) throws -> Period {
    let period = files.compactMap { scheme.latestPeriod(in: $0) }.max()
    guard let period = period ?? scheme.effective?.upperBound else {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "看不出是哪个考核期。请用 --period 指定，如 --period 2020Q4。",
          en: "The files do not say their period. Give it with --period, such as 2020Q4."))
    }
    return period
  }
}

/// How well a scheme fits files.
///
/// Tables of two schemes may have the same headers, so that one file alone often looks like both:
/// then the one counts that can read more of it.
private struct SchemeFit: Comparable {
  /// How many files have a table of the scheme.
  var recognised = 0
  private var refused = 0
  private var returns = 0
  private var remarks = 0

  init(of scheme: Scheme, to files: [SourceFile]) {
    let intake = Intake(scheme: scheme, period: nil, runDate: .distantFuture)
    for file in files {
      let reading = intake.reading(of: file)
      recognised += reading.table == nil ? 0 : 1
      refused += reading.isRefused ? 1 : 0
      returns += reading.submissions.count
      remarks += reading.findings.count
    }
  }

  static func < (lhs: SchemeFit, rhs: SchemeFit) -> Bool {
    (lhs.recognised, rhs.refused, lhs.returns, rhs.remarks)
      < (rhs.recognised, lhs.refused, rhs.returns, lhs.remarks)
  }
}
