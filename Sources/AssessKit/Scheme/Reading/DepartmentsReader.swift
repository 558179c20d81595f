/// A department and the line on which it is listed.
struct ListedDepartment {
  var department: Department
  var place: Finding.Location
}

/// Reads `departments.csv`.
struct DepartmentsReader {
  /// The columns.
  static let shape = RecordShape(
    "departments", ["name"], optional: ["english", "aliases", "kind"])

  /// Returns the departments in the order of the file.
  func departments(in files: SchemeFiles, log: FindingLog) -> [ListedDepartment] {
    let sheet = SchemeSheet(file: SchemeFiles.departments, shape: Self.shape, in: files, log: log)
    return sheet?.rows.compactMap(department) ?? []
  }

  private func department(in row: SheetRow) -> ListedDepartment? {
    guard let name = row.requiredText("name") else { return nil }
    let department = Department(
      name: name, englishName: row.text("english"), aliases: row.names("aliases"),
      kind: row.text("kind"))
    return ListedDepartment(department: department, place: row.location("name"))
  }
}
