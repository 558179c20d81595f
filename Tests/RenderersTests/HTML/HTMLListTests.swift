import AssessKit
import Testing

@testable import Renderers

/// What the script of a page needs: which tables are lists, and what rows are sorted by.
struct HTMLListTests {
  private func text(_ rows: Int, isList: Bool = true, total: Bool = false) -> String {
    var writer = HTMLWriter()
    var cells = (0..<rows).map { HTMLTable.Row([.text("单位\($0)", by: Rational($0))]) }
    if total { cells.append(HTMLTable.Row([.text("合计")], kind: .total)) }
    var table = HTMLTable(
      caption: "表", columns: [.init(LocalizedText(zh: "单位", en: "Unit"))], rows: cells)
    table.isList = isList
    writer.table(table, in: .zh)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (3, nil), (4, "short"), (11, "short"), (12, "long"), (400, "long"),
    ] as [(Int, String?)])
  func `Longer tables are lists, and the longest have a filter`(rows: Int, kind: String?) {
    let marks = text(rows).matches(of: /data-list="([a-z]+)"/).map { String($0.output.1) }
    #expect(marks == (kind.map { [$0] } ?? []))
  }

  @Test func `The sum is not a row of the list, and a form is no list`() {
    #expect(!text(3, total: true).contains("data-list"))
    #expect(!text(20, isList: false).contains("data-list"))
  }

  @Test(
    arguments: [
      (Rational(1, over: 3), "0.333333333"), (Rational(-5), "-5"), (Rational(0), "0"),
      (Rational(8749, over: 100), "87.49"), (nil, ""),
    ] as [(Rational?, String)])
  func `A number is a decimal to sort by`(number: Rational?, key: String) {
    #expect(number.sortKey == key)
  }

  @Test func `The script is one text without markup, and has no words of its own`() {
    let script = String(decoding: Script.text.bytes, as: UTF8.self)
    #expect(!script.contains("<") && !script.contains("innerHTML") && !script.contains("eval"))
    #expect(!script.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) })
  }
}
