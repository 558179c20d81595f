internal import AssessKit

/// Which returns are there and which came in time: a row a unit, a column a table.
struct ReturnsSection {
  var context: PageContext
  var statuses: [ReturnStatus]

  func write(to writer: inout HTMLWriter) {
    let tables = context.report.scheme.tables.filter { table in
      statuses.contains { $0.table == table.id }
    }
    let divisions = context.report.divisions.filter { division in
      statuses.contains { $0.division == division.code }
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.returns),
        columns: [.init(Words.unit)] + tables.map { .init($0.name) },
        rows: divisions.map { division in
          let own = statuses.filter { $0.division == division.code }
          let name = HTMLTable.Cell.link(
            context.say(division.name), context.path(ofDivision: division.code))
          return HTMLTable.Row(
            [name]
              + tables.map { table in
                cell(own.filter { $0.table == table.id })
              })
        }, isWide: tables.count > 6), in: context.language)
    writer.element(.p, [.class("legend")], context.say(Self.legend))
  }

  private static let legend = LocalizedText(
    zh: """
      按第一份没有错误的报送判断是否按时，截止日当天算按时；“无此项”是报送清单申报的；\
      “有错误”的报了但没有使用；“—”为不必报送。
      """,
    en: """
      What counts is the first version without an error, and the due day itself is in time; \
      “nothing to report” was declared in the list; what “has errors” came and is not used; “—” was \
      not required.
      """)

  private func cell(_ statuses: [ReturnStatus]) -> HTMLTable.Cell {
    guard !statuses.isEmpty else { return .text(context.say(Words.none)) }
    var parts: [HTMLTable.Part] = []
    for status in statuses {
      let period = status.period == context.report.period || statuses.count == 1
      let words = (period ? "" : "\(status.period.id) ") + context.say(status.words)
      if !parts.isEmpty { parts.append(.note(words)) } else { parts.append(.text(words)) }
      if let granted = status.granted { parts.append(.note(context.say(granted.words))) }
    }
    return HTMLTable.Cell(parts, shade: "heat\(statuses.map(\.shade).max() ?? 0)")
  }
}

extension ReturnStatus {
  /// Where it stands, in a few words.
  fileprivate var words: LocalizedText {
    guard presence == .submitted || presence == .declaredNone else { return presence.words }
    let time = timeWords
    guard presence == .declaredNone else { return time ?? presence.words }
    return LocalizedText(
      zh: [presence.words.zh, time?.zh].compactMap(\.self).joined(separator: "，"),
      en: [presence.words.en, time?.en].compactMap(\.self).joined(separator: ", "))
  }

  private var timeWords: LocalizedText? {
    guard timeliness == .late, let daysLate else {
      return timeliness == .inTime ? timeliness?.words : nil
    }
    let name = window ?? ReturnStatus.Timeliness.late.words
    return LocalizedText(zh: "\(name.zh)\(daysLate)天", en: "\(name.en), \(daysLate) d")
  }

  /// How dark the cell is.
  fileprivate var shade: Int {
    switch presence {
    case .missing: 4
    case .refused: 3
    case .submitted, .declaredNone: timeliness == .late ? 2 : 0
    }
  }
}
