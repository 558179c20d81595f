import AssessKit
import Foundation
import Testing

struct OwnSchemesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "indicators")

  /// The folders of the schemes that come with the product.
  private static let schemes: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0 != "schema" && !$0.contains(".") }.sorted()
  }()

  @Test(arguments: schemes)
  func `A scheme that comes with the product has no mistakes`(name: String) throws {
    let folder = Self.folder.appending(path: name)
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[file] = try Array(Data(contentsOf: folder.appending(path: file)))
    }
    let reading = SchemeReader().reading(of: SchemeFiles(files: files))
    // A deduction that exceeds its item is pointed out; the teaching scheme shows how it is meant.
    let meant: Set<FindingCode> = name == "language-2025" ? [.deductionExceeds] : []
    #expect(reading.findings.filter { !meant.contains($0.code) }.map(\.described) == [])
    #expect(reading.scheme?.id == name)
  }
}
