import AssessKit
import Renderers

/// Writes a report and its manifest to a folder, as a whole or not at all.
struct ReportWriting {
  var formats: [OutputFormat]
  var options: RenderingOptions

  /// Writes `report` to the folder at `path`, with what scoring it again needs; the public edition
  /// keeps nothing of that.
  func write(_ report: AssessmentReport, keeping kept: KeptRun, to path: String) throws {
    let folder = try OutputFolder(at: path)
    do {
      var sink = folder.sink()
      for format in formats { try format.render(report, options: options, to: &sink) }
      if options.edition == .internal {
        try kept.write(schemeHash: report.scheme.hash, to: &sink)
      }
      let outputs = sink.written.map { RunManifest.Output(path: $0.path, sha256: $0.sha256) }
      let manifest = RunManifest(
        of: report.edition(options.edition),
        options: RunManifest.Options(
          formats: formats.map(\.rawValue), language: options.language,
          edition: options.edition, headers: options.headers,
          branding: options.branding?.hash),
        outputs: outputs)
      try sink.write(manifest.file())
    } catch {
      folder.abandon()
      throw error
    }
    try folder.commit()
  }
}
