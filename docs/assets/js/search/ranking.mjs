// Which article answers best: from what the index counted, and from the articles' names. Data in, data out.
// The numbers were chosen on the questions of tests/search/questions.yml that may be looked at; the shares that come of
// them change little in their neighbourhood.

import { fold, split, stem } from "./words.mjs";

/** How many articles are looked at closely, by their names: as many as the page shows, which are loaded anyway. */
export const CLOSELY = 10;
/** Articles that hold less of a question than this do not answer it. */
const LEAST = 0.2;
/** What a name that is just what was asked for is worth, beside a text that holds all of it (1). */
const NAME = 0.6;
/** How much of a name's worth depends on how much of the question it holds. */
const PART = 0.6;
/** The most that a rare word can say. */
const RARE = 1.6;
/** Below 1: a word that fills an article weighs less than two that both stand in another. */
const ROOT = 0.7;

const byScore = (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1);

/**
 * Put what the index found into order.
 *
 * @param found [{ id, scores: Map of concept → score }]
 * @param concepts those of the question
 * @returns `hits`: with `score`, 0 to 1, the best first; `concepts`: with `says`, how much each says
 */
export function ranked(found, concepts, words) {
  const weights = concepts.map((_, at) => weight(found, at, words.articles));
  const hits = found.map((hit) => ({ ...hit, score: together(hit, weights) }));
  return {
    hits: hits.filter((hit) => hit.score >= LEAST).sort(byScore),
    concepts: concepts.map((concept, at) => ({ ...concept, says: weights[at].says })),
  };
}

/** How much a concept says, and its best score: what few articles hold says more than what all hold. */
function weight(hits, at, articles) {
  const scores = hits.map((hit) => hit.scores.get(at)).filter(Boolean);
  return { most: Math.max(...scores), says: saysOf(scores.length || 1, articles) };
}

const saysOf = (count, articles) => Math.min(RARE, Math.log(1 + articles / count));

/** What an article's concepts come to, as a share of what the question asks for: 0 to 1. */
function together(hit, weights) {
  let sum = 0;
  let all = 0;
  weights.forEach(({ most, says }, at) => {
    if (hit.scores.has(at)) sum += says * (hit.scores.get(at) / most) ** ROOT;
    if (most > 0) all += says;
  });
  return sum / all;
}

/** Hits in a new order: those come first whose name is what was asked for. */
export function byName(hits, articles, concepts, words) {
  const asked = concepts.map(({ says, words: own, others }) => ({
    says,
    phrases: [...own.map((word) => [word]), ...others.map((other) => other.words)].map((phrase) => phrase.map(stem)),
  }));
  return hits
    .map((hit, at) => {
      const names = (articles[at].meta.names || fold(articles[at].meta.title)).split("|");
      return { ...hit, score: hit.score + NAME * Math.max(...names.map((name) => alike(split(name), asked, words))) };
    })
    .sort(byScore);
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
    const concept = asked.find(({ phrases }) => phrases.some((phrase) => phrase.includes(stems[at]) && isIn(phrase, stems)));
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

const isIn = (phrase, stems) => phrase.every((part) => stems.includes(part));
