internal import AssessKit

/// A page that needs nothing but itself: its own style sheet and script, no network.
///
/// The policy names both by their digests: a browser runs and applies these and no others, whatever
/// else got into the page.
struct HTMLDocument {
  var title: String
  var language: Language

  /// What an office puts in the place of the program's own words and style.
  var branding: Branding?

  /// The program that made it.
  var generator: String

  private var sheets: [[UInt8]] {
    [Stylesheet.bytes] + (branding.map { $0.style.isEmpty ? [] : [Array($0.style.utf8)] } ?? [])
  }

  private var policy: String {
    let own = branding.map { $0.style.isEmpty ? "" : " 'sha256-\($0.styleDigest)'" } ?? ""
    return "default-src 'none'; script-src 'sha256-\(Script.digest)'; "
      + "style-src 'sha256-\(Stylesheet.digest)'\(own); img-src data:; base-uri 'none'; "
      + "form-action 'none'"
  }

  /// Returns the document with what `body` writes in it.
  func bytes(_ body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var writer = HTMLWriter()
    writer.words = branding?.words ?? WordChanges()
    let says = writer.words
    let words = [
      HTMLAttribute("data-filter", says.say(Words.filter, in: language)),
      HTMLAttribute("data-shown", says.say(Words.shownRows, in: language)),
    ]
    writer.element(.html, [HTMLAttribute("lang", language == .zh ? "zh-CN" : "en")]) { writer in
      head(&writer)
      writer.element(.body, words) { writer in
        body(&writer)
        writer.script()
      }
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
          HTMLAttribute("content", policy),
        ])
      let metas = [
        ("viewport", "width=device-width, initial-scale=1"), ("referrer", "no-referrer"),
        ("generator", generator), ("color-scheme", "light"),
      ]
      for (name, content) in metas {
        writer.void(.meta, [HTMLAttribute("name", name), HTMLAttribute("content", content)])
      }
      writer.element(.title, title)
      for sheet in sheets { writer.style(sheet) }
    }
  }
}
