internal import AssessKit

/// Definitions, clauses, rules, inputs and versions: `method.html`.
struct MethodPage {
  var context: PageContext

  private var report: AssessmentReport { context.report }
  private var isChinese: Bool { context.language == .zh }

  /// Returns the document.
  func bytes() -> [UInt8] {
    let title = context.say(Words.method)
    return Page(context: context, title: title).bytes { writer in
      var numbering = Numbering()
      func section(_ heading: LocalizedText, _ content: (inout HTMLWriter) -> Void) {
        writer.section(context.say(heading), &numbering, isChinese: isChinese, content)
      }
      section(Words.source) { writer in
        writer.element(.p, [.class("body")], context.say(Sentences.basis(report)))
        let notes = context.say(report.scheme.notes)
        if !notes.isEmpty { writer.element(.p, [.class("body")], notes) }
      }
      section(Words.totals) { writer in
        for sentence in report.scheme.rules {
          writer.element(.p, [.class("body")], context.say(sentence))
        }
      }
      section(Words.definitions, definitions)
      section(Words.signs) { writer in
        writer.terms(Sentences.signs.map { ($0.0, context.say($0.1)) })
      }
      section(Words.inputs, inputs)
      section(Words.program, versions)
    }
  }

  private func definitions(_ writer: inout HTMLWriter) {
    var part = 0
    for indicator in report.indicators {
      guard let item = indicator.item else {
        part += indicator.depth == 0 ? 1 : 0
        let number = indicator.depth == 0 ? Numbering.part(part, isChinese: isChinese) : ""
        writer.element(
          .h3,
          number + context.title(of: indicator) + ItemTerms(context: context).worth(of: indicator))
        if let composition = indicator.composition {
          writer.terms([(context.say(Words.madeBy), context.say(composition.words))])
        }
        continue
      }
      definition(indicator, item, &writer)
    }
  }

  private func definition(
    _ indicator: IndicatorEntry, _ item: ItemEntry, _ writer: inout HTMLWriter
  ) {
    let terms = ItemTerms(context: context)
    writer.element(.h4, [.id(indicator.id)]) { writer in
      writer.part(.link(context.title(of: indicator), context.path(ofIndicator: indicator.id)))
      writer.text(terms.worth(of: indicator))
    }
    terms.write(item, to: &writer)
  }

  private func inputs(_ writer: inout HTMLWriter) {
    let none = context.say(Words.none)
    writer.table(
      HTMLTable(
        caption: context.say(Words.inputs),
        columns: [
          .init(Words.file, .wide), .init(Words.table), .init(Words.bytes, .number),
          .init(LocalizedText("SHA-256"), .wide),
        ],
        rows: report.inputs.map { input in
          HTMLTable.Row([
            .text(input.name.isEmpty ? none : input.name),
            .text(input.table.map { context.name(ofTable: $0) } ?? none),
            .text("\(input.bytes)"), HTMLTable.Cell([.text(input.sha256)], shade: "hash"),
          ])
        }), in: context.language)
  }

  private func versions(_ writer: inout HTMLWriter) {
    writer.terms([
      (context.say(Words.schemeVersion), "\(report.scheme.id) \(report.scheme.version)"),
      (context.say(Words.hash), report.scheme.hash),
      (context.say(Words.tool), report.tool),
      (context.say(Words.cutOff), context.say(report.cutOff.words)),
    ])
  }
}
