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
    let fits = paths.map { path in
      let outline = SchemeFolder.outline(at: path)
      return files.map { outline?.fit(of: $0) ?? Scheme.Fit() }.reduce(Scheme.Fit(), +)
    }
    guard let best = fits.max(), best.isSome else { throw noScheme(below: paths) }
    let matching = zip(paths, fits).filter { $0.1 == best }.map(\.0)
    guard matching.count == 1, let path = matching.first else {
      throw undecided(among: matching)
    }
    return try SchemeFolder(at: path).scheme(in: language)
  }

  private static func noScheme(below paths: [String]) -> EdgeError {
    let tried = paths.isEmpty ? "\(folder)/" : paths.joined(separator: ", ")
    return EdgeError(
      .usage,
      LocalizedText(
        zh: "没有哪个考核方案认得这些文件（找过：\(tried)）。请用 --scheme 指定方案文件夹。",
        en: "No scheme recognises these files (tried: \(tried)). Name its folder with --scheme."))
  }

  private static func undecided(among paths: [String]) -> EdgeError {
    EdgeError(
      .usage,
      LocalizedText(
        zh: "这些文件可能属于几个考核方案：\(paths.joined(separator: "、"))。请用 --scheme 指定一个。",
        en: """
          These files may belong to several schemes: \(paths.joined(separator: ", ")). Name one \
          with --scheme.
          """))
  }

  /// Returns the latest period that the files speak of.
  static func period(of files: [SourceFile], in scheme: Scheme) -> Period? {
    files.compactMap { scheme.latestPeriod(in: $0) }.max()
  }
}
