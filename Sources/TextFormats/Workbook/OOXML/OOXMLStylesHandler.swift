/// How a number of an Office Open XML workbook is shown, as far as that says what it is.
enum OOXMLNumberFormat: Hashable, Sendable {
  /// A number.
  case number

  /// A percentage.
  case percentage

  /// A day.
  case date

  /// Reads the format of a number that needs no code: 14 to 22 are days and times everywhere, 27 to
  /// 36 and 50 to 58 in Chinese, Japanese and Korean editions; of those 32 to 35, 55 and 56 are
  /// times alone.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percentage
    case 14...22, 27...31, 36, 50...54, 57, 58: self = .date
    default: self = .number
    }
  }

  /// Reads a code such as `yyyy"年"m"月"d"日"` or `0.00%`.
  ///
  /// Only the part for positive numbers counts. What is quoted, escaped or in brackets is no code,
  /// but for the letters of a lapse of time such as `[h]`, which is no day.
  init(code: String) {
    var letters: Set<UInt8> = []
    var rest = Array(code.utf8)[...]
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "["):
        rest = rest.drop { $0 != UInt8(ascii: "]") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      default: letters.insert(byte < 0x80 ? byte | 0x20 : byte)
      }
    }
    let isGeneral = code.lowercased().hasPrefix("general")
    if letters.contains(UInt8(ascii: "%")) {
      self = .percentage
    } else if !isGeneral,
      !letters.isDisjoint(with: "yd".utf8)
        || letters.contains(UInt8(ascii: "m")) && letters.isDisjoint(with: "hs".utf8)
    {
      self = .date
    } else {
      self = .number
    }
  }
}

/// Takes the events of `styles.xml`: the format of the numbers of each style of cells.
struct OOXMLStylesHandler: WorkbookPartHandler {
  /// The formats, by the number of the style.
  private(set) var formats: [OOXMLNumberFormat] = []

  var failure: WorkbookError?

  private var codes: [Int: OOXMLNumberFormat] = [:]
  private var isInCellStyles = false

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    let attributes = element.attributes
    if element.isNamed("numFmt"), element.depth == 3 {
      guard let id = attributes.value(of: "numFmtId").flatMap({ Int($0) }) else { return }
      codes[id] = OOXMLNumberFormat(code: attributes.value(of: "formatCode") ?? "")
    } else if element.depth == 2 {
      isInCellStyles = element.isNamed("cellXfs")
    } else if isInCellStyles, element.depth == 3, element.isNamed("xf") {
      let id = attributes.value(of: "numFmtId").flatMap { Int($0) } ?? 0
      formats.append(codes[id] ?? OOXMLNumberFormat(builtIn: id))
    }
  }
}
