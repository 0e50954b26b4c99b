// tfoot output[data-total]: adds up the numbers of its column as they are typed; what is no number is passed over.
const read = (text) => Number(text.trim().replace(/[.\s\u00a0]/g, "").replace(",", "."));

function add(table) {
  const totals = [...table.tFoot.querySelectorAll("output[data-total]")];
  const sums = totals.map(() => 0);
  for (const row of table.tBodies[0].rows) {
    [...row.cells].slice(1).forEach((cell, column) => {
      const text = cell.querySelector("input")?.value ?? cell.textContent;
      const number = text.trim() ? read(text) : 0;
      if (Number.isFinite(number)) sums[column] += number;
    });
  }
  totals.forEach((total, column) => { total.textContent = Number(sums[column].toFixed(3)).toLocaleString("vi-VN"); });
}

const of = (form) => [...form.querySelectorAll("table")].filter((table) => table.tFoot?.querySelector("output[data-total]"));

document.addEventListener("grid:changed", ({ target }) => of(target).forEach(add), true);
of(document).forEach(add);
