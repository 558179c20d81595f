internal import AssessKit

/// The colours of marked cells: light enough for black text, and different in grey.
enum AnnotationColour: String, CaseIterable {
  /// What must be corrected.
  case error

  /// What must be corrected or explained.
  case query

  /// What is only said, and a query that an office explained.
  case notice

  /// The colour of a severity.
  init(_ severity: Severity) {
    switch severity {
    case .fatal, .error: self = .error
    case .query: self = .query
    case .notice: self = .notice
    }
  }

  /// How grave it is, from zero.
  var rank: Int {
    switch self {
    case .error: 2
    case .query: 1
    case .notice: 0
    }
  }

  /// The colour, as a spreadsheet writes it.
  var background: String {
    switch self {
    case .error: "#ffb3b3"
    case .query: "#ffe699"
    case .notice: "#ddebf7"
    }
  }

  /// What it means.
  var meaning: LocalizedText {
    switch self {
    case .error: LocalizedText(zh: "红色：错误，必须更正", en: "Red: an error, to be corrected")
    case .query:
      LocalizedText(zh: "黄色：核实，更正或说明", en: "Yellow: a query, to be corrected or explained")
    case .notice:
      LocalizedText(
        zh: "蓝色：提示或已说明的核实，不必改动",
        en: "Blue: a notice or an explained query, nothing needs to be done")
    }
  }
}
