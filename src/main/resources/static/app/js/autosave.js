// form[data-autosave]: what was changed is sent there within a second, with its row and what holds for the whole form. The answer says when
// it was saved, what could not be read, and what the rules find at each cell. The buttons of the form work as ever.
const WAIT = 700;
const MOST = 200;
const waiting = new Map();
const timers = new Map();

function changed(form, fields) {
  const set = waiting.get(form) ?? new Set();
  fields.forEach((field) => set.add(field));
  waiting.set(form, set);
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => save(form), set.size > 1 && !form.dataset.saving ? 0 : WAIT)); // a block is complete, a number is still being typed
}

function body(form, fields) {
  const data = new URLSearchParams();
  const rows = new Set();
  for (const field of fields) {
    const row = field.closest("tr");
    if (row) rows.add(row);
    data.set(field.name, field.value);
  }
  // explanations belong to their row, sources to the numbers that are saved with them
  for (const field of form.elements) {
    const row = field.name && field.closest("tr");
    if (field.name && field.tagName !== "BUTTON" && (!row || (rows.has(row) && !field.matches("input.cell")))) data.set(field.name, field.value);
  }
  data.set("_key", crypto.randomUUID());
  return data;
}

// One after the other: two that overtake each other could leave the older number.
async function save(form) {
  if (form.dataset.saving) return changed(form, []);
  const fields = [...(waiting.get(form) ?? [])];
  if (!fields.length) return;
  form.dataset.saving = "yes";
  waiting.delete(form);
  const told = form.querySelector("[data-saved]");
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: body(form, fields), headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    tell(form, fields, await answer.json());
  } catch {
    told.textContent = form.dataset.failed;
    fields.forEach((field) => (waiting.get(form) ?? waiting.set(form, new Set()).get(form)).add(field));
  }
  delete form.dataset.saving;
}

function tell(form, fields, answer) {
  const rows = new Set(fields.map((field) => field.closest("tr") ?? form));
  for (const row of rows) {
    row.querySelectorAll("[data-warning]").forEach((line) => line.remove());
    row.querySelectorAll("[aria-invalid], .cell--warm").forEach((cell) => {
      cell.removeAttribute("aria-invalid");
      cell.classList.remove("cell--warm");
    });
  }
  for (const [field, text] of Object.entries(answer.errors)) mark(form, field, text, true);
  for (const warning of answer.warnings) mark(form, warning.field, warning.text, warning.hard);
  form.querySelector("[data-saved]").textContent = answer.saved;
  list(form.querySelector("[data-findings]"), answer);
  const count = form.querySelector("[data-count]");
  if (count && answer.count) count.textContent = answer.count;
}

// Where cells have no room for words they stand below the grid, each with a way back to its cell.
function list(place, answer) {
  if (!place) return;
  const told = [...Object.entries(answer.errors), ...answer.warnings.map((one) => [one.field, one.text])];
  place.replaceChildren(...told.slice(0, MOST).map(([field, text]) => {
    const line = document.createElement("li");
    const link = line.appendChild(document.createElement("a"));
    link.href = "#" + field;
    link.textContent = text;
    return line;
  }));
}

function mark(form, name, text, hard) {
  const field = form.elements[name];
  if (!field) return;
  if (hard) field.setAttribute("aria-invalid", "true");
  else field.classList.add("cell--warm");
  const about = document.getElementById(name + "-about");
  if (!about) {
    field.title = text;
    return;
  }
  if ([...about.children].some((line) => line.textContent === text)) return;
  const line = document.createElement("p");
  line.className = hard ? "cell__bad" : "cell__warm";
  line.dataset.warning = "";
  line.textContent = text;
  about.append(line);
  const details = field.closest("tr")?.querySelector("details");
  if (details) details.open = true;
}

document.addEventListener("grid:changed", (event) => {
  if (event.target.matches("form[data-autosave]")) changed(event.target, event.detail);
}, true);
document.addEventListener("change", ({ target }) => {
  const form = target.form;
  if (!form?.matches("[data-autosave]") || !target.name || target.matches("input.cell")) return;
  const cells = [...(target.closest("tr") ?? form).querySelectorAll("input.cell")].filter((cell) => cell.value);
  changed(form, target.closest("tr") ? [target, ...cells] : cells);
});
// who leaves within the second before it is sent loses nothing
window.addEventListener("pagehide", () => {
  for (const [form, fields] of waiting) if (!form.dataset.sent) navigator.sendBeacon(form.dataset.autosave, body(form, [...fields]));
});
