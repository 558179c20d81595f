import ArgumentParser
import AssessKit
import Foundation

/// The frozen exit codes.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0

  /// Done; the data has errors, or open queries under `--strict`.
  case dataErrors = 1

  /// Wrong usage.
  case usage = 2

  /// A scheme, a definition or the configuration is invalid.
  case invalidScheme = 3

  /// An input or output could not be read or written, or another run holds the lock.
  case inputOutput = 4

  /// A mistake of the program.
  case internalError = 5

  /// Ends the program: prints what there is to say, and exits with the code that belongs to it.
  static func end(with error: any Error) -> Never {
    if let failure = error as? EdgeError {
      Console.standard.failure(failure.message)
      exit(failure.status.rawValue)
    }
    if let status = error as? StatusOnly { exit(status.status.rawValue) }
    let code = Assess.exitCode(for: error)
    let message = Assess.fullMessage(for: error)
    guard code != .success else {
      Console.standard.result(message)
      exit(done.rawValue)
    }
    Console.standard.failure(words(for: message, isUsage: code == .validationFailure))
    exit(code == .validationFailure ? usage.rawValue : internalError.rawValue)
  }
}

extension ExitStatus {
  /// What the parser says about a command line is English, and it has not told the language yet.
  private static func words(for message: String, isUsage: Bool) -> LocalizedText {
    let options = CommandLine.arguments
    let isEnglish =
      options.contains("--lang=en")
      || zip(options, options.dropFirst()).contains { $0 == ("--lang", "en") }
    guard !isEnglish else { return LocalizedText(message) }
    return isUsage
      ? LocalizedText(zh: "命令的写法不对，用法见 assess --help。\n\(message)", en: message)
      : LocalizedText(zh: "程序内部出错。\n\(message)", en: message)
  }
}

/// An end of which everything has been said already.
struct StatusOnly: Error {
  var status: ExitStatus
}

/// A reason why a command cannot go on, in words, with its exit code.
struct EdgeError: Error {
  var status: ExitStatus
  var message: LocalizedText

  init(_ status: ExitStatus, _ message: LocalizedText) {
    self.status = status
    self.message = message
  }
}

/// The signals of which the default is wrong for this program.
enum Signals {
  /// A reader that closes the pipe early, such as `head`, is not an error.
  static func ignoreBrokenPipe() { signal(SIGPIPE, SIG_IGN) }
}
