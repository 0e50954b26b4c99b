// Grids of numbers: a block pasted from Excel fills the cells to the right and below, Ctrl+D fills down, Enter and the arrows move,
// Esc takes back what was typed in a cell, Ctrl+Z takes back the last 50 changes. Without it every cell is an ordinary field.
const CELL = "input.cell";
const STEPS = 50;
const undo = [];
let before = "";

const rows = (cell) => [...cell.closest("table").tBodies[0].rows];
const inRow = (row) => [...row.querySelectorAll(CELL)];

function place(cell) {
  const row = cell.closest("tr");
  return { down: rows(cell).indexOf(row), right: inRow(row).indexOf(cell) };
}

const at = (cell, down, right) => inRow(rows(cell)[down] ?? cell.ownerDocument.createElement("tr"))[right];

// Sets many cells as one step that can be taken back, and tells whoever saves them once.
function put(changes) {
  const step = [];
  for (const [cell, value] of changes) {
    if (cell.value !== value) {
      step.push([cell, cell.value]);
      cell.value = value;
    }
  }
  if (step.length) remember(step);
  before = document.activeElement.value;
  announce(step.map(([cell]) => cell));
}

function remember(step) {
  if (undo.push(step) > STEPS) undo.shift();
}

function announce(cells) {
  if (cells.length) cells[0].form.dispatchEvent(new CustomEvent("grid:changed", { detail: cells }));
}

function block(text) {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((line) => line.split("\t").map((value) => value.trim()));
}

function pasted(cell, lines) {
  const { down, right } = place(cell);
  const all = rows(cell);
  const changes = [];
  lines.forEach((values, line) => {
    const row = all[down + line];
    if (!row) return;
    const cells = inRow(row);
    values.forEach((value, column) => {
      if (cells[right + column]) changes.push([cells[right + column], value]);
    });
  });
  return changes;
}

function move(cell, down, right = 0) {
  const here = place(cell);
  const next = at(cell, here.down + down, here.right + right);
  next?.focus();
  next?.select();
  return Boolean(next);
}

function key(event, cell) {
  const command = event.ctrlKey || event.metaKey;
  const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
  switch (event.key) {
    case "Enter": return move(cell, event.shiftKey ? -1 : 1) || true;
    case "ArrowDown": return move(cell, 1);
    case "ArrowUp": return move(cell, -1);
    case "ArrowRight": return (whole || cell.selectionStart === cell.value.length) && move(cell, 0, 1);
    case "ArrowLeft": return (whole || cell.selectionEnd === 0) && move(cell, 0, -1);
    case "Escape": cell.value = before; return true;
    case "z": return command && takeBack();
    case "d": return command && fillDown(cell);
    default: return false;
  }
}

function takeBack() {
  const typing = document.activeElement;
  if (typing.matches(CELL) && typing.value !== before) {
    typing.value = before;
    return true;
  }
  const step = undo.pop();
  if (!step) return true;
  step.forEach(([cell, value]) => { cell.value = value; });
  step[0][0].focus();
  before = step[0][0].value;
  announce(step.map(([cell]) => cell));
  return true;
}

function fillDown(cell) {
  const here = place(cell);
  const above = at(cell, here.down - 1, here.right);
  if (above) put([[cell, above.value]]);
  return true;
}

document.addEventListener("focusin", ({ target }) => { if (target.matches(CELL)) before = target.value; });
document.addEventListener("keydown", (event) => {
  if (event.target.matches?.(CELL) && !event.isComposing && key(event, event.target)) event.preventDefault();
});
document.addEventListener("change", ({ target }) => {
  if (!target.matches(CELL)) return;
  remember([[target, before]]);
  before = target.value;
  announce([target]);
});
document.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!event.target.matches?.(CELL) || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  put(pasted(event.target, block(text)));
});
