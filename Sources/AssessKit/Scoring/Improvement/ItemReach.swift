/// What can be changed about one item of one unit, and how many points that gives.
protocol ItemReach {
  /// The points of the item by its rule.
  var points: Points { get }

  /// Returns the smallest change of each thing with which the item comes to at least `points`.
  func changes(earning points: Points) -> [FigureChange]

  /// The smallest changes with which the target is met; empty where it is, or where there is none.
  var changesToTarget: [FigureChange] { get }

  /// The points of the rule's next step above, for a rule that has steps.
  var nextStep: Points? { get }

  /// Returns the points of the item after a change.
  func points(after change: FigureChange) -> Points

  /// Returns the smallest changes with which the points are enough, where only trying can tell.
  func changes(until isEnough: (Points) -> Bool) -> [FigureChange]

  /// Returns why so many points are out of reach, where something can be said of it.
  func limit(earning points: Points) -> ImprovementLimit?
}

extension ItemReach {
  var changesToTarget: [FigureChange] { [] }

  var nextStep: Points? { nil }

  func changes(until isEnough: (Points) -> Bool) -> [FigureChange] { [] }

  func limit(earning points: Points) -> ImprovementLimit? { nil }
}
