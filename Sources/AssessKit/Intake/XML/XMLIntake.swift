import TextFormats

/// Reads an XML submission; the rows of ledgers go to the visitor.
struct XMLIntake: Sendable {
  let matcher: HeaderMatcher
  let context: ReadingContext
  let limits: IntakeLimits

  /// Reads the bytes of a file.
  func outcome<Visitor: LedgerVisitor>(
    of bytes: [UInt8], visitor: inout Visitor
  ) -> FileOutcome {
    var handler = XMLSubmissionHandler(matcher: matcher, context: context, visitor: visitor)
    var failure: Finding?
    do throws(XMLError) {
      try XMLReader(limits: XMLLimits(bytes: limits.fileBytes)).read(bytes, into: &handler)
    } catch {
      failure = XMLRefusal.finding(error, file: context.file)
    }
    visitor = handler.visitor
    if !handler.refusal.isEmpty { return .refused(handler.refusal, table: handler.firstTable) }
    if let failure { return .refused([failure], table: handler.firstTable) }
    return handler.outcome
  }

  /// Returns the returns of a file as tables, or `nil` where it is refused.
  func copy(of bytes: [UInt8]) -> XMLCopy? {
    var handler = XMLSubmissionHandler(matcher: matcher, context: context, visitor: NoVisitor())
    handler.copy = XMLCopy()
    do throws(XMLError) {
      try XMLReader(limits: XMLLimits(bytes: limits.fileBytes)).read(bytes, into: &handler)
    } catch {
      return nil
    }
    return handler.refusal.isEmpty ? handler.copy : nil
  }
}
