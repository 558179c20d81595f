/// The departments and what they answer for.
struct DepartmentEntries {
  var scheme: Scheme

  /// Returns the departments that lead or cooperate, in the order of the scheme's list, and after
  /// it those that only the indicators name.
  func entries(over divisions: [DivisionReport]) -> [DepartmentEntry] {
    let items = scheme.items.compactMap { indicator in
      indicator.item.map { (id: indicator.id, item: $0) }
    }
    let named = items.flatMap { $0.item.lead + $0.item.cooperating }
      .map { scheme.departmentName($0) }
    var names = scheme.departments.map(\.name).filter { named.contains($0) }
    for name in named where !names.contains(name) { names.append(name) }
    return names.map { name in
      let leads = items.filter { leaders(of: $0.item).contains(name) }
      let cooperates = items.filter { pair in
        !leaders(of: pair.item).contains(name) && everybody(in: pair.item).contains(name)
      }
      return DepartmentEntry(
        name: scheme.departments.first { $0.name == name }?.label ?? LocalizedText(name),
        leads: leads.map { self.item($0.id, $0.item, of: name, over: divisions) },
        cooperates: cooperates.map(\.id))
    }
  }

  /// The departments that answer for an item: the first one, or all of them.
  private func leaders(of item: Item) -> [String] {
    let names = item.lead.map { scheme.departmentName($0) }
    return item.leadMode == .first ? Array(names.prefix(1)) : names
  }

  private func everybody(in item: Item) -> [String] {
    (item.lead + item.cooperating).map { scheme.departmentName($0) }
  }

  private func item(
    _ id: String, _ item: Item, of name: String, over divisions: [DivisionReport]
  ) -> DepartmentItem {
    let results = divisions.compactMap { division in
      division.items.first { $0.indicator == id }.map { (code: division.code, result: $0) }
    }
    let behind = results.filter { $0.result.loss > .zero || $0.result.meetsTarget == false }
    let sorted = behind.sorted { ($1.result.loss, $0.code) < ($0.result.loss, $1.code) }
    return DepartmentItem(
      indicator: id, isFirstLead: leaders(of: item).first == name,
      loss: results.reduce(.zero) { $0 + $1.result.loss }, laggards: sorted.map(\.code),
      withoutData: results.filter {
        $0.result.state == .missing || $0.result.state == .pending
      }.map(\.code))
  }
}
