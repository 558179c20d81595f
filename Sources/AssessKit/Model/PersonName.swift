/// Names of persons in Chinese text, known by their surnames.
///
/// There is no end of given names, and text has no blanks between words. So a surname that hardly any
/// word begins with is enough behind a label; one that words begin with, as 高 begins 高于, counts only
/// where two or three characters stand alone: `填报人高某，`.
enum PersonName {
  /// Returns whether text begins with a surname and a given name.
  static func begins(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = text.prefix(12).prefix(while: isHan)
    guard let first = word.first, word.count >= 2, !beginsWord(word) else { return false }
    if clear.contains(first)
      || compound.contains(where: { word.starts(with: $0) && word.count > 2 })
    {
      return true
    }
    return ambiguous.contains(first) && word.count <= 3
  }

  private static func beginsWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    words.contains { word.starts(with: $0) }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
  }

  /// Surnames with which hardly any word begins.
  private static let clear = Set(
    """
    王李张刘陈杨赵黄吴徐孙朱郭罗梁宋郑谢韩唐冯邓曹彭萧肖蔡潘袁董吕魏蒋杜卢姜崔谭廖邹熊秦邱尹薛闫阎侯邵贺赖龚郝\
    陶黎沈丁姚傅钟戴汪翟樊柯霍焦佟涂桂祁翁柴瞿吉冉蒙岑鄢晏裴卞阮凌骆
    """.unicodeScalars)

  /// Surnames with which words begin, too.
  private static let ambiguous = Set(
    """
    周胡高林何马叶程苏任田范方石金夏付余韦贾江史龙段雷钱汤常武康万严莫孔向文白温季甘项席包左路尚宁安牛洪古成\
    毛顾孟陆许曾于倪庄殷施华葛柳关欧池费鲁童俞梅盛符简练
    """.unicodeScalars)

  private static let compound = ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐"]
    .map { Array($0.unicodeScalars) }

  /// Words that begin as a name does, as they stand behind 填报人, 负责人 or 当事人.
  private static let words: [[Unicode.Scalar]] = [
    "张贴", "张冠", "陈述", "陈旧", "陈列", "罗列", "郑重", "谢绝", "董事", "杜绝", "杜撰", "孙子", "黄色", "沈阳", "徐徐", "徐州",
    "郑州", "戴上", "钟头", "丁级", "吉林", "桂林", "凌晨", "傅里", "唐山", "涂改", "焦急", "焦点", "蒙混", "蒙受", "韩国",
    "周期", "周末", "周边", "周一", "周二", "周三", "周四", "周五", "高于", "高估", "高度", "高报", "高级", "林业", "何时", "何人",
    "马上", "马虎", "叶子", "程序", "程度", "苏州", "任何", "任务", "任职", "任意", "任期", "任命", "任用", "任免", "田间", "范围",
    "方面", "方法", "方式", "方可", "方能", "方案", "石料", "金额", "夏季", "付款", "付清", "余额", "余下", "余数", "江苏", "江西",
    "历史", "史料", "段落", "雷同", "钱款", "钱数", "汤药", "常年", "常常", "常住", "武汉", "康复", "万元", "万分", "严重", "严格",
    "严守", "莫名", "向上", "向市", "向县", "向区", "文化", "文件", "文字", "文书", "白天", "温度", "季度", "季报", "季末", "甘肃",
    "项目", "席位", "包括", "包含", "包干", "左右", "路过", "尚未", "尚需", "尚可", "宁可", "安排", "安置", "安全", "安装", "成功",
    "成员", "成立", "成果", "毛病", "顾问", "孟加", "陆续", "许可", "许多", "曾经", "曾任", "曾在", "曾于", "曾将", "曾把", "于是",
    "于上", "于下", "于本", "于年", "于月", "于日", "施工", "施行", "华人", "关于", "关系", "关注", "关停", "欧洲", "费用", "费率",
    "盛大", "符合", "简化", "简单", "练习", "古籍", "牛羊", "洪水", "庄重", "童年", "梅花", "贾平", "付费", "池塘", "鲁莽",
  ].map { Array($0.unicodeScalars) }
}
