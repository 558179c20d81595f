/// What a run is about, beside the scheme and the files: everything that is not pure comes in here.
public struct RunInput: Sendable {
  /// The period that is assessed.
  public var period: Period

  /// The last day of which data is taken into account; days after it are in the future.
  public var cutOff: CalendarDate

  /// The program and its version, for the report.
  public var tool: String

  /// SHA-256 over the scheme's files.
  public var schemeHash: String

  /// The files with their SHA-256, in the order of their names.
  public var inputs: [InputFile]

  /// The due days that the office moved for single returns.
  public var extensions: DueExtensions

  /// Creates the input of a run.
  public init(
    period: Period, cutOff: CalendarDate, tool: String, schemeHash: String, inputs: [InputFile],
    extensions: DueExtensions = DueExtensions()
  ) {
    self.period = period
    self.cutOff = cutOff
    self.tool = tool
    self.schemeHash = schemeHash
    self.inputs = inputs
    self.extensions = extensions
  }
}
