internal import AssessKit
internal import TextFormats

/// Looks through an emblem: a PNG must be one, and an SVG must be nothing but shapes.
enum EmblemScreen {
  private static let mostBytes = 256 << 10

  /// Returns what is wrong with a PNG.
  static func problems(ofPNG bytes: [UInt8]) -> [LocalizedText] {
    guard bytes.count <= mostBytes else { return [BrandingReader.tooLarge(mostBytes)] }
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: signature), bytes.count > 33,
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else {
      return [LocalizedText(zh: "不是PNG图片，请另存为PNG。", en: "This is no PNG: save it as one.")]
    }
    func side(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    // A picture of a few bytes can fill the memory of a browser.
    guard (1...2_000).contains(side(at: 16)), (1...2_000).contains(side(at: 20)) else {
      return [
        LocalizedText(
          zh: "图片边长最多2000像素，请缩小。", en: "A side has at most 2000 pixels: make it smaller.")
      ]
    }
    return []
  }

  /// Returns what is wrong with an SVG.
  static func problems(ofSVG bytes: [UInt8]) -> [LocalizedText] {
    guard bytes.count <= mostBytes else { return [BrandingReader.tooLarge(mostBytes)] }
    var shapes = ShapeReader()
    do throws(XMLError) {
      try XMLReader(limits: XMLLimits(bytes: mostBytes)).read(bytes, into: &shapes)
    } catch {
      return [
        LocalizedText(
          zh: "第\(error.line)行起不是完整的SVG（不能有DOCTYPE）。",
          en: "From line \(error.line) on this is no whole SVG (DOCTYPE is not allowed).")
      ]
    }
    if bytes.firstRange(of: Array("<?xml-stylesheet".utf8)) != nil {
      shapes.refused.append("xml-stylesheet")
    }
    return shapes.refused.map { name in
      LocalizedText(
        zh: "SVG里不能有“\(name)”。请在绘图软件里转成曲线，另存为“普通SVG”。",
        en: "An SVG here has no '\(name)'. Turn it into paths and save it as plain SVG.")
    }
  }
}

/// Takes down the elements and attributes of an SVG that are not plain shapes.
private struct ShapeReader: XMLHandler {
  private(set) var isRoot = true

  /// What is not allowed, each once.
  var refused: [String] = []

  private static let namespace = "http://www.w3.org/2000/svg"
  private static let elements: Set<String> = [
    "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "use",
  ]

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    let name = element.name
    let isShape = name.namespace == Self.namespace && Self.elements.contains(name.local)
    if !isShape || (isRoot && name.local != "svg") { refuse(name.local) }
    isRoot = false
    for attribute in element.attributes {
      let (own, value) = (attribute.name.local.lowercased(), attribute.text.lowercased())
      let isOutside =
        own == "href"
        ? !value.hasPrefix("#")
        : value.replacing("url(#", with: "").contains("url(")
      if own.hasPrefix("on") || isOutside || value.contains("javascript:") || value.contains("\\") {
        refuse(attribute.name.local)
      }
    }
  }

  private mutating func refuse(_ name: String) {
    let short = String(name.prefix(40))
    if !refused.contains(short) { refused.append(short) }
  }
}
