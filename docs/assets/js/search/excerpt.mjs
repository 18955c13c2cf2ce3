// The piece of an article that answers best: its heading, and some words with those that were looked for marked.

const LENGTH = 28;

/**
 * Choose the piece.
 *
 * @param article what the index holds: `content`, `anchors`, `meta.head`
 * @param places positions of the words that were found, from 0
 * @returns `heading`: { text, id } or null; `words`: [{ text, mark }]; `before`, `after`: whether text is left out
 */
export function excerpt(article, places) {
  const all = article.content.split(/\s+/u);
  const head = Number(article.meta.head || 0);
  const marks = new Set([...places].filter((place) => place < all.length));
  const inText = [...marks].filter((place) => place >= head).sort((a, b) => a - b);
  if (!inText.length) return { heading: null, words: marked(article.meta.summary || "", new Set()), before: false, after: false };
  const headings = article.anchors
    .filter((anchor) => /^h[2-6]$/i.test(anchor.element) && anchor.id && anchor.text?.trim())
    .sort((a, b) => a.location - b.location);
  const start = densest(inText, headings);
  const under = headings.filter((heading) => heading.location <= start.at).pop();
  const next = headings.find((heading) => heading.location > start.at);
  const lowest = under ? under.location + under.text.trim().split(/\s+/u).length : head;
  const highest = next ? next.location : all.length;
  const from = Math.max(lowest, Math.min(start.at - 4, highest - LENGTH));
  const to = Math.min(from + LENGTH, highest);
  const shown = all.slice(from, to).map((text, at) => ({ text: pointed(text, all[from + at + 1]), mark: marks.has(from + at) }));
  const heading = under ? { text: under.text.trim(), id: under.id } : null;
  return { heading, words: shown, before: from > lowest, after: to < highest };
}

/** The index puts a full stop after each point of a list; where the next goes on with a small letter, it is a pause. */
function pointed(text, next = "") {
  return /^[^.]{3,}\.$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text.slice(0, -1)};` : text;
}

function densest(places, headings) {
  let best = { at: places[0], count: 0 };
  for (const at of places) {
    const end = headings.find((heading) => heading.location > at)?.location ?? Infinity;
    const count = places.filter((place) => place >= at && place < Math.min(at + LENGTH - 4, end)).length;
    if (count > best.count) best = { at, count };
  }
  return best;
}

function marked(text, marks) {
  return text.split(/\s+/u).filter(Boolean).map((word, at) => ({ text: word, mark: marks.has(at) }));
}
