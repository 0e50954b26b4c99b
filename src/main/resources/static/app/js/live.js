// Lists that follow their filter (htmx). Whatever is no such list (an error, the sign-in page) is loaded as a whole page.
document.addEventListener("htmx:beforeSwap", (event) => {
  const form = event.detail.requestConfig.elt.closest("form[data-autosubmit]");
  if (!form || event.detail.xhr.responseText.includes('id="list"')) return;
  event.preventDefault();
  form.submit();
});
