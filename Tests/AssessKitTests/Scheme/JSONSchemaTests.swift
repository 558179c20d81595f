import Foundation
import Testing

@testable import AssessKit

struct JSONSchemaTests {
  /// A definition of a record in the JSON Schema.
  private struct Definition {
    var keys: Set<String>
    var required: Set<String>
    var isClosed: Bool
  }

  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func definitions(in file: String) throws -> [String: Definition] {
    let path = "indicators/schema/\(file).schema.json"
    let data = try Data(contentsOf: package.appending(path: path))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["$ref"] as? String == "#/$defs/\(file)")
    let all = try #require(root["$defs"] as? [String: [String: Any]])
    return all.compactMapValues { definition in
      guard let properties = definition["properties"] as? [String: Any] else { return nil }
      return Definition(
        keys: Set(properties.keys), required: Set(definition["required"] as? [String] ?? []),
        isClosed: definition["additionalProperties"] as? Bool == false)
    }
  }

  private static let files = ["scheme", "tables", "indicators"]

  @Test(arguments: files)
  func `Every record of the schema is known to the reader, key by key`(file: String) throws {
    let shapes = Dictionary(uniqueKeysWithValues: RecordShape.all.map { ($0.name, $0) })
    for (name, definition) in try Self.definitions(in: file) {
      let shape = try #require(shapes[name], "the reader has no record \(name)")
      #expect(definition.keys == Set(shape.keys), "\(name)")
      #expect(definition.required == Set(shape.required), "\(name)")
      #expect(definition.isClosed, "\(name)")
    }
  }

  @Test func `Every record of the reader is in the schema`() throws {
    let known = try Set(Self.files.flatMap { try Self.definitions(in: $0).keys })
    #expect(RecordShape.all.map(\.name).filter { !known.contains($0) } == [])
  }

  @Test func `No key stands twice in a record`() {
    for shape in RecordShape.all { #expect(Set(shape.keys).count == shape.keys.count) }
  }

  @Test func `Every key and column is in the scheme reference`() throws {
    let reference = try String(
      contentsOf: Self.package.appending(path: "docs/scheme-reference.md"), encoding: .utf8)
    let sheets = [DivisionsReader.shape, DepartmentsReader.shape, TargetListReader.shape]
    let keys = Set((RecordShape.all + sheets).flatMap(\.keys)).sorted()
    #expect(keys.filter { !reference.contains($0) } == [])
  }
}
