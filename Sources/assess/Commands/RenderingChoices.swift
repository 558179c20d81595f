import ArgumentParser
import Renderers

/// How a report is written: the options that `run` and `report` share.
struct RenderingChoices: ParsableArguments {
  @Option(help: "Formats, with commas between: html,csv,ods,fods,json. 输出格式。")
  var formats = "html,csv,ods,fods,json"

  @Option(help: "For whom: internal or public. 内部资料或公开。")
  var edition: Edition = .internal

  @Option(
    help: "Headers of CSV files: id, zh or en. CSV表头。 (default: the language of --lang)")
  var headers: HeaderNames?

  @Option(
    help: """
      A folder with the office's style.css, header.txt, footer.txt, emblem.png or .svg, words.csv. \
      本单位的网页样式、页眉页脚、徽标和用词。
      """)
  var branding: String?

  /// Returns what a renderer must know, in a language.
  func options(in common: CommonOptions) throws -> RenderingOptions {
    RenderingOptions(
      language: common.lang, edition: edition, headers: headers,
      branding: try branding.map { try BrandingFolder(at: $0).branding })
  }
}
