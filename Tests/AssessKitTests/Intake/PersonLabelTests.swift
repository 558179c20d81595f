import Testing

@testable import AssessKit

/// Names behind the labels of persons; those here belong to nobody.
struct PersonLabelTests {
  @Test(arguments: [
    "填报人：某甲", "填报人 某甲", "填报人=某甲", "填报人张三丰", "填报人员张三丰", "因填报人张三丰漏填，已改", "负责人李某某未出庭",
    "行政机关负责人王某出庭", "当事人赵某某撤诉", "申请人：某甲", "联系人欧阳某某", "填报人高某，已更正", "填报人：某甲  审核人：某乙",
    "填报人：      审核人：某乙",
  ])
  func `A name is found`(text: String) {
    #expect(PersonLabel.isFollowedByName(in: text))
  }

  @Test(arguments: [
    "填报人员", "填报人员笔误", "负责人签字", "联系人及电话", "负责人出庭率提高", "填报人笔误", "填报人：", "填报人：　　审核人：", "填报人：    联系电话：",
    "填报人高估了数", "负责人任职变动", "负责人严重超期", "当事人陈述", "当事人张贴公告", "申请人陈述和申辩", "填报人于上月更换", "填报人将张冠李戴的数改正",
    "填报人张冠李戴", "负责人曾参加培训", "负责人项目变更", "当事人方面", "审核人马上复核", "负责人金额", "负责人周一到岗", "负责人向上级报告", "人数多了",
    "本季度集中排查", "当事人和解", "经办人未复核", "主要负责人到会", "审批人：/", "姓名栏空白",
  ])
  func `Prose is none`(text: String) {
    #expect(!PersonLabel.isFollowedByName(in: text))
  }

  @Test(arguments: ["填报人：某某甲", "负责人李某某", "当事人=某某甲"])
  func `A header that names somebody is not quoted`(header: String) {
    let reading = IntakeFixture.reading(
      "区划代码,报告期,受理,成功,\(header)\n420502,2021Q2,5,4,\n")
    let said = reading.findings.map { "\($0) \($0.message(in: .zh))" }.joined()
    #expect(!said.contains("某某"))
    #expect(SafeText.of("负责人 出庭数") == "负责人 出庭数")
  }

  @Test(arguments: ["填报人：某某甲", "填报人某某甲：01", "当事人：某某甲", "填报人王某某"])
  func `A code with a name in it is refused, and is quoted nowhere`(code: String) {
    let reading = IntakeFixture.reading(
      "区划代码,案号,开庭日期,类别,负责人出庭,标的额\n420502,\(code),2021-05-06,土地征收,是,5\n"
        + "420502,\(code),2021-05-07,土地征收,是,5\n")
    let said = reading.findings.map { "\($0) \($0.message(in: .zh))" }.joined()
    #expect(!said.contains("某某"))
    let named = PersonLabel.isFollowedByName(in: code)
    #expect(reading.findings.contains { $0.code == .notACode } == named)
  }
}
