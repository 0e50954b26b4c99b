// data-theme-to="dark|light|system": switches at once and tells the server by cookie; without script the link reloads.
{
  const root = document.documentElement;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-theme-to]");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const theme = link.dataset.themeTo;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    for (const other of document.querySelectorAll("[data-theme-to]")) {
      if (other.dataset.themeTo === theme) other.setAttribute("aria-current", "true");
      else other.removeAttribute("aria-current");
    }
  });
}
