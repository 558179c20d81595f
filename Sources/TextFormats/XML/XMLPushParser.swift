import CXMLPush

/// The C reader, fed in chunks.
struct XMLPushParser {
  /// Prepares libxml2, once in the life of the process.
  private static let isPrepared: Bool = {
    cxml_initialise()
    return true
  }()

  private let receiver: XMLEventReceiver
  private let markupBytes: Int

  init(_ receiver: XMLEventReceiver, markupBytes: Int) {
    self.receiver = receiver
    self.markupBytes = markupBytes
  }

  /// Returns why `text` is no document, or `nil` after its last event.
  func error(reading text: [UInt8], chunkBytes: Int) -> XMLError? {
    let context = Unmanaged.passUnretained(receiver).toOpaque()
    guard Self.isPrepared, let reader = cxml_reader_create(Self.events, context, markupBytes)
    else { return XMLError(kind: .malformed(message: "no memory for a reader"), line: 1) }
    defer { cxml_reader_free(reader) }
    return withExtendedLifetime(receiver) {
      let problem = push(text, to: reader, chunkBytes: chunkBytes)
      if problem != cxml_problem_none { return error(problem, of: reader, in: text) }
      let last = cxml_reader_finish(reader)
      let isOpen = cxml_reader_depth(reader) > 0 || cxml_reader_has_root(reader) == 0
      if isOpen, last == cxml_problem_none || last == cxml_problem_malformed {
        return XMLError(kind: .truncated, line: 1 + LineCounter.lineEnds(in: text))
      }
      return error(last, of: reader, in: text)
    }
  }

  private func push(_ text: [UInt8], to reader: OpaquePointer, chunkBytes: Int) -> cxml_problem {
    text.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: buffer.count, by: chunkBytes) {
        let chunk = buffer[start..<min(start + chunkBytes, buffer.count)]
        let bytes = UnsafeBufferPointer(rebasing: chunk)
        let problem = cxml_reader_push(reader, bytes.baseAddress, Int32(bytes.count))
        if problem != cxml_problem_none { return problem }
      }
      return cxml_problem_none
    }
  }

  private func error(
    _ problem: cxml_problem, of reader: OpaquePointer, in text: [UInt8]
  ) -> XMLError? {
    let message = String(cString: cxml_reader_message(reader))
    let rest = text.dropFirst(cxml_reader_offset(reader))
    let kind: XMLError.Kind
    switch problem {
    case cxml_problem_none: return nil
    case cxml_problem_doctype: kind = .doctype
    case cxml_problem_entity: kind = .entity
    case cxml_problem_markup: kind = .markupTooLong
    case cxml_problem_stopped: kind = receiver.failure?.kind ?? .malformed(message: message)
    case cxml_problem_malformed where rest.starts(with: "<!DOCTYPE".utf8): kind = .doctype
    default: kind = .malformed(message: message)
    }
    let line = receiver.failure?.line ?? Int(cxml_reader_line(reader))
    let column = Int(cxml_reader_column(reader))
    return XMLError(kind: kind, line: max(1, line), column: column > 0 ? column : nil)
  }

  private static let events = cxml_events(
    start: { context, localName, namespace, attributes, count, line, depth in
      receiver(context).start(
        XMLElementStart(
          localName: localName, namespace: namespace,
          attributes: XMLAttributes(pointers: attributes, count: Int(count)),
          line: Int(line), depth: Int(depth))) ? 0 : 1
    },
    characters: { context, bytes, count in
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      return receiver(context).characters(text) ? 0 : 1
    },
    end: { context, localName in
      receiver(context).end(view(ofName: localName)) ? 0 : 1
    })

  private static func receiver(_ context: UnsafeMutableRawPointer?) -> XMLEventReceiver {
    guard let context else { preconditionFailure("The reader was made without a receiver") }
    return Unmanaged<XMLEventReceiver>.fromOpaque(context).takeUnretainedValue()
  }
}
