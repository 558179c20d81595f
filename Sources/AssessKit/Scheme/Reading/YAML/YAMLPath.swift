/// The way from the root of a YAML file to one of its values: `indicators[3].rule.every`.
///
/// Lists are counted from zero, as `yq` and JSON Path count them.
struct YAMLPath: Hashable, CustomStringConvertible {
  /// One step of the way.
  enum Step: Hashable {
    /// Into the value of a key.
    case key(String)

    /// Into an element of a list.
    case index(Int)
  }

  /// The steps from the root.
  var steps: [Step] = []

  /// Creates a way from its steps; without any, the root.
  init(_ steps: [Step] = []) { self.steps = steps }

  /// Creates the way that ``description`` writes; the keys of schemes have no dots or brackets.
  init(_ text: String) {
    for part in text.split(separator: ".") {
      let pieces = part.split(separator: "[")
      if let key = pieces.first { steps.append(.key(String(key))) }
      steps += pieces.dropFirst().compactMap { Int($0.dropLast()).map(Step.index) }
    }
  }

  /// Returns the way that goes one step further.
  func appending(_ step: Step) -> YAMLPath { YAMLPath(steps + [step]) }

  /// The way as a person writes it.
  var description: String { Self.text(of: steps[...]) }

  /// The last key, with the place in the list when the way ends in one.
  var lastName: String {
    let start = steps.lastIndex { if case .key = $0 { true } else { false } } ?? steps.startIndex
    return Self.text(of: steps[start...])
  }

  private static func text(of steps: ArraySlice<Step>) -> String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
