/// Takes the events of one part of a workbook.
protocol WorkbookPartHandler: XMLHandler {
  /// Why the part cannot be used, when the handler stopped the reading.
  var failure: WorkbookError? { get set }
}

extension WorkbookPartHandler {
  /// Does something that may fail, and stops the reading when it does.
  mutating func attempt(
    _ step: (inout Self) throws(WorkbookError) -> Void
  ) throws(XMLStop) {
    do throws(WorkbookError) {
      try step(&self)
    } catch {
      failure = error
      throw XMLStop("workbook")
    }
  }

  /// Reads a part.
  mutating func read(
    _ bytes: [UInt8], part: String?, limit: Int
  ) throws(WorkbookError) {
    do throws(XMLError) {
      try XMLReader(limits: XMLLimits(bytes: limit)).read(bytes, into: &self)
    } catch {
      if var failure {
        failure.part = failure.part ?? part
        throw failure
      }
      throw WorkbookError(kind: .xml(error), part: part)
    }
  }
}

extension XMLAttributes {
  /// Returns the value of the attribute with the local name, whatever its namespace.
  func value(ofLocal name: String) -> String? {
    first { $0.localName.elementsEqual(name.utf8) }?.text
  }
}
