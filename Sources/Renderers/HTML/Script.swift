internal import TextFormats

/// What makes the tables of a page sort and filter; a page says and shows the same without it.
///
/// It is one fixed text, so that a page's policy can name it by its digest and forbid every other
/// script. It stores nothing and asks nothing of the network. Rows of branches and sums are shown
/// only while a table stands whole and in its own order.
enum Script {
  /// The text, which holds no `<` before a letter or a slash.
  static let text: StaticString = """

    (() => {
      "use strict";
      const words = document.body.dataset;
      const collator = new Intl.Collator("zh", { numeric: true });
      const number = /^[-+]?[0-9]+([.][0-9]+)?%?$/;
      const plain = (text) => text.normalize("NFKC").toLowerCase();
      const isOrdinary = (row) => row.className === "";

      const keyOf = (row, column) => {
        const cell = row.cells[column];
        const text = cell ? (cell.dataset.value ?? cell.textContent.trim()) : "";
        if (text === "" || text === "—") return { rank: 2 };
        return number.test(text) ? { rank: 0, value: parseFloat(text) } : { rank: 1, text };
      };

      const compare = (a, b, sign) => {
        if (a.rank !== b.rank) return a.rank === 2 || b.rank === 2
          ? a.rank - b.rank : sign * (a.rank - b.rank);
        if (a.rank === 2) return 0;
        return sign * (a.rank === 0 ? a.value - b.value : collator.compare(a.text, b.text));
      };

      const sorted = (list) => {
        if (list.order === "none") return list.rows;
        const sign = list.order === "ascending" ? 1 : -1;
        const keyed = list.rows.filter(isOrdinary)
          .map((row) => ({ row, key: keyOf(row, list.column) }));
        keyed.sort((a, b) => compare(a.key, b.key, sign));
        return keyed.map((entry) => entry.row).concat(list.rows.filter((r) => !isOrdinary(r)));
      };

      const select = (list) => {
        const isWhole = list.order === "none" && list.terms.length === 0;
        let shown = 0;
        for (const [index, row] of list.rows.entries()) {
          const fits = list.terms.every((term) => list.texts[index].includes(term));
          const isShown = isOrdinary(row) ? fits : isWhole;
          row.hidden = !isShown;
          if (isShown && isOrdinary(row)) shown += 1;
        }
        if (list.count) {
          list.count.textContent = list.terms.length === 0 ? ""
            : words.shown.replace("{n}", shown).replace("{all}", list.size);
        }
      };

      const arrange = (list) => {
        const rows = document.createDocumentFragment();
        for (const row of sorted(list)) rows.append(row);
        list.body.append(rows);
        select(list);
      };

      const addButtons = (list, heads) => {
        heads.forEach((head, column) => {
          if (head.textContent.trim() === "") return;
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          head.setAttribute("aria-sort", "none");
          button.addEventListener("click", () => {
            const next = { none: "ascending", ascending: "descending", descending: "none" };
            const order = next[head.getAttribute("aria-sort")];
            for (const other of heads) {
              if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
            }
            head.setAttribute("aria-sort", order);
            list.column = column;
            list.order = order;
            arrange(list);
          });
        });
      };

      const addFilter = (list, table) => {
        const box = document.createElement("div");
        box.className = "filter";
        const label = document.createElement("label");
        const field = document.createElement("input");
        field.type = "search";
        label.append(words.filter, field);
        list.count = document.createElement("span");
        list.count.setAttribute("role", "status");
        box.append(label, list.count);
        const frame = table.closest(".scroll") ?? table;
        frame.before(box);
        field.addEventListener("input", () => {
          list.terms = plain(field.value).split(/\\s+/).filter((term) => term !== "");
          select(list);
        });
      };

      for (const table of document.querySelectorAll("table[data-list]")) {
        const body = table.tBodies[0];
        const rows = [...body.rows];
        const list = {
          body, rows, texts: rows.map((row) => plain(row.textContent)),
          size: rows.filter(isOrdinary).length, order: "none", column: 0, terms: []
        };
        addButtons(list, [...table.tHead.rows[0].cells]);
        if (table.dataset.list === "long") addFilter(list, table);
      }
    })();

    """

  /// The digest of the text, which a policy names.
  static let digest: String = Digest.base64(of: text.bytes)
}

extension StaticString {
  /// The text in UTF-8.
  var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
