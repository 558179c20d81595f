/// Turns the bytes of a whole file into UTF-8 text.
///
/// A byte order mark decides; without one the bytes are UTF-8 if they are valid UTF-8 from the
/// first to the last, else GB 18030 if they are valid GB 18030, else no text. UTF-16 is read only
/// after its mark. Nothing is ever replaced or left out.
///
/// GB 18030 text of a few characters can be valid UTF-8 by accident ("学习" alone is); files
/// with a header line are not in practice.
public struct TextDecoder: Sendable {
  /// Creates a decoder.
  public init() {}

  /// Returns the text of `bytes`, and the encoding that they were in.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The text in UTF-8 without a byte order mark; line ends are left as they are.
  /// - Throws: ``TextDecodingError`` at the first byte that is not text.
  public func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
    if let marked = TextEncoding.marked(in: bytes) { return try decode(bytes, as: marked) }
    if let offset = bytes.firstIndex(of: 0) { throw failure(.nulBytes, at: offset, in: bytes) }
    guard let offset = firstInvalidUTF8(in: bytes[...]) else {
      return try checked(DecodedText(utf8: bytes, encoding: .utf8))
    }
    if Mojibake.isNearlyUTF8(bytes) { throw failure(.neither, at: offset, in: bytes) }
    let text: [UInt8]
    do throws(GB18030.Invalid) {
      text = try GB18030.utf8(from: bytes)
    } catch {
      // The encoding that holds longer is the one that was meant.
      throw failure(.neither, at: max(offset, error.byteOffset), in: bytes)
    }
    return try checked(DecodedText(utf8: text, encoding: .gb18030))
  }

  /// Returns the text of `bytes`, which are said to be in `encoding`.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, with or without the byte order mark of `encoding`.
  ///   - encoding: The encoding to read; no other is tried.
  /// - Returns: The text in UTF-8 without a byte order mark; line ends are left as they are.
  /// - Throws: ``TextDecodingError`` at the first byte that is not text in `encoding`; its kind is
  ///   ``TextDecodingError/Kind/neither`` for UTF-8 and GB 18030.
  public func decode(
    _ bytes: [UInt8], as encoding: TextEncoding
  ) throws(TextDecodingError) -> DecodedText {
    let mark = encoding.byteOrderMark
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      return try decodeUTF16(content, as: encoding)
    case .utf8, .utf8WithBOM, .gb18030:
      if let offset = content.firstIndex(of: 0) { throw failure(.nulBytes, at: offset, in: bytes) }
    }
    if encoding == .gb18030 { return try decodeGB18030(content, of: bytes) }
    if let invalid = firstInvalidUTF8(in: content) {
      throw failure(.neither, at: invalid, in: bytes)
    }
    return try checked(
      DecodedText(utf8: mark.isEmpty ? bytes : [UInt8](content), encoding: encoding))
  }

  private func decodeGB18030(
    _ content: ArraySlice<UInt8>, of bytes: [UInt8]
  ) throws(TextDecodingError) -> DecodedText {
    let text: [UInt8]
    do throws(GB18030.Invalid) {
      text = try GB18030.utf8(from: content)
    } catch {
      throw failure(.neither, at: content.startIndex + error.byteOffset, in: bytes)
    }
    return try checked(DecodedText(utf8: text, encoding: .gb18030))
  }

  private func decodeUTF16(
    _ content: ArraySlice<UInt8>, as encoding: TextEncoding
  ) throws(TextDecodingError) -> DecodedText {
    let text = UTF16Text(content, isLittleEndian: encoding == .utf16LittleEndian)
    return try checked(DecodedText(utf8: try text.utf8(), encoding: encoding))
  }

  /// Returns `text`, unless somebody decoded it wrongly before.
  private func checked(_ text: DecodedText) throws(TextDecodingError) -> DecodedText {
    guard let offset = Mojibake.firstOffset(in: text.utf8) else { return text }
    let sample = Mojibake.sample(of: text.utf8, at: offset)
    throw failure(.mojibake(sample: sample), at: offset, in: text.utf8)
  }

  private func firstInvalidUTF8(in bytes: ArraySlice<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return bytes.startIndex + error.byteOffsets.lowerBound
    }
  }

  private func failure(
    _ kind: TextDecodingError.Kind, at offset: Int, in bytes: [UInt8]
  ) -> TextDecodingError {
    TextDecodingError(kind: kind, byteOffset: offset, line: LineCounter.line(of: offset, in: bytes))
  }
}
