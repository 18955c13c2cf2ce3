// Asking the index. Pagefind answers one word or phrase at a time; here the answers become one list.
// Everything has an end: what does not answer in time is an error with a name, never a circle that turns.

import { understood } from "./question.mjs";
import { fold, ready, split, stem, VERSION } from "./words.mjs";

const PATIENCE = 12000;
/** What another word for the same thing counts, beside the word that was typed. */
const OTHER = 0.7;
/** How many articles are looked at closely, by their names. */
const CLOSELY = 20;
const NAME = 1.1;

/** Why there is no answer: `old`, `missing` or `silent`. */
export class SearchFailed extends Error {
  constructor(kind, cause) {
    super(kind, { cause });
    this.kind = kind;
  }
}

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
  const [pagefind, words] = await inTime(Promise.all([program(base), vocabulary(base)]));
  return { pagefind, words, facets: null, articles: new Map() };
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

async function vocabulary(base) {
  const answer = await fetch(new URL("search/words.json", base)).catch((error) => {
    throw new SearchFailed("silent", error);
  });
  if (!answer.ok) throw new SearchFailed("missing");
  const file = await answer.json().catch((error) => { throw new SearchFailed("missing", error); });
  if (file.version !== VERSION) throw new SearchFailed("old");
  return ready(file);
}

export function inTime(promise, patience = PATIENCE) {
  let clock;
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new SearchFailed("silent")), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(clock));
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
  const all = question.concepts.length;
  let hits = [...found.values()].map((hit) => {
    const scores = [...hit.scores.values()];
    const share = scores.length / all;
    return { ...hit, score: scores.reduce((sum, score) => sum + score, 0) * share };
  });
  hits.sort(byScore);
  hits = await inTime(closely(engine, hits, question));
  return { question, hits };
}

const byScore = (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1);

async function askConcept(engine, concept, at, found) {
  const ask = async (terms, weight) => {
    const sums = new Map();
    for (const { results } of await Promise.all(terms.map((term) => engine.pagefind.search(term)))) {
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
  await Promise.all([
    ask(concept.words, 1),
    ...concept.others.map((other) => ask([other.words.length > 1 ? `"${other.words.join(" ")}"` : other.words[0]], OTHER)),
  ]);
}

/** Put the article first whose name is what was asked for. */
async function closely(engine, hits, question) {
  const first = hits.slice(0, CLOSELY);
  const most = first.length ? first[0].score : 1;
  const asked = new Set(question.words.map(stem));
  const others = question.others.map((phrase) => new Set(split(phrase).map(stem)));
  const articles = await Promise.all(first.map((hit) => article(engine, hit)));
  first.forEach((hit, at) => {
    const names = (articles[at].meta.names || fold(articles[at].meta.title)).split("|");
    const sets = names.map((name) => new Set(split(name).filter((word) => !engine.words.common.has(word)).map(stem)));
    const own = Math.max(...sets.map((name) => alike(name, asked)));
    const other = Math.max(0, ...sets.flatMap((name) => others.map((phrase) => (alike(name, phrase) === 1 ? OTHER : 0))));
    hit.score = hit.score / most + NAME * Math.max(own, other);
  });
  return [...first.sort(byScore), ...hits.slice(CLOSELY)];
}

/** How much of two sets of words is the same: 0 to 1. */
function alike(a, b) {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size ? (2 * both) / (a.size + b.size) : 0;
}

/** The article of a hit: loaded once. */
export function article(engine, hit) {
  if (!engine.articles.has(hit.id)) engine.articles.set(hit.id, hit.load());
  return engine.articles.get(hit.id);
}
