// After a refused form the keyboard and the screen reader start at the list of errors.
document.querySelector("[data-focus]")?.focus();
