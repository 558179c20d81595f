internal import AssessKit
internal import TextFormats

/// Reads the files that give pages the face of an office, and refuses what could do harm.
///
/// The files are `style.css`, `header.txt`, `footer.txt`, `emblem.png` or `emblem.svg`, and
/// `words.csv`; each may be missing. What passes is still held by the policy of the pages, which loads
/// nothing: this reader makes an office hear of it.
public struct BrandingReader: Sendable {
  /// The names of the files.
  public static let names = [
    "style.css", "header.txt", "footer.txt", "emblem.png", "emblem.svg", "words.csv",
  ]

  /// Creates a reader.
  public init() {}

  /// Returns the face that the files give.
  ///
  /// - Parameter files: The files of the folder, in the order of their names.
  /// - Returns: The face.
  /// - Throws: A ``BrandingError`` with everything that is wrong.
  public func branding(from files: [BrandingFile]) throws(BrandingError) -> Branding {
    var problems: [LocalizedText] = []
    var branding = Branding()
    var digest = Digest()
    for file in files where !file.name.hasPrefix("README") {
      digest.update(Array("\(file.name)\n\(file.bytes.count)\n".utf8))
      digest.update(file.bytes)
      problems += read(file, into: &branding).map { problem in
        LocalizedText(zh: "\(file.name)：\(problem.zh)", en: "\(file.name): \(problem.en)")
      }
    }
    if files.count(where: { $0.name.hasPrefix("emblem.") }) > 1 {
      problems.append(
        LocalizedText(
          zh: "emblem.png和emblem.svg只能有一个，请删去一个。",
          en: "There may be emblem.png or emblem.svg, not both: remove one."))
    }
    guard problems.isEmpty else { throw BrandingError(problems: problems) }
    branding.hash = digest.hexadecimal
    return branding
  }

  private func read(_ file: BrandingFile, into branding: inout Branding) -> [LocalizedText] {
    switch file.name {
    case "emblem.png":
      branding.emblem = Branding.Emblem(mediaType: "image/png", bytes: file.bytes)
      return EmblemScreen.problems(ofPNG: file.bytes)
    case "emblem.svg":
      branding.emblem = Branding.Emblem(mediaType: "image/svg+xml", bytes: file.bytes)
      return EmblemScreen.problems(ofSVG: file.bytes)
    case "style.css", "header.txt", "footer.txt", "words.csv":
      guard file.bytes.count <= Self.mostTextBytes else {
        return [Self.tooLarge(Self.mostTextBytes)]
      }
      guard let text = try? TextDecoder().decode(file.bytes) else {
        return [
          LocalizedText(
            zh: "不是文本文件，请另存为UTF-8编码的文本。", en: "This is no text: save it as UTF-8.")
        ]
      }
      return read(text.utf8, of: file.name, into: &branding)
    default:
      return [
        LocalizedText(
          zh: "不认识这个文件。可以有的文件：\(Self.names.joined(separator: "、"))。",
          en: "This file has no use. Known: \(Self.names.joined(separator: ", ")).")
      ]
    }
  }

  private func read(
    _ text: [UInt8], of name: String, into branding: inout Branding
  ) -> [LocalizedText] {
    switch name {
    case "style.css":
      branding.style = String(decoding: text, as: UTF8.self)
      return StyleScreen.problems(of: branding.style)
    case "header.txt":
      branding.header = Self.lines(of: text)
      return Self.problems(of: branding.header)
    case "footer.txt":
      branding.footer = Self.lines(of: text)
      return Self.problems(of: branding.footer)
    default:
      var list = WordList()
      list.read(text)
      branding.words = list.changes
      return list.problems
    }
  }

  private static let mostTextBytes = 64 << 10
  private static let mostLines = 10
  private static let longestLine = 200

  /// Returns what is said of a file that is too large.
  static func tooLarge(_ limit: Int) -> LocalizedText {
    LocalizedText(
      zh: "文件太大，最多\(limit >> 10)KB。", en: "The file is too large: at most \(limit >> 10) KB.")
  }

  private static func lines(of text: [UInt8]) -> [String] {
    String(decoding: text, as: UTF8.self).split { $0.isNewline }
      .map { line in
        let start = line.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
      }
      .filter { !$0.isEmpty }
  }

  private static func problems(of lines: [String]) -> [LocalizedText] {
    guard lines.count <= mostLines, lines.allSatisfy({ $0.unicodeScalars.count <= longestLine })
    else {
      return [
        LocalizedText(
          zh: "最多\(mostLines)行，每行最多\(longestLine)个字。",
          en: "At most \(mostLines) lines of \(longestLine) characters.")
      ]
    }
    return []
  }
}
