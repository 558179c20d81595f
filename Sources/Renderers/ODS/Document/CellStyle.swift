/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// What ``SpreadsheetStyles/add(_:)`` gives for a style.
  public struct Reference: Hashable, Sendable {
    /// The look of a cell of which nothing is said.
    public static let plain = Reference(name: nil)

    /// The name under which the style is written.
    let name: String?
  }

  /// How a number is shown.
  public enum Format: Hashable, Sendable {
    /// As the program likes.
    case general

    /// With so many decimals.
    case number(places: Int)

    /// In percent, with so many decimals.
    case percentage(places: Int)

    /// As 2020-12-31.
    case date

    /// As it was typed: codes keep their zeros.
    case text
  }

  /// To which side the content keeps.
  public enum Alignment: String, Hashable, Sendable {
    /// To the left.
    case start

    /// In the middle.
    case center

    /// To the right.
    case end
  }

  /// Whether the text is bold.
  public var isBold = false

  /// The size of the font in points; `nil` for the document's.
  public var fontSize: Int?

  /// The colour of the text, as `#c00000`; `nil` for black.
  public var color: String?

  /// The colour behind the text; `nil` for none.
  public var background: String?

  /// To which side the content keeps; `nil` for the side of its type.
  public var alignment: Alignment?

  /// By how many steps the text is moved in.
  public var indent = 0

  /// Whether long text goes on in the next line.
  public var wraps = false

  /// Whether there is a thin line around the cell.
  public var hasBorder = false

  /// Whether the cell can be changed when its sheet is protected.
  public var isEditable = false

  /// How a number is shown.
  public var format = Format.general

  /// Other colours behind the text, for what the cell comes to; the first that holds counts.
  public var conditions: [Condition] = []

  /// Another colour behind the text, where something holds of the cell.
  public struct Condition: Hashable, Sendable {
    /// What holds, in OpenFormula: `cell-content()="优秀"`.
    public var test: String

    /// The colour.
    public var background: String

    /// Creates a condition.
    public init(_ test: String, background: String) {
      self.test = test
      self.background = background
    }
  }

  /// Creates a plain style.
  public init() {}

  /// Returns the style with changes.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

/// The styles of a document, each kept once.
public struct SpreadsheetStyles: Hashable, Sendable {
  /// The styles in the order in which they were added.
  public private(set) var styles: [CellStyle] = []

  /// How the names of styles begin, where they must differ from those of another document.
  let prefix: String

  private var indices: [CellStyle: Int] = [:]

  /// Creates an empty collection.
  ///
  /// - Parameter prefix: How the names of styles begin.
  public init(prefix: String = "") { self.prefix = prefix }

  /// Adds a style unless it is there, and returns what cells refer to it by.
  public mutating func add(_ style: CellStyle) -> CellStyle.Reference {
    if let index = indices[style] { return CellStyle.Reference(name: name(at: index)) }
    indices[style] = styles.count
    styles.append(style)
    return CellStyle.Reference(name: name(at: styles.count - 1))
  }

  /// Returns the name of the style at an index.
  func name(at index: Int) -> String { "\(prefix)ce\(index)" }
}
