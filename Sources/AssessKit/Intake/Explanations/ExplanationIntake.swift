internal import TextFormats

/// Reads files of explanations: bytes in, rows and findings out.
///
/// A file with personal data is refused as a whole, and what it says is in no finding. The columns
/// that the program fills in itself are not searched for it: a sum may look like a number of a
/// mobile, and they are never printed but masked.
struct ExplanationIntake: Sendable {
  private let terms: ExplanationTerms

  /// Creates an intake of explanations for the queries of `scheme`.
  init(scheme: Scheme) { terms = ExplanationTerms(scheme: scheme) }

  /// Reads a file.
  func reading(of file: SourceFile) -> ExplanationReading {
    var reading = ExplanationReading(file: file.name)
    if let refusal = refusal(of: file) {
      reading.findings = [refusal]
      return reading
    }
    do throws(TextDecodingError) {
      let text = try TextDecoder().decode(file.bytes)
      if text.encoding == .gb18030 {
        reading.findings.append(Finding(.encodingGb18030, at: Finding.Location(file: file.name)))
      }
      do throws(CSVError) {
        try read(text.utf8, into: &reading)
      } catch {
        reading.rows = []
        reading.findings = [CSVRefusal.finding(error, file: file.name)]
      }
    } catch {
      reading.findings = [FileKind.refusal(error, file: file.name)]
    }
    return reading
  }

  private func refusal(of file: SourceFile) -> Finding? {
    if let finding = IntakeLimits().explanationFinding(size: file.bytes.count, file: file.name) {
      return finding
    }
    let location = Finding.Location(file: file.name)
    if let reason = file.failure {
      return Finding(.fileUnreadable, at: location, arguments: [.init("reason", reason)])
    }
    let signature = FileSignature(sniffing: file.bytes)
    if signature == .zip { return FileKind.refusal(ofArchive: file.name) }
    return FileKind.refusal(of: file, signature)
  }

  private func read(_ text: [UInt8], into reading: inout ExplanationReading) throws(CSVError) {
    var reader = try CSVReader(sniffing: text)
    guard let header = try reader.next() else {
      reading.findings.append(Finding(.fileEmpty, at: Finding.Location(file: reading.file)))
      return
    }
    let layout = ExplanationLayout(header, file: reading.file)
    var refusals = layout.refusals
    guard refusals.isEmpty else {
      reading.findings += refusals
      return
    }
    while let record = try reader.next() {
      let personal = layout.personalData(in: record)
      if !personal.isEmpty { refusals += personal }
      guard refusals.isEmpty, !layout.isBlank(record) else { continue }
      let mistakes = layout.mistakes(in: record)
      reading.findings += mistakes
      if mistakes.isEmpty {
        reading.rows.append(terms.row(from: record, layout: layout, file: reading.file))
      }
    }
    guard !refusals.isEmpty else { return }
    reading.rows = []
    reading.findings = FindingList(refusals).findings
  }
}
