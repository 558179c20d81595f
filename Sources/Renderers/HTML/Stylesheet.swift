internal import TextFormats

/// The style of every page: fonts and headings of official documents, tables that scroll on a
/// narrow screen and break between rows on paper, and shades that survive a copier.
enum Stylesheet {
  /// The sheet in UTF-8.
  static let bytes = screen.bytes + paper.bytes

  /// The digest of the sheet, which a policy names.
  static let digest: String = Digest.base64(of: bytes)

  private static let screen: StaticString = """

    :root { --ink: #1d1d1f; --soft: #565b63; --line: #c9cdd3; --head: #f3f1ec; --red: #a61b1b;
      --song: "FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong", "华文中宋", "Noto Serif CJK SC",
        "SimSun", "宋体", serif;
      --fang: "FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong",
        "Noto Serif CJK SC", "SimSun", serif;
      --hei: "SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
      --kai: "KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "Noto Serif CJK SC", serif; }
    * { box-sizing: border-box; }
    html { background: #e9e7e2; color: var(--ink); font: 17px/1.75 var(--fang);
      -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 1240px; background: #fff; min-height: 100vh;
      box-shadow: 0 0 24px rgba(0,0,0,.12); }
    a { color: #12468f; }
    a:focus-visible, .scroll:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid #12468f; outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .25rem .75rem; z-index: 1; }
    .bar { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem;
      padding: .8rem 2.5rem; border-bottom: 1px solid var(--line); font: 15px/1.6 var(--hei); }
    .bar nav a { margin-right: 1.4rem; }
    .edition { color: var(--red); white-space: nowrap; letter-spacing: .1em; }
    main { padding: 2.2rem 2.5rem 3rem; }
    .kicker { margin: 0; text-align: center; color: var(--red); font: 18px/1.6 var(--hei);
      letter-spacing: .08em; }
    h1 { margin: .3rem 0 1.6rem; padding-bottom: 1.3rem; border-bottom: 3px solid var(--red);
      text-align: center; font: normal 31px/1.45 var(--song);
      overflow-wrap: anywhere; }
    h2 { margin: 2.6rem 0 .8rem; font: normal 22px/1.5 var(--hei); }
    h3 { margin: 1.8rem 0 .6rem; font: normal 19px/1.5 var(--kai); overflow-wrap: anywhere; }
    h4 { margin: 1.4rem 0 .4rem; font: bold 17px/1.5 var(--fang); }
    p { margin: .5rem 0; overflow-wrap: anywhere; } p, .terms { max-width: 60em; }
    .kicker { max-width: none; }
    html:lang(zh) .body { text-indent: 2em; }
    .provisional { border-left: 4px solid var(--red); background: #fbf3f1; padding: .6rem 1rem;
      margin: 0 0 1rem; }
    .note { color: var(--soft); font-size: .86em; line-height: 1.5; overflow-wrap: anywhere; }
    .legend { color: var(--soft); font-size: 14px; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); overflow: hidden;
      margin: 1rem 0 1.4rem; border: 1px solid var(--line); }
    .figures div { padding: .7rem .5rem .6rem 1rem; border-left: 1px solid var(--line);
      margin-left: -1px; }
    .figures dt { color: var(--soft); font: 14px/1.5 var(--hei); }
    .figures dd { margin: 0; overflow-wrap: anywhere; font: 24px/1.4 var(--song); font-variant-numeric: tabular-nums; }
    .terms { display: grid; grid-template-columns: 7.5em 1fr; gap: .1rem 1rem; margin: .3rem 0 1rem; }
    .terms dt { color: var(--soft); } .terms dd { margin: 0; overflow-wrap: anywhere; }
    .links { columns: 14em; padding-left: 1.4em; } .links li { break-inside: avoid; }
    .scroll { overflow-x: auto; margin: 1rem 0 1.4rem; }
    table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 1.5;
      font-variant-numeric: tabular-nums; border: 1px solid #8d929a; border-width: 2px 0; }
    .spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    caption { text-align: center; padding-bottom: .4rem; font: 16px/1.5 var(--hei); }
    th, td { padding: .42rem .6rem; border: 1px solid var(--line); border-width: 1px 0;
      text-align: left; vertical-align: top; min-width: 5.6em; overflow-wrap: break-word; }
    th { font-weight: normal; } thead th { background: var(--head); font-family: var(--hei);
      vertical-align: bottom; overflow-wrap: normal; }
    .num { text-align: right; min-width: 4.6em; white-space: nowrap; }
    thead .num { white-space: normal; } .num .note { font-size: .92em; }
    .short { min-width: 3.4em; } thead .short { white-space: nowrap; } .wide { min-width: 10em; }
    .hash { font: 12px/1.5 monospace; overflow-wrap: anywhere; }
    thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
      min-height: 24px; min-width: 24px; text-align: inherit; cursor: pointer; }
    thead button:hover { text-decoration: underline; }
    thead button::after { content: ""; display: inline-block; margin-left: .35em;
      border: solid transparent; border-width: 5px 4px; border-top-color: #a3a7ad;
      border-bottom-color: #a3a7ad; }
    [aria-sort=ascending] button::after { border-top-color: transparent;
      border-bottom-color: var(--ink); transform: translateY(-3px); }
    [aria-sort=descending] button::after { border-bottom-color: transparent;
      border-top-color: var(--ink); transform: translateY(3px); }
    .filter { display: flex; flex-wrap: wrap; align-items: baseline; gap: .4rem 1rem;
      margin: 1rem 0 -.6rem; font: 15px/1.6 var(--hei); }
    .filter input { font: inherit; color: inherit; margin-left: .6em; padding: .2rem .5rem;
      width: 16em; max-width: 100%; border: 1px solid #767b84; background: #fff; }
    .filter span { color: var(--soft); }
    [hidden] { display: none; }
    .blank { min-width: 10em; }
    tr.branch > * { background: #faf8f3; font-family: var(--hei); }
    tr.total > * { border-top: 2px solid #8d929a; font-family: var(--hei); }
    .heat0 { background: #fff; } .heat1 { background: #fdf3df; } .heat2 { background: #f9dfb0; }
    .heat3 { background: #f0bd7c; } .heat4 { background: #dd9057; }
    .heat2 .note, .heat3 .note, .heat4 .note { color: var(--ink); }
    .chart { display: block; width: 100%; max-width: 760px; height: auto; margin: .6rem auto 1rem;
      font: 14px var(--hei); fill: var(--ink); }
    .chart .mean { stroke-dasharray: 5 4; } .chart .strong { font-weight: bold; }
    .chart .quiet { fill: var(--soft); font-size: 12px; }
    .face { padding: .6rem 2.5rem; border-bottom: 1px solid var(--line); display: flex; gap: 1rem;
      align-items: center; font: 15px/1.6 var(--hei); } .face p { margin: 0; }
    .face img { height: 56px; width: auto; max-width: 200px; }
    .steps { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 2rem;
      font: 15px/1.6 var(--hei); }
    .rate, .spark { vertical-align: middle; } .percent { display: inline-block; min-width: 4.4em; }
    code { font: .92em/1.5 monospace; overflow-wrap: anywhere; }
    footer { padding: 1rem 2.5rem 1.6rem; border-top: 1px solid var(--line); color: var(--soft);
      font-size: 13px; }
    footer span { margin-left: 1em; } footer strong { color: var(--red); font-weight: normal; }
    @media (max-width: 700px) {
      html { font-size: 16px; } main { padding: 1.4rem 1rem 2rem; }
      .bar, .face, footer { padding-left: 1rem; padding-right: 1rem; flex-wrap: wrap; }
      h1 { font-size: 24px; } h2 { font-size: 20px; } .kicker { font-size: 16px; }
      .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .chart { min-width: 600px; } .text { min-width: 7.5em; }
      .scroll .names, .scroll th[scope=row] { position: sticky; left: 0; z-index: 1; width: 8.5em;
        min-width: 5em; max-width: 9.5em; border-right: 1px solid #8d929a; background: #fff; }
      .scroll thead .names { background: var(--head); }
      .scroll tr.branch th[scope=row] { background: #faf8f3; }
      .filter input { width: 11em; }
      .figures dd { font-size: 20px; } .terms { grid-template-columns: 1fr; }
      .terms dd { margin-bottom: .5rem; } table { font-size: 14px; }
      footer span { display: block; margin-left: 0; }
    }

    """

  private static let paper: StaticString = """

    @page { size: A4; margin: 30mm 24mm 28mm 26mm;
      @bottom-center { content: "— " counter(page) " —"; font: 14pt "SimSun", serif; } }
    @page landscape { size: A4 landscape; margin: 24mm 22mm; }
    @media print {
      html { background: none; font-size: 12pt; } body { max-width: none; min-height: 0; box-shadow: none; }
      main { padding: 0; } .bar nav, .skip, .filter, .steps { display: none; }
      thead button::after { content: none; } thead button { min-height: 0; min-width: 0; }
      .face { padding: 0 0 6pt; } p, .terms { max-width: none; }
      .bar { padding: 0 0 6pt; border: 0; justify-content: flex-end; }
      h1 { font-size: 22pt; } h2 { font-size: 16pt; } h3 { font-size: 14pt; }
      h1, h2, h3, h4, caption { break-after: avoid; } a { color: inherit; text-decoration: none; }
      .scroll { overflow: visible; } section:has(.landscape) { page: landscape; }
      .figures { grid-template-columns: repeat(auto-fit, minmax(75px, 1fr)); }
      .figures dd { font-size: 14pt; }
      table { font-size: 9.5pt; } .note { font-size: 8.5pt; } .wide { min-width: 8em; }
      table:not(:has(tr:nth-child(16))) { break-inside: avoid; }
      thead { display: table-header-group; } tr, .figures, .chart { break-inside: avoid; }
      th, td, tr.branch > *, .chart .bar, .rate * { print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      .sheet { break-before: page; } .sheet td, .sheet th { border-width: 1px; height: 15mm; }
      .sheet thead th { height: auto; }
      footer { padding: 6pt 0 0; font-size: 8.5pt; }
    }

    """
}
