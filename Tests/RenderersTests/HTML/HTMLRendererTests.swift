import AssessKit
import AssessTestSupport
import Testing

@testable import Renderers

private func site(
  of report: AssessmentReport, _ options: RenderingOptions = RenderingOptions()
) throws -> [OutputFile] {
  try HTMLRenderer(options: options).files(of: report)
}

/// Sites that many tests look at, made once.
private let hostileSite = Result { try site(of: sampleReport()) }
private let plainSite = Result { try site(of: sampleReport(isHostile: false)) }

private func page(_ path: String, in files: [OutputFile]) throws -> String {
  try #require(files.first { $0.path == path }).text
}

private func page(_ path: String) throws -> String { try page(path, in: plainSite.get()) }

struct HTMLRendererTests {
  @Test func `There is a page for the whole, every unit, every department and every item`() throws {
    #expect(
      try hostileSite.get().map(\.path) == [
        "index.html", "divisions/420502.html", "divisions/420506.html", "divisions/420503.html",
        "divisions/420504.html", "departments/市委政法委.html", "departments/市司法局.html",
        "departments/市委依法治市办.html", "departments/市司法局_调解处.html",
        "departments/市公安局.html", "indicators/A01.html", "indicators/A02.html",
        "indicators/A03.html", "indicators/A04.html", "indicators/B01.html", "indicators/B02.html",
        "indicators/B03.html", "indicators/B04.html", "indicators/C01.html", "findings.html",
        "method.html",
      ])
  }

  @Test func `The same report gives the same bytes`() throws {
    #expect(try site(of: sampleReport()) == hostileSite.get())
  }

  @Test(arguments: Language.allCases, Edition.allCases)
  func `No page has foreign scripts, handlers, outside links or markup from names`(
    language: Language, edition: Edition
  ) throws {
    for file in try site(of: sampleReport(), RenderingOptions(language: language, edition: edition))
    {
      let html = file.text
      #expect(html.contains("default-src &#39;none&#39;; script-src &#39;sha256-"))
      #expect(html.matches(of: /<script/).count == 1)
      #expect(
        html.contains("<script>\(String(decoding: Script.text.bytes, as: UTF8.self))</script>"))
      #expect(html.contains(language == .zh ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">"))
      let bytes = Array(html.utf8)
      for forbidden in ["unsafe-", "http://", "https://", "javascript:", "<\u{301}"] {
        #expect(bytes.firstRange(of: Array(forbidden.utf8)) == nil, "\(forbidden)")
      }
      #expect(!tags(in: html).contains(where: hasHandler))
      #expect(!html.contains("style=\""))
    }
  }

  @Test(arguments: Language.allCases)
  func `Every tag is closed, and every link leads to a page`(language: Language) throws {
    let files = try site(of: sampleReport(), RenderingOptions(language: language))
    let pages = Set(files.map { SitePath($0.path).encoded })
    for file in files {
      #expect(openTags(in: file.text) == [], "\(file.path)")
      let up = file.path.contains("/") ? "../" : ""
      for tag in tags(in: file.text) where tag.hasPrefix("a ") {
        let target = tag.split(separator: "\"")[1].prefix { $0 != "#" }
        guard !target.isEmpty else { continue }
        #expect(target.hasPrefix(up) && pages.contains(String(target.dropFirst(up.utf8.count))))
      }
    }
  }

  /// What stands between `<` and `>`, without them.
  private func tags(in html: String) -> [String] {
    html.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { part in
      String(decoding: part.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    }
  }

  /// Whether the tag has an attribute such as `onclick`, outside the quotes of a value.
  private func hasHandler(_ tag: String) -> Bool {
    tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated().contains {
      $0.offset % 2 == 0 && $0.element.hasPrefix(" on")
    }
  }

  /// The tags that are left open, in order; a tag that closes another than the last one too.
  private func openTags(in html: String) -> [String] {
    var open: [String] = []
    for tag in tags(in: html.replacing("<!DOCTYPE html>", with: "")) {
      let name = tag.split(separator: " ").first.map(String.init) ?? ""
      if name == "meta" { continue }
      if !name.hasPrefix("/") {
        open.append(name)
      } else if open.last.map({ "/" + $0 }) == name {
        open.removeLast()
      } else {
        open.append(name)
      }
    }
    return open
  }

  @Test func `English pages have no Chinese words of ours`() throws {
    var report = sampleReport(isHostile: false)
    report.scheme.source.number = ""
    let html = try page(
      "index.html", in: site(of: report, RenderingOptions(language: .en)))
    let body = html.split(separator: "</style>").last.map(String.init) ?? ""
    let chinese = body.unicodeScalars.filter {
      (0x4E00..<0xA000).contains($0.value) || $0 == "：" || $0 == "（"
    }
    #expect(String(String.UnicodeScalarView(chinese)) == "")
  }
}

struct HTMLContentTests {
  @Test func `A provisional result says so in its title and first, with who is missing`() throws {
    let html = try page("index.html")
    #expect(html.contains("<title>宜昌市2020年第四季度考核结果（暂定）</title>"))
    #expect(html.contains("未报送：点军区（人民调解统计表）；待认定：点军区（群众满意度）。"))
    var final = sampleReport(isHostile: false)
    final.isProvisional = false
    #expect(try page("index.html", in: site(of: final)).contains("<title>宜昌市2020年第四季度考核结果</title>"))
  }

  @Test(arguments: [
    "一、总体情况", "二、考核结果及排名", "三、分项得分", "四、指标完成情况", "五、失分较多的指标",
    "六、加分减分情况", "七、数据质量", "八、附件", "101.12", "4个单位中3个", "升1位",
    "未能进行5", "内部资料",
  ])
  func `The city report has`(text: String) throws {
    #expect(try page("index.html").contains(text))
  }

  @Test(arguments: [
    "失分合计=满分100－基础分74.56=25.44分", "比目标（不低于90%）低3.19个百分点，计3步，每步扣0.5分",
    "420503/行政应诉.csv", "C5", "整改清单", "-13.69分，名次持平",
  ])
  func `A unit's page has`(text: String) throws {
    #expect(try page("divisions/420503.html").contains(text))
  }

  @Test func `A unit's page has no figures of other units`() throws {
    let html = try page("divisions/420502.html")
    for figure in ["7331", "8117", "8219", "1801", "86.81", "420506", "420503", "夷陵区", "伍家岗区"] {
      #expect(!html.contains(figure), "\(figure)")
    }
    #expect(try page("divisions/420506.html").contains("8117"))
  }

  @Test func `A shared item is counted under its first lead and marked for the others`() throws {
    let first = try page("departments/市司法局.html")
    #expect(first.contains("首位牵头的指标各单位共失分22.00分"))
    let other = try page("departments/市委依法治市办.html")
    #expect(other.contains("共同牵头，计入市司法局") && other.contains("各单位共失分0.00分"))
  }

  @Test(arguments: [
    "附件十五·目标", "“行政机关负责人出庭应诉率不低于90%”", "总分=基础分+加分（最多5分）", "原文未规定分值",
    String(repeating: "a1", count: 32), String(repeating: "5c", count: 32), "不涉及",
  ])
  func `The page on method has`(text: String) throws {
    #expect(try page("method.html").contains(text))
  }

  @Test func `The public edition lists no findings and names no files`() throws {
    for file in try site(of: sampleReport(), RenderingOptions(edition: .public)) {
      for text in [".csv", "内部资料", "1&lt;2&amp;3", "整改措施"] {
        #expect(!file.text.contains(text), "\(text)")
      }
    }
  }

  @Test func `Units are ranked within their groups, and those without a total are listed`() throws {
    var report = sampleReport(isHostile: false)
    for index in report.divisions.indices { report.divisions[index].group = "城区" }
    report.divisions[3].group = "山区县"
    report.divisions[3].total = nil
    report.divisions[3].base = nil
    report.divisions[3].rank = nil
    report.divisions[3].grade = nil
    let html = try page("index.html", in: site(of: report))
    #expect(html.contains("（一）城区") && html.contains("（二）山区县"))
    let own = try page("divisions/\(report.divisions[0].code).html", in: site(of: report))
    #expect(own.contains("第1名（共3个单位）"))
  }

  @Test func `A report without units still says what it is`() throws {
    var report = sampleReport()
    report.divisions = []
    report.indicators = []
    report.departments = []
    report.whole = []
    report.findings = []
    report.summary.losses = []
    let files = try site(of: report)
    #expect(files.map(\.path) == ["index.html", "findings.html", "method.html"])
    #expect(files[0].text.contains("未报送：420504（人民调解统计表）"))
  }
}
