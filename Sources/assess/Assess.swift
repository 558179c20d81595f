import ArgumentParser

@main
struct Assess: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Check submissions, score districts and write the reports.")
}
