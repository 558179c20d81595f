import TextFormats

/// Takes the events of `<submission><return><row><accepted>…` and hands rows on.
struct XMLSubmissionHandler<Visitor: LedgerVisitor>: XMLHandler {
  /// Takes the rows of ledgers.
  var visitor: Visitor

  /// Why the file is refused, if it is.
  private(set) var refusal: [Finding] = []

  /// The first table in the file.
  private(set) var firstTable: String?

  /// Takes the returns as tables, where somebody asks for them.
  var copy: XMLCopy?

  private let matcher: HeaderMatcher
  private let context: ReadingContext
  private var findings: FindingList
  private var tables: [String: XMLTableReader] = [:]
  private var order: [String] = []
  private var current: String?
  private var row: XMLRow?
  private var rowNumber = 0
  private var skippedFrom: Int?
  private var depth = 0

  init(matcher: HeaderMatcher, context: ReadingContext, visitor: Visitor) {
    self.matcher = matcher
    self.context = context
    self.visitor = visitor
    findings = context.findings
  }

  /// What the whole file came to.
  var outcome: FileOutcome {
    var outcome = FileOutcome(table: firstTable, findings: findings)
    for id in order {
      guard let reader = tables[id]?.reader else { continue }
      outcome.submissions += reader.submissions
      outcome.findings.add(contentsOf: reader.findings)
    }
    return outcome
  }

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    depth = element.depth
    guard skippedFrom == nil else { return }
    switch element.depth {
    case 1: try beginSubmission(element)
    case 2: beginReturn(element)
    case 3 where element.isNamed("row"): beginRow(element)
    case 4: try beginField(element)
    default: skip(element)
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    if depth == 4 { row?.append(bytes) }
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    let ended = depth
    depth -= 1
    if let skipped = skippedFrom {
      if ended <= skipped { skippedFrom = nil }
      return
    }
    switch ended {
    case 2: endReturn()
    case 3: endRow()
    case 4: row?.end()
    default: break
    }
  }

  // MARK: Submission and return

  private mutating func beginSubmission(_ element: XMLElementStart) throws(XMLStop) {
    let version = element.attributes.value(of: "version")
    if element.isNamed("submission", in: XMLVocabulary.namespace),
      version == XMLVocabulary.version
    {
      return
    }
    refusal = [XMLVocabulary.mismatch(element.name, version: version, at: location(element))]
    throw XMLStop("namespace")
  }

  private mutating func beginReturn(_ element: XMLElementStart) {
    guard element.isNamed("return", in: XMLVocabulary.namespace) else { return skip(element) }
    let name = element.attributes.value(of: "table") ?? ""
    guard let headers = matcher.headers(named: name) else {
      let none = LocalizedText(zh: "无", en: "none")
      findings.add(
        Finding(
          .fileUnrecognised, at: location(element),
          arguments: [Finding.Argument("closest", none), Finding.Argument("missing", none)]))
      skippedFrom = 2
      return
    }
    let id = headers.table.id
    let cover = XMLCover(element.attributes, at: location(element, table: id))
    for finding in cover.findings { findings.add(finding) }
    if tables[id] == nil {
      tables[id] = XMLTableReader(headers, context: context)
      order.append(id)
    }
    firstTable = firstTable ?? id
    current = id
    let place = location(element, table: id)
    tables[id]?.begin(cover.block, at: place)
    if let layout = tables[id]?.layout.layout { copy?.begin(layout, cover.block) }
  }

  private mutating func endReturn() {
    if let current { tables[current]?.finish() }
    current = nil
  }

  // MARK: Rows and fields

  private mutating func beginRow(_ element: XMLElementStart) {
    guard let current, let table = tables[current] else { return skip(element) }
    rowNumber += 1
    row = XMLRow(width: table.layout.layout.headers.count, line: element.line)
  }

  private mutating func endRow() {
    guard let current, let row else { return }
    let record = row.record(number: rowNumber)
    tables[current]?.reader.take(record, visitor: &visitor)
    copy?.take(record, table: current)
    self.row = nil
  }

  private mutating func beginField(_ element: XMLElementStart) throws(XMLStop) {
    guard let current, row != nil else { return skip(element) }
    let place = tables[current]?.place(of: element.localName) ?? 0
    let unknown = tables[current]?.layout.unknownPlace
    if place == unknown { try noteUnknown(element) }
    let mayRepeat = place == unknown
    guard row?.begin(place, line: element.line, mayRepeat: mayRepeat) == true else {
      refusal = [duplicate(element, at: place)]
      throw XMLStop("duplicate element")
    }
  }

  /// Returns the finding for an item that stands twice in a row.
  private func duplicate(_ element: XMLElementStart, at place: Int) -> Finding {
    let name = SafeText.of(element.name.local)
    let headers = current.flatMap { tables[$0]?.layout.layout.headers } ?? []
    let item = headers.indices.contains(place) ? headers[place] : name
    var location = location(element, table: current)
    location.column = item
    return Finding(
      .columnDuplicate, at: location,
      arguments: [.init("name", item), .init("first", name), .init("second", name)])
  }

  private mutating func noteUnknown(_ element: XMLElementStart) throws(XMLStop) {
    let name = HeaderName(element.name.local)
    if FieldRole.implicit(name.folded) == .ignored { return }
    if PersonalHeader.isPersonal(name.folded) {
      var place = location(element, table: current)
      place.column = SafeText.of(element.name.local)
      refusal = [Finding(.personalColumn, at: place)]
      throw XMLStop("personal column")
    }
    addUnknown(element)
  }

  private mutating func skip(_ element: XMLElementStart) {
    addUnknown(element)
    skippedFrom = element.depth
  }

  private mutating func addUnknown(_ element: XMLElementStart) {
    let name = SafeText.of(element.name.local)
    var place = location(element, table: current)
    place.column = name
    findings.add(
      Finding(.xmlElementUnknown, at: place, arguments: [Finding.Argument("name", name)]))
  }

  private func location(_ element: XMLElementStart, table: String? = nil) -> Finding.Location {
    Finding.Location(file: context.file, table: table, line: element.line)
  }
}
