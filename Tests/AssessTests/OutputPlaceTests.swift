import Foundation
import Testing

/// Where outputs go: links, permissions, names that are no file, and what is printed of them.
struct OutputPlaceTests {
  private static let scheme = ["--scheme", "indicators/yichang-2020"]
  private static let samples = "samples/yichang-2020/2020Q4/420504-点军区"

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  /// A folder with returns of which one check is a query.
  private func desk() throws -> (folder: Folder, returns: String) {
    let folder = try Folder()
    return (folder, try folder.copy(Self.samples, as: "returns"))
  }

  @Test func `A file that is written anew keeps its permissions, and a link to it stays`()
    async throws
  {
    let (folder, returns) = try desk()
    let file = folder.path("note.csv")
    let arguments = ["validate", returns, "--explain", file] + Self.scheme
    _ = try await Program.run(arguments)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let lines = text.split(separator: "\r\n")
    try #require(lines.count >= 2)
    try folder.write(lines.dropLast().joined(separator: "\r\n") + "\r\n", to: "note.csv")
    chmod(file, 0o600)
    try link(folder.path("link.csv"), to: file)
    _ = try await Program.run(
      ["validate", returns, "--explain", folder.path("link.csv")] + Self.scheme)
    #expect(try String(contentsOfFile: file, encoding: .utf8).utf8.count == text.utf8.count)
    #expect(try mode(file) == 0o600)
    let kept = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.csv"))
    #expect(kept == file)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == ["note.csv", "link.csv", "returns"])
  }

  @Test func `A link that leads nowhere is refused, whatever is to be written`() async throws {
    let (folder, returns) = try desk()
    let commands: [(name: String, words: [String])] = [
      ("a.ods", ["validate", returns, "--annotate"]),
      ("a.csv", ["validate", returns, "--explain"]),
      ("out", ["run", "--period", "2020Q4", "--submissions", returns, "--output"]),
    ]
    for (name, words) in commands {
      try link(folder.path(name), to: folder.path("nowhere/\(name)"))
      let result = try await Program.run(words + [folder.path(name)] + Self.scheme)
      #expect(result.status == 4 && result.errors.contains("链接"), "\(name)")
      let kept = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(name))
      #expect(kept.hasSuffix("nowhere/\(name)"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("nowhere")))
  }

  @Test func `A link to the folder of a report stays one`() async throws {
    let (folder, returns) = try desk()
    try FileManager.default.createDirectory(
      atPath: folder.path("real"), withIntermediateDirectories: true)
    try link(folder.path("out"), to: folder.path("real"))
    let result = try await Program.run(
      [
        "run", "--period", "2020Q4", "--submissions", returns, "--output", folder.path("out"),
        "--formats", "json",
      ] + Self.scheme)
    #expect(result.status <= 1)
    #expect(FileManager.default.fileExists(atPath: folder.path("real/manifest.json")))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out"))
        == folder.path("real"))
  }

  @Test func `What is no name of a workbook, or an input by another name, is wrong usage`()
    async throws
  {
    let (folder, returns) = try desk()
    let input = returns + "/人民调解统计表.csv"
    let hard = folder.path("hard.ods")
    try FileManager.default.linkItem(atPath: input, toPath: hard)
    try link(folder.path("soft.ods"), to: input)
    for path in [".ods", folder.path(".ods"), folder.path("x/.ODS"), hard, folder.path("soft.ods")]
    {
      let result = try await Program.run(["validate", input, "--annotate", path] + Self.scheme)
      #expect(result.status == 2, "\(path)")
    }
    let same = try await Program.run(["validate", input, "--explain", input] + Self.scheme)
    #expect(same.status == 2 && same.errors.contains("--explain"))
    let linked = try await Program.run(["validate", input, "--explain", hard] + Self.scheme)
    #expect(linked.status == 2)
  }

  @Test(arguments: ["zh", "en"])
  func `A pipe or a device is named in the language of the run`(language: String) async throws {
    let folder = try Folder()
    let pipe = folder.path("pipe")
    mkfifo(pipe, 0o600)
    for path in [pipe, "/dev/zero"] {
      for option in [[path], [folder.path, "--explain", path]] {
        let result = try await Program.run(
          ["validate"] + option + Self.scheme + ["--lang", language])
        #expect(result.status == 4 || result.status == 2)
        let isChinese = result.errors.contains("管道") || result.errors.contains("设备")
        #expect(isChinese == (language == "zh"), "\(result.errors)")
      }
    }
  }

  @Test func `Nothing that was typed steers the terminal`() async throws {
    let (folder, returns) = try desk()
    let escape = "\u{1B}[31m\u{202E}red\u{7}"
    try folder.write("a,b\n", to: "in/\(escape).csv")
    let commands = [
      ["validate", returns, "--annotate", folder.path("\(escape).ods")],
      ["validate", returns, "--annotate", folder.path("\(escape).xls")],
      ["validate", returns, "--explain", folder.path("\(escape).csv")],
      ["validate", folder.path("in")], ["validate", folder.path(escape)],
      ["validate", returns, "--format", escape], ["explain", escape],
      ["template", "--division", "420504", "--period", "2020Q4", "--output", folder.path(escape)],
      ["lint", folder.path(escape)], ["report", folder.path(escape)],
    ]
    for command in commands {
      let needsScheme = ["validate", "template"].contains(command[0])
      let result = try await Program.run(command + (needsScheme ? Self.scheme : []))
      let said = (result.output + result.errors).unicodeScalars
      #expect(
        !said.contains { ["\u{1B}", "\u{202E}", "\u{7}"].contains($0) }, "\(command.first ?? "")")
    }
  }
}
