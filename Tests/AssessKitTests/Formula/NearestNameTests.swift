import AssessKit
import Testing

struct NearestNameTests {
  @Test(arguments: [
    ("acepted", "accepted"),
    ("acceptde", "accepted"),
    ("accepted", "accepted"),
    ("succeded", "succeeded"),
    ("受理件", "受理数"),
    ("entirely", nil),
    ("a", nil),
    ("", nil),
    (String(repeating: "accepted", count: 9), nil),
  ])
  func `Suggests`(name: String, nearest: String?) {
    let known = ["accepted", "succeeded", "b", "受理数"]
    #expect(nearestName(to: name, among: known) == nearest)
  }

  @Test func `Of equally near names the first one wins`() {
    #expect(nearestName(to: "cat", among: ["bat", "hat"]) == "bat")
  }
}
