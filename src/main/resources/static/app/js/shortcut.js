// data-shortcut: "/" and Ctrl+K put the cursor into the page's search field.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const wanted = (event.key === "/" && !typing && !event.ctrlKey) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
  if (!wanted || event.isComposing) return;
  const field = [...document.querySelectorAll("[data-shortcut]")].find((one) => one.offsetParent);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
