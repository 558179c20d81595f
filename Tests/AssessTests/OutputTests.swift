import AssessTestSupport
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where reports go, and what is never overwritten.
struct OutputTests {
  private static func run(to output: String) async throws -> Program.Result {
    try await Program.run(
      "run", "--scheme", "indicators/published-2020", "--period", "2020", "--submissions",
      "samples/published", "--output", output)
  }

  @Test func `A folder with other files is refused and left as it is`() async throws {
    let folder = try Folder()
    try folder.write("my thesis", to: "out/thesis.txt")
    let before = try folder.tree()
    let result = try await Self.run(to: folder.path("out"))
    #expect(result.status == 4)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("里有别的文件"))
    let after = try folder.tree().filter { !$0.key.hasSuffix(".lock") }
    #expect(after == before)
  }

  @Test func `An empty folder may be used`() async throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path("out"), withIntermediateDirectories: false)
    #expect(try await Self.run(to: folder.path("out")).status == 0)
    #expect(try folder.tree("out")["manifest.json"] != nil)
  }

  @Test func `A file in the place of the folder is exit code 4`() async throws {
    let folder = try Folder()
    let file = try folder.write("a file", to: "out")
    let result = try await Self.run(to: file)
    #expect(result.status == 4)
    #expect(try folder.tree()["out"] == Data("a file".utf8))
  }

  @Test func `A folder below a file cannot be written`() async throws {
    let folder = try Folder()
    let file = try folder.write("a file", to: "file")
    let result = try await Self.run(to: file + "/out")
    #expect(result.status == 4)
    #expect(result.errors.contains("写不了"))
    #expect(result.output.isEmpty)
  }

  @Test func `While another run holds the lock, this one gives way`() async throws {
    let folder = try Folder()
    let lock = open(folder.path(".out.lock"), O_CREAT | O_RDWR, 0o600)
    try #require(lock >= 0)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let busy = try await Self.run(to: folder.path("out"))
    #expect(busy.status == 4)
    #expect(busy.errors.contains("另一个 assess"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    close(lock)
    #expect(try await Self.run(to: folder.path("out")).status == 0)
  }

  @Test func `A trailing slash means the same folder`() async throws {
    let folder = try Folder()
    #expect(try await Self.run(to: folder.path("out") + "/").status == 0)
    #expect(try folder.tree("out")["manifest.json"] != nil)
  }

  @Test func `Without --output the report lands below output`() async throws {
    let folder = try Folder()
    let root = Repository.root.path
    let result = try await Program.run(
      "run", "--scheme", "\(root)/indicators/published-2020", "--period", "2020",
      "--submissions", "\(root)/samples/published", folder: folder.url)
    #expect(result.status == 0)
    #expect(try folder.tree("output/published-2020-2020")["index.html"] != nil)
  }
}
