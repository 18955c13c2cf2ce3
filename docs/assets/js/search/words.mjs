// The words of the library, as the build wrote them (search/words.json), and how words are compared.
// Source: `fold`, `split` and `packed` in scripts/wellcited (model/folding.py, search/words.py), which a test holds to these.

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Small letters without marks, one kind of apostrophe, single spaces. */
export function fold(text) {
  return text
    .replace(/\u2019/g, "'")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\u00df/g, "ss")
    .split(/\s+/u)
    .filter(Boolean)
    .join(" ");
}

/** The words of a text, folded, without apostrophes; hyphens part words. */
export function split(text) {
  return (fold(text).match(WORD) || []).map((word) => word.replace(/'/g, ""));
}

/** A word without the endings that English puts on: enough to tell "cramps" from a misspelt word. */
export function stem(word) {
  if (word.length < 4) return word;
  return word
    .replace(/(?:sses|shes|ches|xes)$/u, (end) => end.slice(0, -2))
    .replace(/ies$/u, "y")
    .replace(/(?<=[^su])s$/u, "")
    .replace(/(?<=\p{L}{3})(?:ing|ed|ly)$/u, "")
    .replace(/(?<=\p{L}{3})e$/u, "")
    .replace(/(\p{L})\1$/u, "$1");
}

/** The vocabulary as a map of words and how many articles hold them. */
export function unpacked(text) {
  const counts = new Map();
  let before = "";
  for (const part of text ? text.split(" ") : []) {
    const shared = parseInt(part[0], 36);
    const [, rest, count] = /^.(.*?)(\d*)$/u.exec(part);
    before = before.slice(0, shared) + rest;
    counts.set(before, Number(count || 1));
  }
  return counts;
}

/** Which letters a word has, as bits: a quick look at how far two words are apart at least. */
export function lettersOf(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << word.charCodeAt(at) % 31;
  return bits;
}

/** What understanding a question needs, made ready once. */
export function ready(file) {
  const counts = unpacked(file.vocabulary);
  const library = new Set(counts.keys());
  const inLibrary = new Set([...library].map(stem));
  const same = file.same.map((group) => group.map((phrase) => ({ phrase, words: split(phrase) })));
  const alarms = file.emergency.map((entry) => ({ says: entry.says, phrases: entry.words.map(split) }));
  for (const { words } of same.flat()) words.forEach((word) => counts.has(word) || counts.set(word, 1));
  for (const words of alarms.flatMap((alarm) => alarm.phrases)) {
    words.forEach((word) => counts.has(word) || counts.set(word, 1));
  }
  const byLength = new Map();
  const stems = new Set();
  for (const word of counts.keys()) {
    stems.add(stem(word));
    const length = [...word].length;
    if (!byLength.has(length)) byLength.set(length, []);
    byLength.get(length).push({ word, letters: lettersOf(word) });
  }
  const common = new Set(file.common);
  return { counts, library, inLibrary, byLength, stems, common, same, alarms, regions: file.regions, articles: file.articles };
}
