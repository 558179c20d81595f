internal import AssessKit

/// What every page needs: the report, the language, and the way to the other pages.
struct PageContext {
  var report: AssessmentReport
  var options: RenderingOptions
  var map: SiteMap

  /// The way from this page to the top of the site: empty, or `../`.
  var up = ""

  var language: Language { options.language }
  var decimals: Int { report.scheme.rollUp.decimals }

  /// Whether the report is on an index, in which nothing is earned or lost.
  var isIndex: Bool { report.scheme.rollUp.isIndex }

  /// What the total is called.
  var totalWord: LocalizedText { isIndex ? Words.indexTotal : Words.total }

  /// What the mean over the units is called.
  var meanWord: LocalizedText { isIndex ? Words.indexMean : Words.mean }

  /// What the sentence on a value is called.
  var reasonWord: LocalizedText { isIndex ? Words.indexReason : Words.reason }

  /// What the ranking is called.
  var rankingWord: LocalizedText { isIndex ? Words.indexRanking : Words.ranking }

  /// What the list of all items is called.
  var itemsWord: LocalizedText { isIndex ? Words.indexItems : Words.items }

  /// Returns the text in the language of the page, as the office says it.
  func say(_ text: LocalizedText) -> String {
    options.branding?.words.say(text, in: language) ?? text[language]
  }

  /// Returns the way to a page at the top of the site.
  func page(_ path: String, fragment: String? = nil) -> SitePath {
    SitePath(up + path, fragment: fragment)
  }

  func path(ofDivision code: String) -> SitePath? {
    map.path(ofDivision: code).map { page($0) }
  }

  func path(ofDepartment name: String) -> SitePath? {
    map.path(ofDepartment: name).map { page($0) }
  }

  func path(ofIndicator id: String) -> SitePath? {
    map.path(ofIndicator: id).map { page($0) }
  }

  /// The findings on a unit, in the order of the report.
  func findings(on code: String) -> [Finding] {
    map.places(ofFindingsOn: code).map { report.findings[$0] }
  }

  func division(_ code: String) -> DivisionReport? {
    map.place(ofDivision: code).map { report.divisions[$0] }
  }

  func indicator(_ id: String) -> IndicatorEntry? {
    map.place(ofIndicator: id).map { report.indicators[$0] }
  }

  /// The name of a unit; its code where it is not in the report.
  func name(ofDivision code: String) -> String {
    division(code).map { say($0.name) } ?? code
  }

  /// The name of a table; its id where the scheme has none.
  func name(ofTable id: String) -> String {
    report.scheme.tables.first { $0.id == id }.map { say($0.name) } ?? id
  }

  /// The name of an item with its id: A01 行政机关负责人出庭应诉率.
  func title(of indicator: IndicatorEntry) -> String { "\(indicator.id) \(say(indicator.name))" }

  /// The names behind one another, as links; a dash when there are none.
  func links(toDivisions codes: [String]) -> HTMLTable.Cell {
    list(codes) { .link(name(ofDivision: $0), path(ofDivision: $0)) }
  }

  func links(toDepartments names: [String]) -> HTMLTable.Cell {
    list(names) { .link(label(ofDepartment: $0), path(ofDepartment: $0)) }
  }

  /// The name of a department in the language of the page.
  func label(ofDepartment name: String) -> String {
    report.departments.first { $0.name.zh == name }.map { say($0.name) } ?? name
  }

  private func list(_ names: [String], _ part: (String) -> HTMLTable.Part) -> HTMLTable.Cell {
    guard !names.isEmpty else { return .text(say(Words.none)) }
    let comma = language == .zh ? "、" : ", "
    return HTMLTable.Cell(
      names.enumerated().flatMap { index, name in
        index == 0 ? [part(name)] : [.text(comma), part(name)]
      })
  }

  /// A label, a colon and what it labels.
  func labelled(_ label: LocalizedText, _ text: String) -> String {
    say(LocalizedText(zh: "\(label.zh)：", en: "\(label.en): ")) + text
  }

  /// A cell of points, sorted by what they are exactly.
  func cell(_ points: Points?) -> HTMLTable.Cell {
    .text(self.points(points), by: points?.value)
  }

  /// A cell that names an item and leads to its page.
  func link(to indicator: IndicatorEntry) -> HTMLTable.Cell {
    .link(title(of: indicator), path(ofIndicator: indicator.id))
  }

  func points(_ points: Points?) -> String {
    points?.text(places: decimals) ?? say(Words.none)
  }

  func number(_ number: Rational?) -> String {
    number?.decimalText(places: decimals) ?? say(Words.none)
  }
}

/// A page of the site: a title and what stands below it.
struct Page {
  var context: PageContext
  var title: String

  /// Returns the document with what `content` writes in it.
  func bytes(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    let document = HTMLDocument(
      title: title, language: context.language, branding: context.options.branding,
      generator: context.report.tool)
    return document.bytes { writer in
      let skip = HTMLAttribute("href", "#main")
      writer.element(.a, [skip, .class("skip")], context.say(Words.skip))
      header(&writer)
      face(&writer)
      writer.element(.main, [.id("main")]) { writer in
        writer.element(.p, [.class("kicker")], context.say(context.report.scheme.title))
        writer.element(.h1, title)
        content(&writer)
      }
      footer(&writer)
    }
  }

  private func header(_ writer: inout HTMLWriter) {
    let edition = context.options.edition == .internal ? Words.internal : Words.public
    writer.element(.header, [.class("bar")]) { writer in
      writer.element(.nav, [HTMLAttribute("aria-label", context.say(Words.navigation))]) { writer in
        let pages = [
          ("index.html", Words.cityReport), ("findings.html", Words.findings),
          ("method.html", Words.method),
        ]
        for (path, name) in pages {
          writer.element(.a, [.href(context.page(path))], context.say(name))
          writer.text(" ")
        }
      }
      writer.element(.span, [.class("edition")], context.say(edition))
    }
  }

  /// What an office has above every page.
  private func face(_ writer: inout HTMLWriter) {
    guard let branding = context.options.branding,
      branding.emblem != nil || !branding.header.isEmpty
    else { return }
    writer.element(.aside, [.class("face")]) { writer in
      if let emblem = branding.emblem {
        writer.void(
          .img, [HTMLAttribute("src", emblem.address), HTMLAttribute("alt", "")])
      }
      writer.element(.div) { writer in
        for line in branding.header { writer.element(.p, line) }
      }
    }
  }

  private func footer(_ writer: inout HTMLWriter) {
    let report = context.report
    let edition = context.options.edition == .internal ? Words.internal : Words.public
    let parts: [(LocalizedText, String)] = [
      (Words.schemeVersion, "\(report.scheme.id) \(report.scheme.version)"),
      (Words.hash, report.scheme.hash), (Words.tool, report.tool),
      (Words.cutOff, context.say(report.cutOff.words)),
    ]
    writer.element(.footer) { writer in
      for line in context.options.branding?.footer ?? [] { writer.element(.p, line) }
      writer.element(.p) { writer in
        writer.element(.strong, context.say(edition))
        for (name, value) in parts {
          writer.text("  ")
          writer.element(.span) { writer in
            writer.text(context.labelled(name, ""))
            writer.element(.code, value)
          }
        }
      }
    }
  }
}
