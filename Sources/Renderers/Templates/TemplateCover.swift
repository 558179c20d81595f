internal import AssessKit

/// The first sheet: for whom and when, how to fill in, and which tables there are by when.
struct TemplateCover {
  var template: ReturnTemplate
  var language: Language
  var styles: TemplateStyles

  /// Returns the sheet; `names` are those of all sheets, its own first.
  func sheet(_ names: [String]) -> Sheet {
    let rows = lines.map { [SpreadsheetCell(.text($0), style: styles.line)] }
    let title = [SpreadsheetCell(.text(template.title[language]), style: styles.title)]
    let forms = [template.declaration].compactMap(\.self) + template.forms
    let tables = zip(forms, names.dropFirst()).map(row)
    let dates = hasLocks ? 3 : 2
    return Sheet(
      name: names[0],
      columns: [SheetColumn(width: 46)] + (0..<dates).map { _ in SheetColumn(width: 14) }
    ) { take in
      for row in [title] + rows + [head] + tables { try take(SheetRow(row)) }
    }
  }

  private var lines: [String] {
    let unit = template.division.label[language]
    return [
      say(
        "\(unit)（\(template.division.code)），\(template.period.name.zh)",
        "\(unit) (\(template.division.code)), \(template.period.name.en)"),
      say(
        "蓝色表头的列必填；没有发生的填0，本单位没有此项工作的填“不涉及”，不要留空。",
        "Columns with a blue head must be filled in: 0 where there was none, 不涉及 where the unit has no such work."
      ),
      say(
        "整张报表本期没有可报的，不要填表，在“报送清单”里为它选“无此项”；其余选“有数据”。不用清单的，清单整张留空。",
        "Where a whole table has nothing to report, leave it empty and choose none for it on the declaration, and submitted for the others. Leave the whole declaration empty if you do not use it."
      ),
      say(
        "合计由公式算出，不要改写；表头上的批注说明每列怎样填。",
        "Totals are formulas and stay as they are; the note on each head says what belongs there."),
      say(
        "不要填写姓名、证件号码、电话等个人信息，不要增删列，不要合并单元格。",
        "No names, identity or telephone numbers; no columns added, removed or merged."),
      say(
        "填好后先自查再上报：assess validate 文件名 --scheme 方案文件夹",
        "Check it before you send it: assess validate FILE --scheme SCHEME"),
    ]
  }

  private var head: [SpreadsheetCell] {
    let locks = hasLocks ? [say("锁定", "Locked")] : []
    return ([say("报表", "Table"), say("准时截止", "Due"), say("最后受理", "Closes")] + locks).map {
      SpreadsheetCell(.text($0), style: styles.optional)
    }
  }

  /// Whether corrections are taken longer than returns.
  private var hasLocks: Bool { template.forms.contains { $0.locked != $0.closes } }

  private func row(_ form: ReturnTemplate.Form, named name: String) -> [SpreadsheetCell] {
    let dates = [form.due, form.closes] + (hasLocks ? [form.locked] : [])
    let link = "#\(SheetName.quoted(name)).A1"
    return [SpreadsheetCell(.text(form.name[language]), style: styles.fixed, link: link)]
      + dates.map { SpreadsheetCell($0.map { .date($0) } ?? .empty, style: styles.fixedDay) }
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
