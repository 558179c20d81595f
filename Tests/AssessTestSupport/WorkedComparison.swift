public import AssessKit

/// Two runs of a small scheme, of which every step between them was worked out on paper.
///
/// Two units, two items, two quarters. By version 1.0, A01 is a rate (成功÷受理, at least 90 %, a point
/// less for each percentage point short) worth 60 points, and A02 a number of visits (at least 10,
/// in proportion) worth 40. Version 1.1 makes them 50 and 50, and asks for 20 visits.
///
/// ```
///                      西陵区 (420502)             夷陵区 (420506)
///  third quarter       100, 88, visits 5           50, 45, visits 8
///   by 1.0 (run A)     88 %: 58;  5/10: 20 →  78   90 %: 60;  8/10: 32 →  92
///   corrected          100, 89                     as it was
///   by 1.0             89 %: 59;  5/10: 20 →  79   92
///   by 1.1             89 %: 49;  5/20: 12.5→ 61.5 90 %: 50;  8/20: 20 →  70
///  fourth quarter      40, 36, visits 18           60, 51, visits 20
///   by 1.1 (run B)     90 %: 50; 18/20: 45 →  95   85 %: 45; 20/20: 50 →  95
///
///  revised data        +1                           0
///  changed definition  −17.5                       −22
///  real change         +33.5                       +25
///  together            78 → 95: +17                92 → 95: +3
/// ```
public enum WorkedComparison {
  /// What a version of the scheme says.
  public struct Version: Sendable {
    /// The number of the version.
    public var version: String

    /// The points of A01 and A02.
    public var points: [String]

    /// The visits that are asked for.
    public var visits: String

    /// Further columns of the table, a line each.
    public var columns: [String] = []

    /// Further items, below A02.
    public var items = ""

    /// The units, a line each.
    public var units = ["420502,西陵区,Xiling", "420506,夷陵区,Yiling"]

    /// Version 1.0.
    public static let first = Version(version: "1.0", points: ["60", "40"], visits: "10")

    /// Version 1.1.
    public static let second = Version(version: "1.1", points: ["50", "50"], visits: "20")

    /// The texts of the scheme's files, by name.
    public var texts: [String: String] {
      [
        "scheme.yaml": header, "tables.yaml": tables, "indicators.yaml": indicators,
        "divisions.csv": "code,name,english\n" + units.map { $0 + "\n" }.joined(),
        "departments.csv": "name\n市司法局\n", "source.md": "# 考核方案\n调解成功率不低于90%。\n",
      ]
    }

    /// What is read from them; a mistake in them is one of the test.
    public var scheme: Scheme {
      let files = SchemeFiles(files: texts.mapValues { Array($0.utf8) })
      let reading = SchemeReader().reading(of: files)
      precondition(
        reading.findings.allSatisfy { $0.severity < .error },
        reading.findings.map { $0.message(in: .en) }.joined(separator: "\n"))
      return reading.scheme!
    }
  }

  /// The returns of the third quarter as run A had them.
  public static let third = "420502,2020Q3,100,88,5\n420506,2020Q3,50,45,8\n"

  /// The same with the correction of 西陵区.
  public static let corrected = "420502,2020Q3,100,89,5\n420506,2020Q3,50,45,8\n"

  /// The returns of the fourth quarter.
  public static let fourth = "420502,2020Q4,40,36,18\n420506,2020Q4,60,51,20\n"

  /// Returns a run over returns, as its folder would keep it.
  public static func run(
    _ label: String, _ version: Version, in quarter: String, header: String = "", _ rows: String...
  ) async -> ComparedRun {
    let scheme = version.scheme
    let period = period(quarter)
    let hash = version.texts.sorted { $0.key < $1.key }.map(\.value).joined()
    let input = RunInput(
      period: period, cutOff: day("2021-01-15"), tool: "assess 0", schemeHash: hash, inputs: [])
    let files = rows.enumerated().map { index, rows in
      SourceFile(
        name: "\(label)/\(index + 1).csv",
        bytes: Array("区划代码,报告期,受理,成功,走访\(header)\n\(rows)".utf8))
    }
    let (report, facts) = await Assessment(scheme: scheme, run: input).outcome(on: files)
    return ComparedRun(
      label: label, report: report,
      basis: .init(scheme: scheme, facts: facts.whole(schemeHash: hash)))
  }

  /// Returns the comparison that was worked out on paper.
  public static func report() async throws -> ComparisonReport {
    let first = await run("out/a", .first, in: "2020Q3", third)
    let second = await run("out/b", .second, in: "2020Q4", corrected, fourth)
    return try RunComparison(of: first, with: second, tool: "assess 0").report()
  }
}

extension WorkedComparison.Version {
  private var header: String {
    """
    id: worked-2020
    version: "\(version)"
    title: {zh: 示例方案, en: Worked scheme}
    source: {title: {zh: 考核方案, en: Plan}, number: 例〔2020〕1号, file: source.md}
    root: {code: "420500", name: 宜昌市, english: Yichang}
    calendar: {frequency: quarter, due_days: 10, closes_days: 20}
    roll_up: {full: 100, decimals: 2}
    grades:
      - {name: {zh: 优秀, en: excellent}, from: 90}
      - {name: {zh: 良好, en: good}, from: 75}
      - {name: {zh: 不合格, en: failed}}
    """
  }

  private var tables: String {
    """
    tables:
      - id: work
        name: {zh: 工作统计表, en: Work}
        kind: form
        required: true
        columns:
          - {id: accepted, name: {zh: 受理, en: accepted}, type: count, unit: 件}
          - {id: succeeded, name: {zh: 成功, en: succeeded}, type: count, unit: 件}
          - {id: visits, name: {zh: 走访, en: visits}, type: count, unit: 次}

    """ + columns.map { "      - \($0)\n" }.joined()
  }

  private var indicators: String {
    """
    indicators:
      - id: A
        name: {zh: 矛盾化解, en: Disputes}
        children:
          - id: A01
            name: {zh: 调解成功率, en: Successful mediation}
            clause: 第一条
            quote: 调解成功率不低于90%
            lead: [市司法局]
            measure: {kind: rate, numerator: work.succeeded, denominator: work.accepted}
            target: {at_least: 90}
            rule: {type: step, every: 1, points: 1, partial: floor}
            points: \(points[0])
          - id: A02
            name: {zh: 走访次数, en: Visits}
            clause: 第二条
            lead: [市司法局]
            measure: {kind: count, value: work.visits, unit: 次}
            target: {at_least: \(visits)}
            rule: {type: proportional}
            points: \(points[1])

    """ + items
  }
}
