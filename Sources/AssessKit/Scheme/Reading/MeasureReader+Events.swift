/// Reads classes of events and what they cost.
extension MeasureReader {
  func events(of record: YAMLRecord) -> Measure.Definition? {
    record["events"]?.elements(event).map { .events($0) }
  }

  private func event(at cursor: YAMLCursor) -> EventClass? {
    guard let record = cursor.record(.event) else { return nil }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let formula = number("formula", of: record)
    let price = price(of: record)
    let cap = record["cap"]?.points()
    let zeroesItem = record["zeroes_item"]?.flag()
    guard let id, let name, let formula, let price else { return nil }
    return EventClass(
      id: id, name: name, formula: formula, price: price, cap: cap, zeroesItem: zeroesItem ?? false)
  }

  /// The points of a class come in one of three ways: for each event, growing, or row by row.
  private func price(of record: YAMLRecord) -> EventPrice? {
    let ways = ["points", "points_by_number", "cost"]
    let given = ways.filter { record[$0] != nil }
    for key in given.dropFirst() {
      record[key]?.reject(
        expected: LocalizedText(
          zh: "\(ways.joined(separator: "、"))只写一个",
          en: "only one of \(ways.joined(separator: ", "))"))
    }
    for key in ["repeats", "multiplier"] where given.first != "points" {
      record[key]?.reject(
        expected: LocalizedText(zh: "只与points一起使用", en: "only used beside points"))
    }
    switch given.first {
    case "points"?: return flatPrice(of: record)
    case "points_by_number"?:
      return record["points_by_number"]?.elements(upTo: 100) { $0.points() }
        .map(EventPrice.growing)
    case "cost"?: return number("cost", of: record).map(EventPrice.byRow)
    default:
      record.cursor.reportMissing("points")
      return nil
    }
  }

  private func flatPrice(of record: YAMLRecord) -> EventPrice? {
    let points = record["points"]?.points()
    guard record["repeats"] != nil || record["multiplier"] != nil else {
      return points.map(EventPrice.each)
    }
    for key in ["repeats", "multiplier"] where record[key] == nil {
      record.cursor.reportMissing(key)
    }
    let repeats = number("repeats", of: record)
    let times = record["multiplier"]?.positiveNumber()
    guard let points, let repeats, let times else { return nil }
    return .repeated(repeats, each: points, times: times)
  }
}
