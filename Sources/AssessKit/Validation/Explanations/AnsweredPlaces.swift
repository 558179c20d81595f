extension ExplanationHearing.Outcome {
  private struct Place: Hashable {
    var query: QueryKey
    var location: Finding.Location

    init(_ finding: Finding) {
      query = QueryKey(finding)
      location = finding.location
    }
  }

  /// Returns findings one by one, those that were explained with their explanation.
  ///
  /// A place that is a finding of its own has the answer to it. Others are counted in a finding that
  /// stands for several, to which only an explanation of all places of the query is an answer.
  func answered(_ places: [Finding]) -> [Finding] {
    var own: [Place: Explanation?] = [:]
    var all: [QueryKey: Explanation] = [:]
    for finding in findings where finding.severity == .query {
      own.updateValue(finding.explanation, forKey: Place(finding))
      if finding.occurrences > 1, let explanation = finding.explanation {
        all[QueryKey(finding)] = explanation
      }
    }
    return places.map { place in
      guard place.severity == .query else { return place }
      var place = place
      if let answer = own[Place(place)] {
        place.explanation = answer
      } else {
        place.explanation = all[QueryKey(place)]
      }
      return place
    }
  }
}
