internal import AssessKit

/// Addresses of cells within a sheet.
public enum CellAddress {
  /// Returns the address of a cell counted from zero, such as `C12`.
  public static func text(_ column: Int, _ row: Int) -> String {
    "\(Finding.Location.letter(ofColumn: column))\(row + 1)"
  }

  /// Returns the address of a cell counted from zero, such as `$C$12`, that copying does not move.
  static func absolute(_ column: Int, _ row: Int) -> String {
    "$\(Finding.Location.letter(ofColumn: column))$\(row + 1)"
  }
}
