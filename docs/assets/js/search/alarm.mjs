// The emergency card: above the results, where a question holds words that may mean that somebody needs help now.

import { make } from "./dom.mjs";

/** Where the reader's region is kept: in this browser only (see site/help.py). */
const REGION = "wellcited-region";

/** The card, or null if there is no cause for one. */
export function alarmCard(alarms, regions, base) {
  if (!alarms.length || !regions.length) return null;
  const own = regions.find((region) => region.id === kept());
  return make(
    "section",
    { class: "wc-alarm", "aria-labelledby": "wc-alarm-title" },
    make("h2", { id: "wc-alarm-title" }, make("span", { class: "wc-hidden" }, "Emergency: "), "You may need help now"),
    alarms.map((says) => make("p", {}, says)),
    own
      ? make("p", {}, "If a life may be at risk, call ", number(own), ` (${own.name}) now.`)
      : [
          make("p", {}, "If a life may be at risk, call your emergency number now:"),
          make("ul", { class: "wc-numbers" }, regions.map((region) => make("li", {}, `${region.name} `, number(region)))),
        ],
    own ? make("p", {}, make("a", { href: new URL("help/", base).href }, "Numbers of other countries")) : null,
  );
}

function number(region) {
  return make("a", { href: region.href }, region.number);
}

function kept() {
  try {
    return localStorage.getItem(REGION);
  } catch {
    return null;
  }
}
