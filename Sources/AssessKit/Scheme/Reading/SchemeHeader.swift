/// What `scheme.yaml` says.
struct SchemeHeader {
  var id: String
  var version: String
  var title: LocalizedText
  var source: SourceDocument
  var notes: LocalizedText
  var effective: ClosedRange<Period>?
  var root: Division
  var calendar: ReportingCalendar
  var rollUp: RollUp
  var history = HistoryPolicy()
  var smallCells: Int?
}
