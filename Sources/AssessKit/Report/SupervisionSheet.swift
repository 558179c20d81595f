/// What a lead department is asked to see to (督办单): tasks that are overdue or due soon, and items in
/// which units lag behind.
public struct SupervisionSheet: Hashable, Sendable {
  /// A task that is not done.
  public struct Task: Hashable, Sendable {
    /// The id of the item.
    public var indicator: String

    /// The day by which it is due.
    public var due: CalendarDate

    /// Whether that day is past.
    public var isOverdue: Bool

    /// The codes of the units that have not done it, in the order of the ranking.
    public var divisions: [String]
  }

  /// An item in which units lag behind.
  public struct Lag: Hashable, Sendable {
    /// The id of the item.
    public var indicator: String

    /// The points lost, all units together; nothing in an index.
    public var loss: Points

    /// The codes of the units, most lost first.
    public var divisions: [String]
  }

  /// The number: the place of the department in the scheme's list.
  public var number: Int

  /// The name of the department.
  public var department: LocalizedText

  /// The tasks, by due date.
  public var tasks: [Task]

  /// The items, most lost first.
  public var lags: [Lag]

  /// Whether there is anything to see to.
  public var isNeeded: Bool { !tasks.isEmpty || !lags.isEmpty }
}

extension AssessmentReport {
  /// Returns what a department is asked to see to; an item that several lead stands on the sheet of
  /// the first alone.
  ///
  /// Sheets are numbered in the order of departments, whether they are needed or not, so that a number
  /// does not change with the figures of others.
  public func supervisionSheet(of department: DepartmentEntry) -> SupervisionSheet {
    let own = department.leads.filter(\.isFirstLead)
    let tasks = own.flatMap { openTasks(of: $0.indicator) }.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    let dated = Set(tasks.map(\.indicator))
    let lags = own.filter { !$0.laggards.isEmpty && !dated.contains($0.indicator) }.enumerated()
      .sorted { ($1.element.loss, $0.offset) < ($0.element.loss, $1.offset) }
      .map {
        SupervisionSheet.Lag(
          indicator: $0.element.indicator, loss: $0.element.loss, divisions: $0.element.laggards)
      }
    let place = departments.firstIndex { $0.name == department.name } ?? 0
    return SupervisionSheet(
      number: place + 1, department: department.name, tasks: tasks, lags: lags)
  }

  /// Returns the tasks of an item that are not done, one for each due day.
  public func openTasks(of indicator: String) -> [SupervisionSheet.Task] {
    var tasks: [CalendarDate: [String]] = [:]
    for division in divisions {
      guard let item = division.items.first(where: { $0.indicator == indicator }),
        let due = item.openTaskDue
      else { continue }
      tasks[due, default: []].append(division.code)
    }
    return tasks.sorted { $0.key < $1.key }.map { due, divisions in
      SupervisionSheet.Task(
        indicator: indicator, due: due, isOverdue: due < cutOff, divisions: divisions)
    }
  }
}

extension ItemResult {
  /// The day by which something is due that is not done.
  fileprivate var openTaskDue: CalendarDate? {
    if case .milestone(nil, let due)? = measurement?.detail { return due }
    if case .notYetDue(let day) = reason { return day }
    return nil
  }
}
