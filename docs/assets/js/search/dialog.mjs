// The search where the reader is: what fills the dialog that each page holds. The browser itself closes it (Esc).

import { load } from "./engine.mjs";
import { searchView } from "./view.mjs";

const MOST = 8;

/**
 * Let a dialog answer, once.
 *
 * @param dialog the element, open perhaps, and with words in its field
 * @param page address of the search page, from which the site's root follows
 */
export function fill(dialog, page) {
  const base = new URL("..", page).href;
  const input = dialog.querySelector("input");
  const { ask } = searchView({ input, place: dialog.querySelector("[data-wc-place]"), base, heading: "h2", most: MOST });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // beside the dialog
    else if (event.target.closest("a[href*='#']")) dialog.close(); // to a part of this page, perhaps
  });
  dialog.addEventListener("keydown", (event) => walk(event, dialog, input));
  load(base).catch(() => {}); // what it needs is on its way while the reader types
  if (input.value.trim()) ask();
}

/** Arrows lead from the field to the results and back. */
function walk(event, made, input) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [input, ...made.querySelectorAll("[data-wc-result]")];
  const at = stops.indexOf(document.activeElement);
  if (at < 0) return;
  const next = stops[(at + (event.key === "ArrowDown" ? 1 : -1) + stops.length) % stops.length];
  event.preventDefault();
  next.focus();
}
