import AssessKit
import Foundation
import Testing

/// Files that nobody would send on purpose: nothing may crash, and nothing personal may come out.
@Suite struct HostileFileTests {
  private static let form = """
    人民调解统计表,,,,,
    填报单位：秭归县,报告期：2021Q2,填报人：某,,,
    区划代码,单位名称,报告期,受理（件）,成功,备注,天气
    420502,西陵区,2021Q2,120,110,无,晴
    420527,秭归县,2021Q2,１２０,"1,100",说明,
    合计,,,240,1210,,
    填报人：某,联系电话：,,,,
    """

  private static let ledger = """
    区划代码,案号,开庭日期,类别,负责人出庭,标的额（元）
    420502,A1,2021-04-01,土地征收,是,100
    420527,A2,2021年6月,征地,否,3.2万
    """

  private static let xml = """
    <submission xmlns="urn:assess:submission:1" version="1.0">
    <return table="mediation" division="420502" period="2021Q2" filled="2021-07-05" revision="1">
    <row><accepted>120</accepted><succeeded>110</succeeded><note>无</note><天气>晴</天气></row>
    </return></submission>
    """

  @Test(arguments: UInt64(0)..<300)
  func `A broken file never crashes`(seed: UInt64) {
    var random = Mutation(seed: seed)
    let original = [Self.form, Self.ledger, Self.xml][Int(seed % 3)]
    let bytes = random.mutated(Array(original.utf8))
    let name = seed % 3 == 2 ? "a.xml" : "a.csv"
    let (reading, _) = IntakeFixture.reading(bytes, name: name)
    #expect(!reading.isRefused || reading.submissions.isEmpty)
    #expect(reading.findings == IntakeFixture.reading(bytes, name: name).reading.findings)
  }

  @Test(arguments: 0..<3)
  func `A personal number in any cell never comes out`(kind: Int) throws {
    let numbers = [
      ArtificialNumbers.identity(of: "110101", born: "19000101", serial: "999"),
      ArtificialNumbers.mobile, ArtificialNumbers.card(beginning: "62", length: 19),
    ]
    for planted in [numbers[kind], "x\(numbers[kind])", ArtificialNumbers.fullWidth(numbers[kind])]
    {
      for text in Self.variants(of: Self.form, planting: planted)
        + Self.variants(of: Self.ledger, planting: planted)
      {
        let (reading, rows) = IntakeFixture.reading(Array(text.utf8))
        try expectNothing(of: [planted, numbers[kind]], in: reading, rows)
      }
      for value in ["120", "110", "无", "晴", "420502", "2021Q2", "2021-07-05", "mediation", "天气"] {
        let text = Self.xml.replacingOccurrences(of: value, with: planted)
        let (reading, rows) = IntakeFixture.reading(Array(text.utf8), name: "a.xml")
        try expectNothing(of: [planted, numbers[kind]], in: reading, rows)
      }
    }
  }

  private func expectNothing(of numbers: [String], in reading: FileReading, _ rows: [Row]) throws {
    let encoded = String(decoding: try JSONEncoder().encode(reading.findings), as: UTF8.self)
    let messages = reading.findings.map { $0.message(in: .zh) + $0.remedy(in: .en) }.joined()
    let values = "\(reading.submissions) \(rows)"
    for number in numbers {
      #expect(!encoded.contains(number))
      #expect(!messages.contains(number))
      #expect(!values.contains(number))
    }
  }

  /// Returns the text with each of its cells replaced in turn.
  private static func variants(of text: String, planting value: String) -> [String] {
    let rows = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    return rows.indices.flatMap { row in
      rows[row].indices.map { column in
        var changed = rows
        changed[row][column] = value[...]
        return changed.map { $0.joined(separator: ",") }.joined(separator: "\n")
      }
    }
  }
}

/// Breaks files, the same way for the same seed.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, bound)))
  }

  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...next(below: 8) where !bytes.isEmpty {
      let place = next(below: bytes.count)
      switch next(below: 6) {
      case 0: bytes[place] = UInt8(next(below: 256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array(",\"\n<>&'；，:\0-.9#".utf8)[next(below: 18)], at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + next(below: 30)))
      case 4:
        let end = min(bytes.count, place + next(below: 60))
        bytes.insert(contentsOf: bytes[place..<end], at: next(below: bytes.count))
      default: bytes.swapAt(place, next(below: bytes.count))
      }
    }
    return bytes
  }
}
