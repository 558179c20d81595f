import AssessKit

/// Finds the scheme and the period that files belong to, where the clerk gave none.
enum SchemeSearch {
  /// The folder whose subfolders are tried.
  static let folder = "indicators"

  /// Returns the scheme below `indicators/` that recognises most of the files.
  static func scheme(recognising files: [SourceFile], language: Language) throws -> Scheme {
    let paths = Set(
      ((try? Disk.files(below: folder)) ?? []).filter { $0.hasSuffix("/scheme.yaml") }
        .map { "\(folder)/\($0.dropLast("/scheme.yaml".count))" }
    ).sorted()
    let candidates = try paths.compactMap { try SchemeFolder(at: $0).reading.scheme }
    let counts = candidates.map { scheme in
      files.count { scheme.recognises($0) }
    }
    guard let best = counts.max(), best > 0, let index = counts.firstIndex(of: best) else {
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
