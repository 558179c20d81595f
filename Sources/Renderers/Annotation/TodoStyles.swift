internal import AssessKit

/// The styles of the to-do list.
struct TodoStyles {
  let title: CellStyle.Reference
  let line: CellStyle.Reference
  let bold: CellStyle.Reference
  let head: CellStyle.Reference
  let cell: CellStyle.Reference
  let centred: CellStyle.Reference
  let link: CellStyle.Reference
  private let colours: [AnnotationColour: CellStyle.Reference]

  /// Adds the styles to those of a document.
  init(addingTo styles: inout SpreadsheetStyles) {
    title = styles.add(
      CellStyle().with {
        $0.isBold = true
        $0.fontSize = 14
      })
    line = styles.add(CellStyle())
    bold = styles.add(CellStyle().with { $0.isBold = true })
    let bordered = CellStyle().with {
      $0.hasBorder = true
      $0.wraps = true
    }
    head = styles.add(
      bordered.with {
        $0.isBold = true
        $0.alignment = .center
        $0.background = "#e7e6e6"
      })
    cell = styles.add(bordered)
    centred = styles.add(bordered.with { $0.alignment = .center })
    link = styles.add(bordered.with { $0.color = "#0563c1" })
    var colours: [AnnotationColour: CellStyle.Reference] = [:]
    for colour in AnnotationColour.allCases {
      colours[colour] = styles.add(
        bordered.with {
          $0.background = colour.background
          $0.alignment = .center
        })
    }
    self.colours = colours
  }

  /// The style of a cell in a colour.
  func coloured(_ colour: AnnotationColour) -> CellStyle.Reference { colours[colour] ?? cell }
}
