/// Composite indices: files of many units, and values that have no place on the scale (A230, A231, A921,
/// A922).
enum IndexFindings {
  static let otherUnit = FindingEntry(
    .notice, title: LocalizedText(zh: "不参评单位的行已跳过", en: "Row of a unit that is not assessed"),
    message: LocalizedText(
      zh: "方案只评部分单位，不参评单位的行已跳过，共{count}行。",
      en: "Rows of units that are not on the scheme's list were passed over, {count} in all."),
    remedy: LocalizedText(
      zh: "不必改动；如有应参评的单位在内，请在单位名单中补上它的代码或别名。",
      en: """
        Nothing needs to be done; if a unit among them should be assessed, add its code or name \
        to the list of divisions.
        """),
    meaning: LocalizedText(
      zh: """
        全国、全球的公开数据文件往往比参评单位多，还带有地区合计行。\
        报表写明跳过（other_units）时，这些行不算错误，只报总行数。
        """,
      en: """
        A public file of the whole country or world has more units than are assessed, and rows \
        for regions. Where the table says that they are to be ignored (other_units), they are no \
        errors, and one notice gives their number.
        """),
    bad: LocalizedText("Arab States,,2019,72.1"),
    good: LocalizedText("Norway,NOR,2019,82.4"))

  static let periodNotScored = FindingEntry(
    .notice, title: LocalizedText(zh: "方案不评的期", en: "Period that is not scored"),
    message: LocalizedText(
      zh: "方案只评{expected}，其他各期的行不计分，共{count}行。",
      en: "The scheme is for {expected}; rows of other periods are not scored, {count} in all."),
    remedy: LocalizedText(
      zh: "不必改动；这些期也要评的，请在scheme.yaml中改适用期（effective）。",
      en: """
        Nothing needs to be done; if these periods are to be scored, change the span of the scheme \
        (effective in scheme.yaml).
        """),
    meaning: LocalizedText(
      zh: """
        指数按文件里有数据的各期计算，但只限方案的适用期。适用期以外的行照常读入、照常检查，\
        与上年比较时用得着，但不单独计算这一期的指数。
        """,
      en: """
        An index is worked out for each period of which a file has data, but only within the span \
        of the scheme. Rows of other periods are read and checked as usual and serve comparisons \
        with the year before, but have no index of their own.
        """),
    bad: LocalizedText("NOR,1990,76.5"),
    good: LocalizedText("NOR,2019,82.4"))

  static let noLogarithm = FindingEntry(
    .query, title: LocalizedText(zh: "数值没有对数", en: "Value has no logarithm"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}为{value}，不大于0，取不了对数，按没有数据处理。",
      en: """
        For {division} indicator {indicator} is {value}, which is not above zero and has no \
        logarithm: it counts as missing.
        """),
    remedy: LocalizedText(
      zh: "请核对这个数；确实可以为0或负数的指标，请在方案中不用对数（transform）。",
      en: """
        Check the value; if zero or less is right, the scheme should not take logarithms of it \
        (transform).
        """),
    meaning: LocalizedText(
      zh: """
        对数只对正数有意义。程序不用很小的数代替，而是当作没有数据，\
        由同级指标按权重分担，并在这里列出。
        """,
      en: """
        Only numbers above zero have a logarithm. The program puts no small number in its place: \
        the indicator is left out, its siblings take over its weight, and this finding says so.
        """),
    bad: LocalizedText("NER,2019,62.4,6.5,2.1,0"),
    good: LocalizedText("NER,2019,62.4,6.5,2.1,1201"))

  static let negativeInMean = FindingEntry(
    .query, title: LocalizedText(zh: "平均的部分为负数", en: "Part of a mean is below zero"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}由{mean}合成，但下级指标中有负数，所以没有值。",
      en: """
        For {division} indicator {indicator} is {mean}, but a part of it is below zero, so it has \
        no value.
        """),
    remedy: LocalizedText(
      zh: "请核对下级指标；标准化后可能为负的，请改用算术平均，或在标准化时限定下限（caps）。",
      en: """
        Check the parts; if they may be below zero, use an arithmetic mean, or hold them at zero \
        when they are normalised (caps).
        """),
    meaning: LocalizedText(
      zh: """
        几何平均和调和平均只对不小于0的数有意义。标准分（z_score）本来就有一半是负数，\
        不能直接用这两种平均；有一部分为0时，平均为0。
        """,
      en: """
        Geometric and harmonic means are for numbers of zero or more. Half of all z-scores are \
        below zero and cannot go into them; where one part is zero, so is the mean.
        """),
    bad: LocalizedText("-0.4, 0.7, 0.9"),
    good: LocalizedText("0.4, 0.7, 0.9"))
}
