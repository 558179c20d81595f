/// The files of a scheme's folder, by their names, as they lie on the disk.
///
/// The edge reads the disk; nothing here ever does.
public struct SchemeFiles: Sendable {
  /// The name of the file with the header: id, source, calendar, roll-up and grades.
  package static let header = "scheme.yaml"

  /// The name of the file with the tables that districts submit.
  package static let tables = "tables.yaml"

  /// The name of the file with the tree of indicators.
  package static let indicators = "indicators.yaml"

  /// The name of the file with the assessed units.
  package static let divisions = "divisions.csv"

  /// The name of the file with the departments.
  package static let departments = "departments.csv"

  /// The name of the file with the targets of the source, which a scheme may have.
  package static let targets = "targets.csv"

  /// The largest file that is read, in bytes: ten times the largest scheme that is known.
  package static let largestFile = 2 << 20

  private let files: [String: [UInt8]]

  /// Creates the folder from the bytes of its files, by name.
  public init(files: [String: [UInt8]]) { self.files = files }

  /// Returns the bytes of the file, or `nil` when the folder has none of that name.
  package func bytes(of name: String) -> [UInt8]? { files[name] }
}
