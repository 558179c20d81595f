import AssessTestSupport
import Foundation
import Testing

/// No input makes the program crash: every end is one of the frozen exit codes.
struct HostileInputTests {
  private static let scheme = ["--scheme", "indicators/yichang-2020"]

  @Test(arguments: ["/dev/null", "/dev/zero", "/proc/self/mem", "/dev/stdin", "/dev"])
  func `A device is not read`(path: String) async throws {
    let result = try await Program.run(["validate", path] + Self.scheme)
    #expect((1...4).contains(result.status))
    #expect(!result.errors.contains("Fatal error"))
  }

  @Test(arguments: UInt64(0)..<6)
  func `Noise of 5 MB is refused`(seed: UInt64) async throws {
    let folder = try Folder()
    let noise = Noise.bytes(5 << 20, seed: seed, kind: Noise.kinds[Int(seed)])
    let file = try folder.write(noise, to: "noise.csv")
    let result = try await Program.run(["validate", file] + Self.scheme)
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    #expect(result.output.utf8.count < 200_000)
  }

  @Test(arguments: UInt64(0)..<12)
  func `A good file with some bytes changed is never a crash`(seed: UInt64) async throws {
    let folder = try Folder()
    for name in Self.samples {
      var bytes = try Repository.bytes("samples/yichang-2020/2020Q4/\(name)")
      var random = Noise(seed: seed)
      for _ in 0..<8 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(random.next() & 255)
      }
      try folder.write(bytes, to: name)
    }
    let result = try await Program.run(["validate", folder.path] + Self.scheme)
    #expect((0...1).contains(result.status))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [0, 1, 2, 3, 100, 1_000, 5_000])
  func `A file that was cut off is never a crash`(length: Int) async throws {
    let folder = try Folder()
    for name in Self.samples {
      let bytes = try Repository.bytes("samples/yichang-2020/2020Q4/\(name)")
      try folder.write(Array(bytes.prefix(length)), to: name)
    }
    let result = try await Program.run(["validate", folder.path] + Self.scheme)
    #expect((0...1).contains(result.status))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    "{}", "[]", "null", "", "{\"format\": 99}", "{\"format\": 1, \"divisions\": []}", "\u{0}",
  ])
  func `A spoilt assessment.json is refused`(text: String) async throws {
    let folder = try Folder()
    try folder.write(text, to: "run/assessment.json")
    let result = try await Program.run("report", folder.path("run"))
    #expect(result.status == 4)
    #expect(result.errors.contains("assessment.json"))
  }

  @Test(arguments: ["scheme.yaml", "tables.yaml", "indicators.yaml", "divisions.csv"])
  func `A scheme of noise is refused`(name: String) async throws {
    let folder = try Folder()
    let scheme = try folder.copy("indicators/published-2020", as: "scheme")
    for kind in Noise.kinds {
      try folder.write(Noise.bytes(5_000, seed: 1, kind: kind), to: "scheme/\(name)")
      let result = try await Program.run("lint", scheme)
      #expect(result.status == 3)
      #expect(result.errors.isEmpty)
    }
  }

  @Test func `A loop of links is walked once`() async throws {
    let folder = try Folder()
    try folder.write("a,b\n", to: "in/a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/loop"), withDestinationPath: folder.path("in"))
    let result = try await Program.run(["validate", folder.path("in")] + Self.scheme)
    #expect(result.status == 1)
  }

  /// The number is made up.
  @Test func `A number of a person in the name of a file is printed nowhere`() async throws {
    let folder = try Folder()
    let name = "429900190001010004.csv"
    let file = try folder.write("a,b\n1,2\n", to: "in/\(name)")
    try folder.write("文件,收到日期\n\(name),2021-01-05\n", to: "in/submissions.csv")
    for path in [folder.path("in"), file, folder.path("in/no-\(name)")] {
      let result = try await Program.run(["validate", path] + Self.scheme)
      #expect(!(result.output + result.errors).contains("190001010004"))
      #expect((result.output + result.errors).contains("*****"))
      #expect(!result.errors.contains("收件清单"))
    }
  }

  private static let samples = [
    "420525-远安县/行政应诉统计表.csv", "420525-远安县/任务进展台账.csv", "420526-兴山县/事件清单.csv",
    "420505-猇亭区/2020Q4.xml", "420503-伍家岗区/人民调解统计表.csv",
  ]
}
