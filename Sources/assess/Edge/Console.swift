import AssessKit
import Foundation
import Synchronization

/// The terminal: results to stdout, everything else to stderr.
final class Console: Sendable {
  /// How messages are written to stderr.
  enum LogFormat: String, CaseIterable, Sendable {
    /// A line of text.
    case text

    /// A JSON object a line, for cron.
    case json
  }

  /// The console of this process.
  static let standard = Console()

  private struct Settings {
    var language = Language.zh
    var isQuiet = false
    var format = LogFormat.text
  }

  private let settings = Mutex(Settings())

  /// Sets how messages are written.
  func configure(language: Language, isQuiet: Bool, format: LogFormat) {
    settings.withLock {
      $0 = Settings(language: language, isQuiet: isQuiet, format: format)
    }
  }

  /// Writes a result to stdout; a closed pipe ends the program quietly.
  func result(_ text: String) {
    write(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n", to: STDOUT_FILENO)
  }

  /// Writes a message about progress to stderr, unless the run is quiet.
  func note(_ message: LocalizedText) {
    log(message, level: "info", evenIfQuiet: false)
  }

  /// Writes what is being done to stderr, for somebody who watches: not for cron.
  func progress(_ message: LocalizedText) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    note(message)
  }

  /// Writes why something failed to stderr.
  func failure(_ message: LocalizedText) {
    log(message, level: "error", evenIfQuiet: true)
  }

  /// Whether stdout is a terminal that takes colours.
  var hasColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// How many columns there are to write in.
  var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return min(Int(size.ws_col), 120)
  }

  private func log(_ message: LocalizedText, level: String, evenIfQuiet: Bool) {
    let settings = settings.withLock { $0 }
    guard evenIfQuiet || !settings.isQuiet else { return }
    // A message may quote what was typed.
    let text = PrintableText.of(message[settings.language], keeping: ["\n", "\t"])
    switch settings.format {
    case .text: write("assess: \(text)\n", to: STDERR_FILENO)
    case .json: write(jsonLine(level: level, text), to: STDERR_FILENO)
    }
  }

  private func jsonLine(level: String, _ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try? encoder.encode(["level": level, "message": text])
    return data.map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "\(text)\n"
  }

  private func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
