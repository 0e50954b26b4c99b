// Letters on a page: j and k go to the next and the previous [data-step], x ticks its row, and [data-key="a"] says what "a" does: a link
// or button is pressed; of anything else the first field gets the focus, and takes the [data-value] of the row one came from.
const TYPING = "input:not([type=checkbox]), textarea, select, dialog, [contenteditable]";

function step(by) {
  const steps = [...document.querySelectorAll("[data-step]")];
  if (!steps.length) return;
  const here = steps.findIndex((one) => one.closest("tr").contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : steps.length - 1) : Math.min(Math.max(here + by, 0), steps.length - 1);
  steps[next].focus();
  steps[next].closest("tr").scrollIntoView({ block: "nearest" });
}

function press(target) {
  if (target.matches("a, button")) return target.click();
  const field = target.querySelector("select, input, textarea");
  const value = document.activeElement?.closest("tr")?.dataset.value;
  if (field.tagName === "SELECT" && [...field.options].some((option) => option.value === value)) field.value = value;
  field.focus();
  field.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest(TYPING)) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  const box = document.activeElement?.closest("tr")?.querySelector("input[type=checkbox]");
  if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
  else if (event.key === "x" && box) box.click();
  else if (target) press(target);
  else return;
  event.preventDefault();
});
