import Testing
import TextFormats

@Suite struct CSVReaderTests {
  // By hand from RFC 4180; the fields of a record are joined with |, records with /.
  @Test(arguments: [
    ("", ""),
    ("\n\r\n\r", ""),
    ("a,b", "a|b"),
    ("a,b\r\n", "a|b"),
    ("a\rb\r", "a/b"),
    ("a\n\r\nb\r\r\nc", "a/b/c"),
    ("a,\n,\n,", "a|/|/|"),
    ("\n\na,\n", "a|"),
    (" \n", " "),
    ("\"\"", ""),
    ("\"a \"\"b\"\"\",c", "a \"b\"|c"),
    ("\"\"\"\"", "\""),
    ("\"a\nb\",c\n", "a\nb|c"),
    ("\"a,b\"\r\"c\"", "a,b/c"),
    ("3\" pipe,a\"b\"", "3\" pipe|a\"b\""),
    ("a, \"b\"", "a| \"b\""),
    ("1,\u{301}2", "1|\u{301}2"),
    ("宜昌，夷陵,98.5%", "宜昌，夷陵|98.5%"),
  ])
  func `Parses`(text: String, expected: String) throws {
    #expect(try outline(of: CSVReader(bytes: Array(text.utf8))) == expected)
  }

  @Test(arguments: [("a，b，\"c，\"", "，", "a|b|c，"), ("ａ，，b", "，", "ａ||b"), ("a;b,c", ";", "a|b,c")])
  func `Splits at another delimiter`(text: String, delimiter: String, expected: String) throws {
    let reader = CSVReader(bytes: Array(text.utf8), delimiter: Array(delimiter.utf8))
    #expect(try outline(of: reader) == expected)
  }

  @Test func `Says where records and fields are`() throws {
    var reader = CSVReader(bytes: Array("a\r\n\r\n\"x\r\ny\rz\",\"b\nc\",d\ne".utf8))
    let first = try #require(try reader.next())
    #expect([first.line, first.row, first.byteOffset] == [1, 1, 0])
    let second = try #require(try reader.next())
    #expect([second.line, second.row, second.byteOffset] == [3, 2, 5])
    #expect(second.fields.map(\.line) == [3, 5, 6])
    #expect(second.fields.map(\.isQuoted) == [true, true, false])
    let third = try #require(try reader.next())
    #expect([third.line, third.row, third.byteOffset] == [7, 3, 22])
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [
    ("a,\"b", CSVError.Kind.unterminatedQuote, 1, 2),
    ("a\r\n\"b\"\"\n", .unterminatedQuote, 2, 3),
    ("a\n\"b\nc\"d", .textAfterQuote, 3, 7),
    ("a\n\"b\" ,c", .textAfterQuote, 2, 5),
    ("a\nxx,123456789", .fieldTooLong, 2, 5),
    ("a\n\"12345678\n\"", .fieldTooLong, 2, 2),
    ("a,b,c,d", .tooManyFields, 1, 6),
  ])
  func `Refuses`(text: String, kind: CSVError.Kind, line: Int, byteOffset: Int) {
    let limits = CSVLimits(fieldBytes: 8, fieldsPerRecord: 3)
    var reader = CSVReader(bytes: Array(text.utf8), limits: limits)
    let error = #expect(throws: CSVError.self) { while try reader.next() != nil {} }
    let position = SourcePosition(line: line, byteOffset: byteOffset)
    #expect(error == CSVError(kind: kind, position: position))
    #expect(throws: Never.self) { while try reader.next() != nil {} }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Reads back what was written`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let records = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in field(using: &generator) }
    }
    var writer = CSVWriter(withBOM: false, guardsFormulas: false)
    for record in records { writer.write(record) }
    var reader = CSVReader(bytes: writer.bytes)
    for (row, record) in records.enumerated() {
      let read = try #require(try reader.next())
      #expect(read.row == row + 1)
      #expect(read.fields.map { Array($0.bytes) } == record.map { Array($0.utf8) })
    }
    #expect(try reader.next() == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `Ends for any bytes`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("a,\"\n\r，".utf8)
    let bytes = (0..<60).map { _ in alphabet.randomElement(using: &generator)! }
    var reader = CSVReader(bytes: bytes, delimiter: seed % 2 == 0 ? [0x2C] : Array("，".utf8))
    var records = 0
    while records <= bytes.count, let record = try? reader.next() {
      #expect(!record.fields.isEmpty)
      records += 1
    }
    #expect(records <= bytes.count)
  }
}

private func outline(of reader: CSVReader) throws -> String {
  var reader = reader
  var records: [String] = []
  while let record = try reader.next() {
    records.append(record.fields.map(\.text).joined(separator: "|"))
  }
  return records.joined(separator: "/")
}

private func field(using generator: inout SplitMix64) -> String {
  let alphabet: [Unicode.Scalar] = ["a", "，", ",", "\"", "\n", "\r", "法", " ", "\u{301}", "="]
  var text = ""
  for _ in 0..<Int.random(in: 0...6, using: &generator) {
    text.unicodeScalars.append(alphabet.randomElement(using: &generator)!)
  }
  return text
}
