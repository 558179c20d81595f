/// What a part of an Office Open XML package refers to.
struct OOXMLRelationships: WorkbookPartHandler {
  /// A part that is referred to.
  struct Relation: Hashable, Sendable {
    /// The last word of the kind of reference.
    var type: String

    /// The path of the part.
    var target: String

    /// Whether it is a sheet of cells.
    var isWorksheet: Bool { type == "worksheet" }
  }

  /// What is referred to, by id.
  private(set) var byID: [String: Relation] = [:]

  var failure: WorkbookError?

  private let folder: [String]
  private var order: [Relation] = []

  init(folder: [String]) { self.folder = folder }

  /// Returns the first part that is referred to in this way.
  func target(ofType type: String) -> String? { order.first { $0.type == type }?.target }

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    let attributes = element.attributes
    guard element.isNamed("Relationship"), let id = attributes.value(of: "Id"),
      let type = attributes.value(of: "Type")?.split(separator: "/").last,
      let target = attributes.value(of: "Target"),
      attributes.value(of: "TargetMode") != "External"
    else { return }
    let relation = Relation(type: String(type), target: path(of: target))
    byID[id] = relation
    order.append(relation)
  }

  /// Returns the path in the package of what is named from this part's folder.
  private func path(of target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
