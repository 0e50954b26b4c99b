// Behaviour of pages, one file each, bound by data-* attributes. Every page works without; the server joins these files.
import "./js/theme.js";
import "./js/shortcut.js";
import "./js/autosubmit.js";
import "./js/live.js";
import "./js/confirm.js";
import "./js/once.js";
import "./js/copy.js";
import "./js/menu.js";
import "./js/problem.js";
import "./js/grid.js";
import "./js/autosave.js";
import "./js/totals.js";
import "./js/keys.js";
