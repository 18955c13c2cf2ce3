// The list of results.

import { make } from "./dom.mjs";
import { article } from "./engine.mjs";
import { excerpt } from "./excerpt.mjs";

/** The items of some hits, in their order. */
export async function items(engine, hits, heading) {
  const articles = await Promise.all(hits.map((hit) => article(engine, hit)));
  return hits.map((hit, at) => item(articles[at], hit.places, heading));
}

function item(found, places, heading) {
  const { meta, url } = found;
  const piece = excerpt(found, places);
  const facts = [meta.topic, meta.type].filter(Boolean).join(" \u00b7 ");
  return make(
    "li",
    { class: "wc-result" },
    make(heading, {}, make("a", { href: url, "data-wc-result": true }, meta.title)),
    make(
      "p",
      { class: "wc-quiet" },
      facts,
      meta.reviewed ? [facts ? " \u00b7 " : "", "Reviewed ", make("time", { datetime: meta.reviewed_iso }, meta.reviewed)] : null,
    ),
    make(
      "p",
      {},
      piece.before ? "\u2026 " : null,
      piece.words.flatMap(({ text, mark }, word) => [word ? " " : null, ...(mark ? markedWord(text) : [text])]),
      piece.after ? " \u2026" : null,
    ),
    piece.heading
      ? make("p", { class: "wc-result__part" }, "In this article: ", make("a", { href: `${url}#${encodeURIComponent(piece.heading.id)}` }, piece.heading.text))
      : null,
  );
}

/** A word with its letters marked, and not the quotation mark or comma beside them. */
function markedWord(text) {
  const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text);
  return word ? [before, make("mark", {}, word), after] : [text];
}
