import AssessKit
import AssessTestSupport
import Renderers
import Testing

struct JSONRendererTests {
  @Test(arguments: [true, false])
  func `A report comes back as it was written, and writes the same bytes`(isHostile: Bool) throws {
    let report = sampleReport(isHostile: isHostile)
    let file = try #require(try JSONRenderer().files(of: report).first)
    #expect(file.path == "assessment.json")
    #expect(file.bytes.last == UInt8(ascii: "\n"))
    let read = try AssessmentReport(json: file.bytes)
    #expect(read == report)
    #expect(try JSONRenderer().files(of: read) == [file])
  }

  @Test func `Numbers are exact`() throws {
    let text = try #require(try JSONRenderer().files(of: sampleReport()).first).text
    #expect(text.contains("\"1801/96\""))
  }

  @Test func `A file of a newer program is refused`() throws {
    var report = sampleReport()
    report.format = AssessmentReport.currentFormat + 1
    let bytes = try #require(try JSONRenderer().files(of: report).first).bytes
    let error = #expect(throws: ReportDecodingError.self) { try AssessmentReport(json: bytes) }
    #expect(error == .newerFormat(2, known: 1))
    #expect(error?.words.zh.contains("第2版") == true)
  }

  @Test(arguments: ["", "[]", "{}", "{\"format\":\"1\"}", "名次,单位"])
  func `What is no report is refused`(text: String) {
    let error = #expect(throws: ReportDecodingError.self) {
      try AssessmentReport(json: Array(text.utf8))
    }
    #expect(error == .notAReport)
  }

  @Test func `A damaged report is refused with the place`() throws {
    let text = try #require(try JSONRenderer().files(of: sampleReport()).first).text
    let bytes = Array(text.replacing("\"2021-01-15\"", with: "\"2021-01-32\"").utf8)
    let error = #expect(throws: ReportDecodingError.self) { try AssessmentReport(json: bytes) }
    guard case .damaged(let path, _) = error else {
      Issue.record("not damaged: \(String(describing: error))")
      return
    }
    #expect(path == "/cutOff")
  }

  @Test func `The public edition has no findings and no names of files`() throws {
    let bytes = try #require(
      try JSONRenderer(edition: .public).files(of: sampleReport()).first
    ).bytes
    let read = try AssessmentReport(json: bytes)
    #expect(read.findings.isEmpty && !read.summary.findings.isEmpty)
    #expect(!String(decoding: bytes, as: UTF8.self).contains(".csv"))
  }
}
