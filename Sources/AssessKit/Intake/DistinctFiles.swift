/// The files to read, each content once, in the order of their names.
struct DistinctFiles {
  /// The files.
  let files: [SourceFile]

  /// A notice for each file that says to the byte what another one says.
  let findings: [Finding]

  /// Leaves out the second and further copies of a content.
  init(_ all: [SourceFile]) {
    var bySize: [Int: [SourceFile]] = [:]
    var files: [SourceFile] = []
    var findings: [Finding] = []
    for file in all.sorted(by: { $0.name < $1.name }) {
      let other = bySize[file.bytes.count]?.first { $0.bytes == file.bytes }
      if !file.bytes.isEmpty, let other {
        findings.append(
          Finding(
            .duplicateFile, at: Finding.Location(file: file.name),
            arguments: [.init("other", other.name)]))
      } else {
        bySize[file.bytes.count, default: []].append(file)
        files.append(file)
      }
    }
    self.files = files
    self.findings = findings
  }
}
