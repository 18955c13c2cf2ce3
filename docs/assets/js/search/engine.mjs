// Asking the index. Pagefind answers one word or phrase at a time; here the answers become one list.

import { fetched, inTime, SearchFailed } from "./fetching.mjs";
import { understood } from "./question.mjs";
import { byName, CLOSELY, ranked } from "./ranking.mjs";
import { ready } from "./words.mjs";

/** What another word for the same thing counts, beside the word that was typed. */
const OTHER = 0.7;
/** What the words of a phrase count where they stand apart. */
const APART = 0.5;

let loading = null;

/** Load what every question needs; the same promise for all who ask. */
export function load(base) {
  loading ||= begin(base).catch((error) => {
    loading = null; // the next question tries again
    throw error;
  });
  return loading;
}

async function begin(base) {
  const [pagefind, words] = await inTime(Promise.all([program(base), fetched(base, "search/words.json")]));
  return { base, pagefind, words: ready(words), facets: null, articles: new Map() };
}

async function program(base) {
  try {
    const pagefind = await import(new URL("pagefind/pagefind.js", base).href);
    await pagefind.init();
    return pagefind;
  } catch (error) {
    throw new SearchFailed("missing", error);
  }
}

/**
 * Answer a question.
 *
 * @returns `question`: what `understood` made of it; `hits`: [{ id, score, places, load() }], the best first.
 */
export async function answer(engine, asked, literally = false) {
  const question = understood(asked, engine.words, literally);
  if (!question.words.length) return { question, hits: [] };
  const found = new Map();
  const asking = question.concepts.map((concept, at) => askConcept(engine, concept, at, found));
  await inTime(Promise.all(asking)).catch((error) => {
    throw error instanceof SearchFailed ? error : new SearchFailed("old", error);
  });
  const { hits, concepts } = ranked([...found.values()], question.concepts, engine.words);
  const first = hits.slice(0, CLOSELY);
  const articles = await inTime(Promise.all(first.map((hit) => article(engine, hit))));
  return { question, hits: [...byName(first, articles, concepts, engine.words), ...hits.slice(CLOSELY)] };
}

async function askConcept(engine, concept, at, found) {
  const ask = async (terms, weight) => {
    const sums = new Map();
    const answers = await Promise.all(terms.map((term) => engine.pagefind.search(term)));
    // A piece of the index that cannot be loaded is silently taken for empty: "nothing found" would be a lie.
    if (answers.some(({ results }, at) => !results.length && engine.words.library.has(terms[at]))) {
      throw new SearchFailed(navigator.onLine ? "old" : "silent");
    }
    for (const { results } of answers) {
      for (const result of results) {
        const sum = sums.get(result.id) || { score: 0, places: [], result };
        sum.score += result.score / terms.length;
        sum.places.push(...result.words);
        sums.set(result.id, sum);
      }
    }
    for (const [id, { score, places, result }] of sums) {
      const hit = found.get(id) || { id, scores: new Map(), places: new Set(), load: () => result.data() };
      hit.scores.set(at, Math.max(hit.scores.get(at) || 0, score * weight));
      places.forEach((place) => hit.places.add(place));
      found.set(id, hit);
    }
  };
  // The index takes a word as the beginning of one: a single letter would find nearly everything.
  const alone = concept.words.filter((word) => concept.words.length === 1 || word.length > 1);
  await Promise.all([
    ask(alone, concept.words.length > 1 ? APART : 1),
    concept.words.length > 1 ? ask([phraseOf(concept.words)], 1) : null,
    ...concept.others.map((other) => ask([phraseOf(other.words)], OTHER)),
  ]);
}

const phraseOf = (words) => (words.length > 1 ? `"${words.join(" ")}"` : words[0]);

/** The article of a hit: loaded once. */
export function article(engine, hit) {
  if (!engine.articles.has(hit.id)) engine.articles.set(hit.id, hit.load());
  return engine.articles.get(hit.id);
}
