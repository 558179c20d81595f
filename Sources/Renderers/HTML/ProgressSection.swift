internal import AssessKit

/// The lights of the targets that are reached over time (序时进度): which units are behind, and how far.
struct ProgressSection {
  var context: PageContext

  /// Whether the scheme has such targets.
  var isNeeded: Bool {
    context.report.divisions.contains { $0.items.contains { $0.progress != nil } }
  }

  func write(to writer: inout HTMLWriter) {
    let rows = context.report.indicators.compactMap(row)
    writer.table(
      HTMLTable(
        caption: context.say(Words.progress),
        columns: [
          .init(Words.indicator, .wide), .init(Words.target),
          .init(LightWords.green, .number), .init(LightWords.yellow, .wide),
          .init(LightWords.red, .wide),
        ], rows: rows), in: context.language)
  }

  private enum LightWords {
    static let green = ProgressReading.Light.green.words
    static let yellow = ProgressReading.Light.yellow.words
    static let red = ProgressReading.Light.red.words
  }

  private func row(for indicator: IndicatorEntry) -> HTMLTable.Row? {
    guard let item = indicator.item else { return nil }
    let readings = context.report.divisions.compactMap { division in
      division.items.first { $0.indicator == indicator.id }?.progress
        .map { (division: division, progress: $0) }
    }
    guard !readings.isEmpty else { return nil }
    func units(with light: ProgressReading.Light) -> HTMLTable.Cell {
      let behind = readings.filter { $0.progress.light == light }
      let names = behind.map { entry in
        let points = (entry.progress.reached * .hundred).shortText(places: 1)
        return "\(context.say(entry.division.name)) \(points)%"
      }
      let comma = context.language == .zh ? "、" : ", "
      return .text(names.isEmpty ? context.say(Words.none) : names.joined(separator: comma))
    }
    let green = readings.count { $0.progress.light == .green }
    return HTMLTable.Row([
      context.link(to: indicator), .text(context.targetText(item)), .text("\(green)"),
      units(with: .yellow), units(with: .red),
    ])
  }
}
