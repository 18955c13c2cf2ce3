// Asking the index. Pagefind answers one word or phrase at a time; here the answers become one list.

import { fetched, inTime, SearchFailed } from "./fetching.mjs";
import { understood } from "./question.mjs";
import { fold, ready, split, stem } from "./words.mjs";

/** What another word for the same thing counts, beside the word that was typed. */
const OTHER = 0.7;
/** Articles that hold less of a question than this do not answer it. */
const LEAST = 0.2;
/** How many articles are looked at closely, by their names. */
const CLOSELY = 20;
/** What the words of a phrase count where they stand apart. */
const APART = 0.5;
const NAME = 0.6;
const RARE = 1.6;
const ROOT = 0.7;
const PART = 0.6;

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
  const weights = question.concepts.map((_, at) => weight([...found.values()], at, engine.words.articles));
  let hits = [...found.values()].map((hit) => ({ ...hit, score: together(hit, weights) }));
  hits = hits.filter((hit) => hit.score >= LEAST).sort(byScore);
  hits = await inTime(closely(engine, hits, question, weights));
  return { question, hits };
}

/** How much a concept says, and its best score: what few articles hold says more than what all hold. */
function weight(hits, at, articles) {
  const scores = hits.map((hit) => hit.scores.get(at)).filter(Boolean);
  return { most: Math.max(...scores), says: saysOf(scores.length || 1, articles) };
}

const saysOf = (count, articles) => Math.min(RARE, Math.log(1 + articles / count));

/**
 * What an article's concepts come to, as a share of what the question asks for: 0 to 1.
 *
 * The root keeps one word that fills an article from weighing more than two that both stand in another.
 */
function together(hit, weights) {
  let sum = 0;
  let all = 0;
  weights.forEach(({ most, says }, at) => {
    if (hit.scores.has(at)) sum += says * (hit.scores.get(at) / most) ** ROOT;
    if (most > 0) all += says;
  });
  return sum / all;
}

const byScore = (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1);

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

/** Put the article first whose name is what was asked for. */
async function closely(engine, hits, question, weights) {
  const first = hits.slice(0, CLOSELY);
  const asked = question.concepts.map((concept, at) => ({
    says: weights[at].says,
    phrases: [...concept.words.map((word) => [word]), ...concept.others.map((other) => other.words)].map((phrase) => phrase.map(stem)),
  }));
  const articles = await Promise.all(first.map((hit) => article(engine, hit)));
  first.forEach((hit, at) => {
    const names = (articles[at].meta.names || fold(articles[at].meta.title)).split("|");
    hit.score += NAME * Math.max(...names.map((name) => alike(split(name), asked, engine.words)));
  });
  return [...first.sort(byScore), ...hits.slice(CLOSELY)];
}

/**
 * How well a name fits a question: 0 to 1. What part of the name was asked for counts most, then what part of the
 * question the name holds; rare words count more than those of every article.
 */
function alike(name, asked, words) {
  let hold = 0;
  let all = 0;
  const met = new Set();
  const stems = name.map(stem);
  for (const [at, word] of name.entries()) {
    if (words.common.has(word)) continue;
    const concept = asked.find((one) => one.phrases.some((phrase) => phrase.includes(stems[at]) && phrase.every((part) => stems.includes(part))));
    const says = concept ? concept.says : saysOf(words.counts.get(word) || 1, words.articles);
    all += says;
    if (concept) {
      hold += says;
      met.add(concept);
    }
  }
  if (!all || !met.size) return 0;
  const total = asked.reduce((sum, one) => sum + one.says, 0);
  const part = [...met].reduce((sum, one) => sum + one.says, 0) / total;
  return (hold / all) ** 2 * (1 - PART + PART * part);
}

/** The article of a hit: loaded once. */
export function article(engine, hit) {
  if (!engine.articles.has(hit.id)) engine.articles.set(hit.id, hit.load());
  return engine.articles.get(hit.id);
}
