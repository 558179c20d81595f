internal import AssessKit

extension ReportTable {
  /// A row a file that was read.
  static let inputs = ReportTable(
    name: "inputs", title: LocalizedText(zh: "文件", en: "Inputs"),
    meaning: LocalizedText(zh: "每行一个读入的文件。", en: "One row for each file that was read."),
    key: ["file"], columns: columns, rows: \.inputs)

  private static let columns: [TableColumn<InputFile>] = [
    TableColumn(
      "file", .text, zh: "文件", en: "File",
      meaning: LocalizedText(zh: "文件名，相对于报送目录。", en: "The file, relative to the folder.")
    ) { file, _ in file.name.isEmpty ? .empty : .text(file.name) },
    TableColumn(
      "table", .text, zh: "报表", en: "Table",
      meaning: LocalizedText(
        zh: "识别出的报表编号。", en: "The id of the table as which the file was recognised.")
    ) { file, _ in .text(file.table) },
    TableColumn(
      "bytes", .integer, zh: "字节数", en: "Bytes",
      meaning: LocalizedText(zh: "文件的字节数。", en: "How many bytes the file has.")
    ) { file, _ in .integer(file.bytes) },
    TableColumn(
      "sha256", .text, zh: "SHA-256", en: "SHA-256",
      meaning: LocalizedText(zh: "文件的散列值。", en: "The hash of the file.")
    ) { file, _ in .text(file.sha256) },
  ]
}
