internal import AssessKit

/// The catalogue of findings as a document: `docs/findings.md`.
public struct CatalogueMarkdown: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the document, in Chinese and English, in the order of the catalogue.
  public func text() -> String {
    let head = """
      # Findings 问题目录

      Every code that `assess` can report, from the catalogue behind its messages; `assess explain
      A305` prints one entry. A number and a name never change and are never used again.
      级别 severity: fatal 拒收, error 错误, query 核实, notice 提示.

      | | |
      |---|---|
      | 1xx | files 文件 |
      | 2xx | structure 表式 |
      | 3xx | cells 单元格 |
      | 4xx | rows and cross-field checks 行与表内校验 |
      | 5xx | between tables and divisions 表间与上下级 |
      | 6xx | against earlier periods 与前期比较 |
      | 7xx | timeliness 时限 |
      | 8xx | schemes 考核方案 |
      | 9xx | scores 计分 |

      """
    return head + FindingCode.allCases.map(entry).joined()
  }

  private func entry(of code: FindingCode) -> String {
    let entry = code.entry
    let severity = "\(entry.severity.rawValue) \(entry.severity.label.zh)"
    return """

      ## \(code.label) \(entry.title.zh)

      **\(severity)** – \(entry.title.en)

      \(entry.meaning.zh) 怎么办：\(entry.generalRemedy.zh)

      \(entry.meaning.en) What to do: \(entry.generalRemedy.en)

      ```text
      \(entry.bad.zh)
      ```

      正确 right:

      ```text
      \(entry.good.zh)
      ```

      """
  }
}
