public import AssessKit
internal import Foundation

extension AssessmentReport {
  /// Reads what ``JSONRenderer`` wrote.
  ///
  /// - Parameter json: The bytes of `assessment.json`.
  /// - Throws: An error that says whether the file is no report, or of a newer version.
  public init(json: [UInt8]) throws(ReportDecodingError) {
    let decoder = JSONDecoder()
    let data = Data(json)
    guard let head = try? decoder.decode(ReportHead.self, from: data) else { throw .notAReport }
    guard head.format <= Self.currentFormat else {
      throw .newerFormat(head.format, known: Self.currentFormat)
    }
    do {
      self = try decoder.decode(AssessmentReport.self, from: data)
    } catch let error as DecodingError {
      throw .damaged(at: error.path, reason: error.reason)
    } catch {
      throw .notAReport
    }
  }
}

/// Why an `assessment.json` cannot be read.
public enum ReportDecodingError: Error, Hashable, Sendable {
  /// The file is not JSON, or not that of a report.
  case notAReport

  /// The file is not JSON, or not that of the facts of a run.
  case notFacts

  /// A newer program wrote the file.
  case newerFormat(Int, known: Int)

  /// A part of the file is not what it should be.
  case damaged(at: String, reason: String)

  /// What is wrong, in words.
  public var words: LocalizedText {
    switch self {
    case .notAReport:
      LocalizedText(zh: "文件不是考核结果（assessment.json）", en: "the file is not an assessment.json")
    case .notFacts:
      LocalizedText(zh: "文件不是保存的数据（facts.json）", en: "the file is not a facts.json")
    case .newerFormat(let found, let known):
      LocalizedText(
        zh: "文件格式为第\(found)版，本程序只认识到第\(known)版，请用较新的程序打开",
        en: "the file has format \(found), and this program knows up to \(known): use a newer one")
    case .damaged(let path, let reason):
      LocalizedText(
        zh: "文件在 \(path) 处有误：\(reason)", en: "the file is damaged at \(path): \(reason)")
    }
  }
}

private struct ReportHead: Decodable {
  var format: Int
}

extension DecodingError {
  private var context: Context? {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      context
    @unknown default: nil
    }
  }

  var path: String {
    guard let context, !context.codingPath.isEmpty else { return "/" }
    return context.codingPath.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }
      .joined()
  }

  var reason: String { context?.debugDescription ?? "unreadable" }
}
