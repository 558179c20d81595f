internal import AssessKit

/// The styles of a report's workbook.
struct ReportStyles {
  /// Every style, for the document.
  private(set) var all = SpreadsheetStyles()

  /// The title of the cover.
  let title: CellStyle.Reference

  /// What a line of the cover is about.
  let label: CellStyle.Reference

  /// A line of the cover.
  let line: CellStyle.Reference

  /// The head of a column.
  let head: CellStyle.Reference

  /// Text in one line.
  let text: CellStyle.Reference

  /// Text over several lines.
  let wrapped: CellStyle.Reference

  /// Words that stand where a number would.
  let word: CellStyle.Reference

  /// A grade, coloured by what it is.
  private(set) var grade = CellStyle.Reference.plain

  /// A number among the lines of a sheet of text.
  let count: CellStyle.Reference

  /// A number as it comes.
  let general: CellStyle.Reference

  /// A day.
  let date: CellStyle.Reference

  private var numbers: [CellStyle.Reference] = []
  private var percentages: [CellStyle.Reference] = []
  private var sums: [CellStyle.Reference] = []
  private var branches: [CellStyle.Reference] = []
  private var names: [CellStyle.Reference] = []
  private var earned: [CellStyle.Reference] = []
  private var severities: [Severity: CellStyle.Reference] = [:]

  /// Creates the styles that a report needs.
  init(for report: AssessmentReport, language: Language = .zh) {
    var all = SpreadsheetStyles()
    let cell = CellStyle().with { $0.hasBorder = true }
    title = all.add(
      CellStyle().with {
        $0.isBold = true
        $0.fontSize = 18
      })
    label = all.add(CellStyle().with { $0.isBold = true })
    line = all.add(CellStyle().with { $0.wraps = true })
    head = all.add(
      cell.with {
        $0.isBold = true
        $0.background = "#d9e2ef"
        $0.alignment = .center
        $0.wraps = true
      })
    text = all.add(cell.with { $0.format = .text })
    wrapped = all.add(
      cell.with {
        $0.format = .text
        $0.wraps = true
      })
    word = all.add(
      cell.with {
        $0.alignment = .center
        $0.wraps = true
      })
    count = all.add(CellStyle().with { $0.alignment = .start })
    general = all.add(cell)
    date = all.add(cell.with { $0.format = .date })
    self.all = all
    addNumbers(for: report, on: cell)
    addColours(for: report, in: language, on: cell)
  }

  private mutating func addNumbers(for report: AssessmentReport, on cell: CellStyle) {
    let decimals = report.indicators.compactMap(\.item?.decimals)
    for places in 0...max(report.scheme.rollUp.decimals, decimals.max() ?? 0) {
      let number = cell.with { $0.format = .number(places: places) }
      numbers.append(all.add(number))
      percentages.append(all.add(cell.with { $0.format = .percentage(places: places) }))
      sums.append(all.add(number.with(Self.emphasis)))
      branches.append(all.add(cell.with(Self.emphasis)))
    }
    for depth in 0...(report.indicators.map(\.depth).max() ?? 0) {
      let name = cell.with {
        $0.indent = depth
        $0.alignment = .start
        $0.wraps = true
      }
      names.append(all.add(name))
      names.append(all.add(name.with(Self.emphasis)))
    }
  }

  private static func emphasis(_ style: inout CellStyle) {
    style.isBold = true
    style.background = "#f2f2f2"
  }

  private mutating func addColours(
    for report: AssessmentReport, in language: Language, on cell: CellStyle
  ) {
    // Pale enough for print in black and white: the word says the same.
    let colours = ["#d5e8d4", "#dae8fc", "#fff2cc", "#f8cecc"]
    let bands = report.scheme.rollUp.grades
    // The colour goes with what the formula comes to, and not with what it came to once.
    let conditions = bands.enumerated().map { index, band in
      let place = bands.count > 1 ? index * (colours.count - 1) / (bands.count - 1) : 0
      let name = band.name[language].replacing("\"", with: "\"\"")
      return CellStyle.Condition("cell-content()=\"\(name)\"", background: colours[place])
    }
    grade = all.add(
      cell.with {
        $0.alignment = .center
        $0.conditions = conditions
      })
    for places in numbers.indices {
      let number = cell.with { $0.format = .number(places: places) }
      earned.append(
        all.add(
          number.with {
            $0.conditions = [CellStyle.Condition("cell-content()=0", background: colours[3])]
          }))
    }
    for (severity, colour) in [
      (Severity.notice, "#ffffff"), (.query, colours[2]), (.error, colours[3]),
      (.fatal, "#e6a5a1"),
    ] {
      severities[severity] = all.add(
        cell.with {
          $0.background = colour
          $0.alignment = .center
        })
    }
  }
}

extension ReportStyles {
  /// Returns the style of a number with so many decimals.
  func number(places: Int) -> CellStyle.Reference {
    numbers.indices.contains(places) ? numbers[places] : general
  }

  /// Returns the style of a share with so many decimals.
  func percentage(places: Int) -> CellStyle.Reference {
    percentages.indices.contains(places) ? percentages[places] : general
  }

  /// Returns the style of a sum with so many decimals.
  func sum(places: Int) -> CellStyle.Reference {
    sums.indices.contains(places) ? sums[places] : general
  }

  /// The style of an emphasised cell with text.
  var branch: CellStyle.Reference { branches.first ?? text }

  /// Returns the style of the name of a node of the tree.
  func name(depth: Int, isBranch: Bool) -> CellStyle.Reference {
    let index = depth * 2 + (isBranch ? 1 : 0)
    return names.indices.contains(index) ? names[index] : text
  }

  /// Returns the style of points with so many decimals, which are coloured where none is left.
  func earned(places: Int) -> CellStyle.Reference {
    earned.indices.contains(places) ? earned[places] : general
  }

  /// Returns the style of a severity.
  func severity(_ severity: Severity) -> CellStyle.Reference { severities[severity] ?? word }
}
