/// Reads workbooks from anybody: `.ods`, `.fods` and `.xlsx`, told apart by their content.
///
/// Values are taken as the workbook has them, never as they are shown: a number in a column that is
/// too narrow is that number. Formulas are not reckoned; what was last worked out counts.
public struct WorkbookReader: Sendable {
  private let limits: WorkbookLimits

  /// Creates a reader.
  ///
  /// - Parameter limits: How large a workbook may be.
  public init(limits: WorkbookLimits = WorkbookLimits()) { self.limits = limits }

  /// Reads a package: a zip archive that holds an OpenDocument or Office Open XML workbook.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The workbook.
  /// - Throws: ``WorkbookError``
  public func workbook(inPackage bytes: [UInt8]) throws(WorkbookError) -> Workbook {
    let package = try WorkbookPackage(bytes, limits: limits.zip)
    if package.has("content.xml") {
      return try ODFReader(limits: limits).workbook(in: package)
    }
    guard package.has("[Content_Types].xml") else { throw WorkbookError(kind: .notAWorkbook) }
    return try OOXMLReader(limits: limits).workbook(in: package)
  }

  /// Reads OpenDocument in one XML file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The workbook.
  /// - Throws: ``WorkbookError``
  public func workbook(inFlatFile bytes: [UInt8]) throws(WorkbookError) -> Workbook {
    try ODFReader(limits: limits).workbook(inFlatFile: bytes)
  }

  /// Returns whether an XML file is OpenDocument in one file, by its root element.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: Whether the root is `office:document`; `false` for what is no XML.
  public static func isFlatFile(_ bytes: [UInt8]) -> Bool {
    var root = RootHandler()
    try? XMLReader().read(bytes, into: &root)
    return root.isFlatDocument
  }
}

/// The parts of a package.
struct WorkbookPackage: Sendable {
  private let zip: ZipReader
  private let paths: Set<String>
  private let partBytes: Int

  init(_ bytes: [UInt8], limits: ZipLimits) throws(WorkbookError) {
    do throws(ZipReadError) {
      zip = try ZipReader(bytes, limits: limits)
    } catch {
      throw WorkbookError(error)
    }
    paths = Set(zip.paths)
    partBytes = limits.entryBytes
  }

  /// Returns whether there is a part with the path.
  func has(_ path: String) -> Bool { paths.contains(path) }

  /// Returns the content of a part.
  func content(of path: String) throws(WorkbookError) -> [UInt8] {
    do throws(ZipReadError) {
      if let content = try zip.content(of: path) { return content }
    } catch {
      throw WorkbookError(error)
    }
    throw WorkbookError(kind: .missingPart, part: path)
  }

  /// Reads a part into a handler.
  func read(_ path: String, into handler: inout some WorkbookPartHandler) throws(WorkbookError) {
    try handler.read(try content(of: path), part: path, limit: partBytes)
  }
}

/// Looks at the root element and no further.
private struct RootHandler: XMLHandler {
  var isFlatDocument = false

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    isFlatDocument = element.isNamed("document", in: ODF.office)
    throw XMLStop("root")
  }
}
