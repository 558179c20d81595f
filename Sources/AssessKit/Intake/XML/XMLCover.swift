import TextFormats

/// The attributes of a `return`: what the lines above a header are to a CSV file.
struct XMLCover: Sendable {
  /// The values.
  private(set) var block = CoverBlock()

  /// What there is to say: personal data is taken out.
  private(set) var findings: [Finding] = []

  init(_ attributes: XMLAttributes, at location: Finding.Location) {
    for (name, role) in Self.roles {
      guard let value = attributes.value(of: name) else { continue }
      let bytes = Array(value.utf8)[...]
      if let kind = PersonalDataScan.firstHit(in: bytes) {
        var place = location
        place.column = name
        findings.append(
          Finding(.personalData, at: place, arguments: [Finding.Argument("kind", kind.name)]))
      } else if !bytes.trimmed.isEmpty {
        // A unit without a code is named by its name.
        let isName = role == .divisionCode && bytes.contains { $0 >= 0x80 }
        block.set(isName ? .divisionName : role, to: bytes.trimmed)
      }
    }
  }

  private static let roles: [(name: String, role: FieldRole)] = [
    ("division", .divisionCode), ("period", .period), ("filled", .filled), ("revision", .revision),
  ]
}
