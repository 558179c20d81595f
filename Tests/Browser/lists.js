// Clicks every heading of every list twice and says which rows stand wrong; then filters.
const wrong = [];
const keyOf = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
const isBlank = (key) => key === "" || key === "—";
for (const table of document.querySelectorAll("table[data-list]")) {
  const name = table.caption.textContent;
  const before = [...table.tBodies[0].rows];
  const ordinary = before.filter((row) => row.className === "").length;
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = head.querySelector("button");
    if (!button) return;
    for (const order of ["ascending", "descending"]) {
      button.click();
      if (head.getAttribute("aria-sort") !== order) wrong.push(`${name}: ${order} is not said`);
      const rows = [...table.tBodies[0].rows].filter((row) => !row.hidden);
      if (rows.length !== ordinary) wrong.push(`${name}: rows are lost`);
      const keys = rows.map((row) => keyOf(row, column));
      const known = keys.filter((key) => !isBlank(key));
      if (keys.slice(0, known.length).some(isBlank)) wrong.push(`${name}: blanks are not last`);
      if (known.every((key) => /^-?[0-9]+([.][0-9]+)?$/.test(key))) {
        const sign = order === "ascending" ? 1 : -1;
        known.slice(1).forEach((key, place) => {
          if (sign * (Number(key) - Number(known[place])) < 0) wrong.push(`${name}: ${key}`);
        });
      }
    }
    button.click();
    const after = [...table.tBodies[0].rows];
    if (after.some((row, place) => row !== before[place] || row.hidden)) {
      wrong.push(`${name}: the first order does not come back`);
    }
  });
  const field = table.closest(".scroll").previousElementSibling?.querySelector("input");
  if (table.dataset.list === "long" && !field) wrong.push(`${name}: there is no filter`);
  if (!field) continue;
  const word = before.find((row) => row.className === "").cells[0].textContent.trim().slice(0, 6);
  field.value = word;
  field.dispatchEvent(new Event("input"));
  const shown = before.filter((row) => !row.hidden);
  const fits = (row) => word.split(/\s+/).every((term) => row.textContent.includes(term));
  if (shown.length === 0 || !shown.every(fits)) {
    wrong.push(`${name}: the filter shows other rows`);
  }
  field.value = "不会有的字样";
  field.dispatchEvent(new Event("input"));
  if (before.some((row) => !row.hidden)) wrong.push(`${name}: the filter shows rows without it`);
  field.value = "";
  field.dispatchEvent(new Event("input"));
  if (before.some((row) => row.hidden)) wrong.push(`${name}: rows stay hidden`);
}
return wrong;
