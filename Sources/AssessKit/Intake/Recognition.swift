extension Scheme {
  /// Returns whether one of the tables recognises the file by its content.
  public func recognises(_ file: SourceFile) -> Bool {
    glance(at: file).table != nil
  }

  /// Returns the latest period of which the file holds a return.
  public func latestPeriod(in file: SourceFile) -> Period? {
    glance(at: file).submissions.map(\.period).max()
  }

  private func glance(at file: SourceFile) -> FileReading {
    var visitor = NoVisitor()
    return Intake(scheme: self, period: nil, runDate: .distantFuture)
      .reading(of: file, visitor: &visitor)
  }
}

/// Takes rows and does nothing with them.
private struct NoVisitor: LedgerVisitor {
  mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {}
}
