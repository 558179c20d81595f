import AssessTestSupport
import Testing

/// Imports and uses go one way.
struct LayeringTests {
  /// The folders of AssessKit, each of which may use those before it.
  ///
  /// Facts come before Validation, because checks are formulas over facts.
  private static let order = [
    "Model", "Findings", "Formula", "Scheme", "Intake", "Facts", "Validation", "Scoring", "Report",
    "Comparison",
    "",
  ]

  private static let kit = SourceTree.files.filter { $0.target == "AssessKit" }

  @Test func `Every folder of AssessKit has its place in the order`() {
    #expect(Set(Self.kit.map(\.folder)) == Set(Self.order))
  }

  @Test func `No file of AssessKit uses a type of a later folder`() {
    let places = Dictionary(uniqueKeysWithValues: Self.order.enumerated().map { ($1, $0) })
    var owners: [String: Int] = [:]
    for file in Self.kit {
      for name in Self.declared(in: file) {
        owners[name] = min(owners[name] ?? .max, places[file.folder] ?? 0)
      }
    }
    let own = Dictionary(grouping: Self.kit, by: \.folder).mapValues { files in
      Set(files.flatMap { Self.declared(in: $0, nested: true) })
    }
    var violations: [String] = []
    for file in Self.kit {
      let place = places[file.folder] ?? 0
      for word in Set(file.code.flatMap(Self.types)).subtracting(own[file.folder] ?? []) {
        guard let owner = owners[word], owner > place else { continue }
        violations.append("\(file.path) uses \(word) of \(Self.order[owner])")
      }
    }
    #expect(violations.sorted() == [])
  }

  /// What each target must not import, and words that must not be in its code.
  private static let forbidden: [(target: String, imports: [String], words: [String])] = [
    (
      "TextFormats", ["AssessKit", "Yams", "ArgumentParser", "Renderers"],
      ["FileManager", "Date(", "ProcessInfo", "FileHandle"]
    ),
    (
      "AssessKit", ["CXMLPush", "CLibXML2", "ArgumentParser", "Renderers"],
      ["FileManager", "Date(", "ProcessInfo", "FileHandle"]
    ),
    (
      "Renderers", ["Yams", "ArgumentParser", "CXMLPush", "CLibXML2"],
      ["FileManager", "Date(", "ProcessInfo", "FileHandle"]
    ),
    ("assess", ["Yams", "CXMLPush", "CLibXML2"], []),
  ]

  @Test(arguments: forbidden)
  func `A target keeps to its own things`(
    target: String, imports: [String], words: [String]
  ) {
    for file in SourceTree.files where file.target == target {
      for line in file.code {
        if let module = line.firstMatch(of: /^\s*(?:\w+ )?import (\w+)/)?.output.1 {
          #expect(!imports.contains(String(module)), "\(file.path)")
        }
        for word in words { #expect(!Self.has(word, in: line), "\(file.path): \(line)") }
      }
    }
  }

  @Test func `Nothing forces, and no library prints`() {
    for file in SourceTree.files {
      for line in file.code {
        for word in ["try!", "as!", "fatalError("] {
          #expect(!line.contains(word), "\(file.path): \(line)")
        }
        if file.target != "assess" {
          #expect(!Self.has("print(", in: line), "\(file.path): \(line)")
        }
      }
    }
  }

  @Test func `Only the scheme's reading knows of YAML, and only numbers know of BigInt`() {
    for file in SourceTree.files {
      let text = file.code.joined(separator: "\n")
      if text.contains("import Yams") {
        #expect(file.path.hasPrefix("AssessKit/Scheme/Reading/"), "\(file.path)")
      }
      if text.contains("import BigInt") {
        #expect(file.path == "AssessKit/Model/Rational.swift", "\(file.path)")
      }
    }
  }

  /// Whether a line has the word, not as the end of a longer one.
  private static func has(_ word: String, in line: String) -> Bool {
    line.ranges(of: word).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "."
    }
  }

  /// The names in a line that may be those of types; one after a point is somebody's member.
  private static func types(in line: String) -> [String] {
    line.matches(of: /(\.?)\b([A-Za-z_]\w*)/)
      .filter { $0.output.1.isEmpty && $0.output.2.first?.isUppercase == true }
      .map { String($0.output.2) }
  }

  /// The types that a file declares at its top level, or those within others as well.
  private static func declared(in file: SourceTree.File, nested: Bool = false) -> [String] {
    file.code.compactMap { line in
      let pattern =
        /^(\s*)(?:(?:public|package|internal|private|fileprivate|final|indirect) )*(?:struct|enum|class|protocol|actor|typealias) ([A-Z]\w*)/
      guard let match = line.firstMatch(of: pattern) else { return nil }
      let isPrivate = line.hasPrefix("private ") || line.hasPrefix("fileprivate ")
      return nested || (match.output.1.isEmpty && !isPrivate) ? String(match.output.2) : nil
    }
  }
}
