public import AssessKit

/// Writes the report as a site that needs nothing but a browser.
///
/// `index.html`, a page for every unit, every department and every item, `findings.html` and
/// `method.html`; each page is complete in itself: one style sheet and one script, named by their
/// digests in its policy, and no network.
public struct HTMLRenderer: Renderer {
  /// The language and the edition.
  public var options: RenderingOptions

  /// Creates a renderer.
  public init(options: RenderingOptions = RenderingOptions()) { self.options = options }

  /// Writes the pages.
  public func render(_ report: AssessmentReport, to sink: inout some OutputSink) throws {
    let report = report.edition(options.edition)
    let map = SiteMap(of: report)
    let top = PageContext(report: report, options: options, map: map)
    var below = top
    below.up = "../"
    try sink.write(OutputFile(path: "index.html", bytes: CityPage(context: top).bytes()))
    for division in report.divisions {
      guard let path = map.path(ofDivision: division.code) else { continue }
      let page = DivisionPage(context: below, division: division)
      try sink.write(OutputFile(path: path, bytes: page.bytes()))
    }
    for department in report.departments {
      guard let path = map.path(ofDepartment: department.name.zh) else { continue }
      let page = DepartmentPage(context: below, department: department)
      try sink.write(OutputFile(path: path, bytes: page.bytes()))
    }
    for indicator in report.indicators {
      guard let item = indicator.item, let path = map.path(ofIndicator: indicator.id) else {
        continue
      }
      let page = IndicatorPage(context: below, indicator: indicator, item: item)
      try sink.write(OutputFile(path: path, bytes: page.bytes()))
    }
    try sink.write(OutputFile(path: "findings.html", bytes: FindingsPage(context: top).bytes()))
    try sink.write(OutputFile(path: "method.html", bytes: MethodPage(context: top).bytes()))
  }
}
