// The search where the reader is: a dialog that the browser itself keeps and closes (Esc).

import { make } from "./dom.mjs";
import { load } from "./engine.mjs";
import { searchView } from "./view.mjs";

const MOST = 8;
let dialog = null;

/** Open the dialog. @param page address of the search page, from which the site's root follows */
export function open(page) {
  const base = new URL("..", page).href;
  dialog ||= build(page, base);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input").select();
  load(base).catch(() => {}); // what it needs is on its way while the reader types
}

function build(page, base) {
  const input = make("input", { id: "wc-dialog-search", name: "q", type: "search", autocomplete: "off", enterkeyhint: "search", maxlength: 2000 });
  const place = make("div", { class: "wc-search__place" });
  const close = make("button", { type: "button", class: "wc-search__close" }, "Close");
  const form = make(
    "form",
    { role: "search", action: page, method: "get", class: "wc-search__form" },
    make("label", { for: "wc-dialog-search" }, "Search this library"),
    make("div", { class: "wc-search-form" }, input, make("button", { type: "submit" }, "Search")),
  );
  const made = make("dialog", { class: "wc-search", "aria-label": "Search" }, close, form, place);
  document.body.append(made);
  searchView({ input, place, base, heading: "h2", most: MOST });
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close(); // beside the dialog
    else if (event.target.closest("a[href*='#']")) made.close(); // to a part of this page, perhaps
  });
  made.addEventListener("keydown", (event) => walk(event, made, input));
  return made;
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
