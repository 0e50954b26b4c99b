// "/" and Ctrl+K open the search over the page (dialog[data-palette]): type, choose with the arrows, Enter opens, Esc closes.
{
  const palette = document.querySelector("[data-palette]");
  const field = palette?.querySelector("input");
  const list = palette?.querySelector("[role=listbox]");
  let waiting;
  let asking;
  let asked;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");

  const choose = (option) => {
    chosen()?.setAttribute("aria-selected", "false");
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const ask = async () => {
    const typed = field.value.trim();
    if (typed === asked) return;
    asked = typed;
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${palette.dataset.palette}?q=${encodeURIComponent(typed)}`, { signal: asking.signal, headers: { "X-Requested-With": "fetch" } });
      if (!answer.ok || answer.redirected) return;
      list.innerHTML = await answer.text();
      field.setAttribute("aria-expanded", options().length > 0);
      choose(options()[0]);
    } catch (error) {
      if (error.name !== "AbortError") asked = undefined;
    }
  };

  // A closed dialog keeps the focus on its field until the next frame, where a "/" would still be taken for a letter.
  const close = () => {
    field.blur();
    palette.close();
  };

  const move = (step) => {
    const all = options();
    if (all.length) choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const wanted = (event.key === "/" && !typing && !event.ctrlKey) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!wanted || event.isComposing || !palette) return;
    event.preventDefault();
    if (!palette.open) palette.showModal();
    field.focus();
    field.select();
    ask();
  });

  // An input method may still be at work on a syllable: what stands in the field is asked for, the field is left alone.
  field?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });

  field?.addEventListener("keydown", async (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      event.preventDefault(); // else a search field empties itself first
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(waiting);
      await ask();
      const target = chosen();
      if (target) target.click();
      else field.form.requestSubmit();
    }
  });

  palette?.addEventListener("click", (event) => {
    if (event.target === palette) close();
  });
}
