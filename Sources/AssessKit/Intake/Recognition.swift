extension Scheme {
  /// Returns how many returns of known units the tables recognise in the file, or one when they
  /// recognise its table only.
  public func returns(recognisedIn file: SourceFile) -> Int {
    let reading = glance(at: file)
    return max(reading.submissions.count, reading.table == nil ? 0 : 1)
  }

  /// Returns the latest period of which the file holds a return.
  public func latestPeriod(in file: SourceFile) -> Period? {
    glance(at: file).submissions.map(\.period).max()
  }

  private func glance(at file: SourceFile) -> FileReading {
    Intake(scheme: self, period: nil, runDate: .distantFuture).reading(of: file)
  }
}
