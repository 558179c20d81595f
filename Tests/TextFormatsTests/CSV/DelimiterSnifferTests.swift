import Testing
import TextFormats

@Suite struct DelimiterSnifferTests {
  @Test(arguments: [
    ("", ","),
    ("a\nb", ","),
    ("a,b;c\n1,2\n", ","),
    ("a\tb\n1,5\t2\n", "\t"),
    ("a;b\n1,5;2,5\n", ";"),
    ("县，数\n夷陵，3\n", "，"),
    ("县,数,备注\n夷陵,3,好，快\n", ","),
    ("统计表\n县;数;率\n夷陵;3;1,5\n", ";"),
    ("\"a,b,c\";d\n\"e,\"\"f,g\";h\n", ";"),
    ("3\" pipe;b,c\nd;e\n", ";"),
    ("sep=;\na,b,c\n", ";"),
    ("SEP=\t\r\na,b\n", "\t"),
    ("\"sep=，\"\na,b\n", "，"),
  ])
  func `Finds`(text: String, delimiter: String) {
    #expect(DelimiterSniffer.delimiter(in: Array(text.utf8)) == Array(delimiter.utf8))
  }

  @Test(arguments: [("sep=,\na", true), ("sep=x\na", false), ("sep,a", false), ("", false)])
  func `Knows a directive`(text: String, expected: Bool) {
    #expect(DelimiterSniffer.hasDirective(in: Array(text.utf8)) == expected)
  }
}
