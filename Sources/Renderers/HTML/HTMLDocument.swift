internal import AssessKit

/// A page that needs nothing but itself: its own style sheet, no script, no network.
struct HTMLDocument {
  var title: String
  var language: Language

  /// The program that made it.
  var generator: String

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    + "form-action 'none'"

  /// Returns the document with what `body` writes in it.
  func bytes(_ body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var writer = HTMLWriter()
    writer.element(.html, [HTMLAttribute("lang", language == .zh ? "zh-CN" : "en")]) { writer in
      head(&writer)
      writer.element(.body) { writer in body(&writer) }
    }
    return writer.bytes
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.element(.head) { writer in
      writer.void(.meta, [HTMLAttribute("charset", "utf-8")])
      writer.void(
        .meta,
        [
          HTMLAttribute("http-equiv", "Content-Security-Policy"),
          HTMLAttribute("content", Self.policy),
        ])
      let metas = [
        ("viewport", "width=device-width, initial-scale=1"), ("referrer", "no-referrer"),
        ("generator", generator), ("color-scheme", "light"),
      ]
      for (name, content) in metas {
        writer.void(.meta, [HTMLAttribute("name", name), HTMLAttribute("content", content)])
      }
      writer.element(.title, title)
      writer.style(stylesheet)
    }
  }
}
