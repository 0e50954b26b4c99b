// data-confirm="question" on a button: asks before its form is sent. The server never relies on it.
document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});
