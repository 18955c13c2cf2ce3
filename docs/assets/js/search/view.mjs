// A field, and below it what the library answers: used by the dialog and by the search page.
// Whatever happens, the place below the field says something that a person can go on with.

import { alarmCard } from "./alarm.mjs";
import { make } from "./dom.mjs";
import { answer, load } from "./engine.mjs";
import { inTime, SearchFailed } from "./fetching.mjs";
import { items } from "./list.mjs";

/** A screen reader is told when the typing has stopped, not at each letter. */
const QUIET = 700;

const TROUBLE = {
  old: ["The library was renewed while this page was open.", "Load this page again", ""],
  missing: ["The search of this library cannot be had just now.", "Look in A to Z", "a-to-z/"],
  silent: ["The search does not answer. Perhaps there is no network.", "Look in A to Z", "a-to-z/"],
};

/**
 * Join a field with the place for its results.
 *
 * @param options `input`, `place`: elements; `base`: address of the site's root; `heading`: tag of a result's name;
 *   `most`: how many results are shown at once; `arrange(engine, answer, asked)`: gives { hits, before, after, unknown };
 *   `onAsked(text)`
 */
export function searchView({ input, place, base, heading, most, arrange, onAsked }) {
  const status = make("p", { role: "status", class: "wc-hidden" });
  const body = make("div", { class: "wc-results", tabindex: -1 });
  place.replaceChildren(status, body);
  let turn = 0;
  let pause = 0;
  let asking = null;
  let telling = 0;

  function tell(text) {
    clearTimeout(telling);
    telling = setTimeout(() => { status.textContent = text; }, QUIET);
  }

  async function ask({ literally = false, shown = most } = {}) {
    const mine = ++turn;
    const asked = input.value;
    onAsked?.(asked, literally);
    if (!asked.trim()) {
      body.replaceChildren();
      tell("");
      return;
    }
    const waiting = setTimeout(() => {
      if (mine === turn && !body.childElementCount) body.replaceChildren(make("p", {}, "Searching \u2026"));
    }, 400);
    try {
      const engine = await load(base);
      const found = await answer(engine, asked, literally);
      const arranged = arrange ? await arrange(engine, found, asked) : { hits: found.hits };
      const list = await inTime(items(engine, arranged.hits.slice(0, shown), heading));
      if (mine === turn) show(engine, found, arranged, list, { asked, literally, shown });
    } catch (error) {
      if (mine === turn) showTrouble(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  function show(engine, { question }, arranged, list, { asked, literally, shown }) {
    const count = arranged.hits.length;
    const says = count === 1 ? "1 article" : `${count || "No"} articles`;
    const words = `\u201c${question.right || asked.trim().slice(0, 80)}\u201d`;
    const more = count > shown
      ? make("p", {}, make("button", { type: "button", class: "wc-button" }, `Show ${Math.min(most, count - shown)} more`))
      : null;
    const held = holder();
    more?.firstChild.addEventListener("click", async () => {
      await ask({ literally, shown: shown + most });
      results()[shown]?.focus();
    });
    body.replaceChildren(
      ...[
        alarmCard(question.alarms, engine.words.regions, base),
        ...(arranged.before || []),
        make("p", { class: "wc-results__count" }, make("strong", {}, says), ` for ${words}`),
        question.right ? insteadOf(asked, question) : null,
        question.others.length && count ? make("p", { class: "wc-quiet" }, `Also searched for: ${listed(question.others)}.`) : null,
        count ? make("ol", { class: "wc-result-list" }, list) : nothing(arranged, asked),
        more,
      ].filter(Boolean),
    );
    if (held) held().focus({ preventScroll: true });
    tell(`${says} for ${words}.${question.right ? " The spelling was set right." : ""}${question.alarms.length ? " You may need help now: the emergency number stands above the results." : ""}`);
  }

  /** What gets the focus when the results that have it are drawn anew: the same result, the one in its place, or all. */
  function holder() {
    const before = document.activeElement;
    if (!body.contains(before)) return null;
    const place = results().indexOf(before);
    return () => results().find((result) => result.href === before.href) || results()[place] || body;
  }

  const results = () => [...body.querySelectorAll("[data-wc-result]")];

  function insteadOf(asked, question) {
    const button = make("button", { type: "button", class: "wc-link-button" }, `Search for \u201c${asked.trim().slice(0, 80)}\u201d instead`);
    button.addEventListener("click", () => ask({ literally: true }));
    return make("p", {}, "Shown for ", make("strong", {}, question.right), ". ", button);
  }

  function nothing(arranged) {
    return make(
      "div",
      {},
      make("p", {}, arranged.isFiltered ? "No article fits these filters." : "Try other words, or fewer. Or look without searching:"),
      make("p", {}, make("a", { href: new URL("a-to-z/", base).href }, "A to Z"), " or ", make("a", { href: new URL("topics/", base).href }, "topics")),
    );
  }

  function showTrouble(error) {
    const [says, way, where] = TROUBLE[error instanceof SearchFailed ? error.kind : "old"];
    const href = where ? new URL(where, base).href : location.href;
    body.replaceChildren(make("p", { class: "wc-trouble" }, `${says} `, make("a", { href }, way)));
    tell(says);
  }

  // One question at a time: what was typed meanwhile is asked next, and what came between never. Letters that come at
  // once, as from a dictation, are asked for together; nobody waits for a letter that may never come.
  function askSoon() {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      if (asking) {
        asking.again = true;
        return;
      }
      const mine = { again: false };
      asking = mine;
      await ask();
      asking = null;
      if (mine.again) askSoon();
    }, 0);
  }

  input.addEventListener("input", askSoon);
  return { ask };
}

function listed(phrases) {
  return phrases.length < 2 ? phrases[0] : `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
}
