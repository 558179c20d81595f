internal import AssessKit

/// Writes formulas of worksheets as OpenFormula.
///
/// A spreadsheet reckons in binary. So numbers are compared by their difference, rounded to nine
/// decimals, where a binary remainder is nothing and a real difference is something; whole steps
/// are counted in the same way.
struct OpenFormulaText {
  /// What refers to the data elements, several where they add up; none where there is nothing.
  var data: [[String]] = []

  /// What refers to the parameters.
  var parameters: [String] = []

  /// What refers to the measured value.
  var value = ""

  /// The cell of the unit among the group, and the range of the group.
  var peers: (own: String, range: String) = ("", "")

  /// The digits at which a binary remainder is cut off.
  static let digits = 9

  /// Returns the formula as it stands in a cell.
  static func cell(_ text: String) -> String { "of:=\(text)" }

  /// Returns the formula of a cell that people look at.
  ///
  /// A spreadsheet shows 12.345 as 12.34 when its last binary digit is one too low; rounded to
  /// twelve decimals it is the number that a person would have typed. So many decimals leave sums of
  /// a hundred such cells right at the ninth, to which a sum of them is rounded.
  static func shown(_ text: String, digits: Int = 12) -> String {
    let isReference = text.hasPrefix("[") && text.firstIndex(of: "]") == text.indices.last
    let isRounded =
      text.hasPrefix("ROUND(") || text.hasPrefix("RANK(") || text.hasPrefix("COUNTIF(")
    return cell(isReference || isRounded ? text : "ROUND(\(text);\(digits))")
  }

  /// Returns a number rounded where nothing but a binary remainder is lost.
  static func snapped(_ text: String) -> String { "ROUND(\(text);\(digits))" }

  /// Returns a number rounded half up as it is printed.
  static func printed(_ text: String, places: Int) -> String {
    "ROUND(\(snapped(text));\(places))"
  }

  /// Returns a number as a formula has it: a decimal, or a quotient of whole numbers.
  static func number(_ number: Rational) -> String {
    let decimal = number.shortText(places: 12)
    if Rational(decimal: decimal) == number { return number < .zero ? "(\(decimal))" : decimal }
    return "(\(number.description))"
  }

  /// Returns the text of a formula.
  func text(_ formula: SheetFormula) -> String {
    switch formula {
    case .number(let number): Self.number(number)
    case .data(let place): sum(place)
    case .parameter(let place): parameters.indices.contains(place) ? parameters[place] : "0"
    case .value: value
    case .peers(let figure): text(figure)
    case .binary(let sign, let first, let second): text(sign, text(first), text(second))
    case .call(let function, let parts): text(function, parts)
    }
  }

  private func sum(_ place: Int) -> String {
    let cells = data.indices.contains(place) ? data[place] : []
    return cells.count > 1 ? "SUM(\(cells.joined(separator: ";")))" : cells.first ?? "0"
  }

  private func text(_ sign: SheetFormula.Operator, _ first: String, _ second: String) -> String {
    switch sign {
    case .plus, .minus, .times, .divided: "(\(first)\(sign.rawValue)\(second))"
    case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual:
      "(\(Self.snapped("\(first)-\(second)"))\(sign.rawValue)0)"
    }
  }

  private func text(_ function: SheetFormula.Function, _ parts: [SheetFormula]) -> String {
    let texts = parts.map(text)
    let list = texts.joined(separator: ";")
    switch function {
    case .min: return "MIN(\(list))"
    case .max: return "MAX(\(list))"
    case .abs: return "ABS(\(list))"
    case .floor: return "INT(\(Self.snapped(list)))"
    case .ceiling: return "(-INT(-\(Self.snapped(list))))"
    case .log: return "LN(\(list))"
    case .and: return "AND(\(list))"
    case .or: return "OR(\(list))"
    case .not: return "NOT(\(list))"
    case .choose: return "IF(\(list))"
    case .present:
      guard case .data(let place)? = parts.first, data.indices.contains(place),
        !data[place].isEmpty
      else { return "FALSE()" }
      return "(COUNT(\(data[place].joined(separator: ";")))>0)"
    }
  }

  private func text(_ figure: SheetFormula.PeerFigure) -> String {
    switch figure {
    case .count: "COUNT(\(peers.range))"
    case .lowest: "MIN(\(peers.range))"
    case .highest: "MAX(\(peers.range))"
    case .mean: "AVERAGE(\(peers.range))"
    case .deviation: "STDEV(\(peers.range))"
    case .above: "(RANK(\(peers.own);\(peers.range);0)-1)"
    case .below: "(RANK(\(peers.own);\(peers.range);1)-1)"
    }
  }
}
