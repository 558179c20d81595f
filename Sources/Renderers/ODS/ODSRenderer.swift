public import AssessKit

/// Writes a report as a workbook: `assessment.ods`, the form that WPS and LibreOffice open.
public struct ODSRenderer: Renderer {
  private let options: RenderingOptions

  /// Creates a renderer.
  public init(options: RenderingOptions = RenderingOptions()) { self.options = options }

  /// Writes `assessment.ods`.
  public func render(_ report: AssessmentReport, to sink: inout some OutputSink) throws {
    let document = try SpreadsheetDocument(of: report, options: options)
    let bytes = try SpreadsheetWriter(document).package()
    try sink.write(OutputFile(path: "assessment.ods", bytes: bytes))
  }
}

/// Writes the same workbook as one XML file: `assessment.fods`, for comparing and for archives.
public struct FODSRenderer: Renderer {
  private let options: RenderingOptions

  /// Creates a renderer.
  public init(options: RenderingOptions = RenderingOptions()) { self.options = options }

  /// Writes `assessment.fods`, piece by piece.
  public func render(_ report: AssessmentReport, to sink: inout some OutputSink) throws {
    let document = try SpreadsheetDocument(of: report, options: options)
    try sink.begin("assessment.fods")
    try SpreadsheetWriter(document).writeFlat { try sink.write($0) }
    try sink.end()
  }
}
