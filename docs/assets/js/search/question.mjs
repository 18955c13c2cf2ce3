// What a reader's question means: its words set right, the other words for the same thing, and whether it sounds like
// an emergency. Data in, data out; the page is not touched.

import { begins, corrected, isAskable, isKnown } from "./spelling.mjs";
import { split, stem } from "./words.mjs";

/** A longer question is cut: nobody asks one, and a pasted page must not keep the phone busy. */
const LONGEST = 300;
const MOST_WORDS = 24;
const MOST_OTHERS = 8;

/**
 * Understand a question.
 *
 * @param {string} asked what was typed
 * @param {object} words what `ready` of words.mjs made
 * @param {boolean} literally leave the spelling as it is
 * @returns `words`: the words to look for, set right; `concepts`: arrays of { words, others: [{ phrase, words }] };
 *   `right`: the question set right, or "" if nothing was changed; `others`: the phrases that are looked for besides;
 *   `alarms`: sentences for the emergency card.
 */
export function understood(asked, words, literally = false) {
  const typed = split(asked.slice(0, LONGEST)).slice(0, MOST_WORDS);
  const right = literally ? typed : typed.flatMap((word, at) => setRight(word, at, typed, words)).filter(Boolean);
  const told = right.filter((word) => !words.common.has(word));
  const kept = told.length ? told : right;
  const concepts = conceptsOf(right, new Set(kept), words);
  const changed = right.join(" ") !== typed.join(" ");
  return {
    words: kept,
    concepts,
    right: changed ? right.join(" ") : "",
    others: [...new Set(concepts.flatMap((concept) => concept.others.map((other) => other.phrase)))],
    alarms: alarmsOf([typed, right], words),
  };
}

function setRight(word, at, typed, words) {
  if (isKnown(word, words) || (at === typed.length - 1 && begins(word, words))) return [word];
  // Two halves of one word, with a blank that nobody meant: "char ley".
  const [before, after] = [typed[at - 1], typed[at + 1]];
  if (after && words.counts.has(word + after) && !isKnown(after, words)) return [word + after];
  if (before && words.counts.has(before + word) && !isKnown(before, words)) return [];
  return (corrected(word, words) || word).split(" ");
}

function conceptsOf(right, kept, words) {
  const stems = right.map(stem);
  const spans = words.same
    .flatMap((group) => group.map(({ words: own }) => ({ group, own, at: places(own.map(stem), stems) })))
    .flatMap(({ group, own, at }) => at.map((from) => ({ group, from, to: from + own.length })))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Array(right.length).fill(null);
  const concepts = [];
  for (const { group, from, to } of spans) {
    const own = taken.slice(from, to);
    // What is found by the same search is no other word: "cramping" for "cramp".
    const asked = stems.slice(from, to).join(" ");
    const others = group.filter((other) => other.words.map(stem).join(" ") !== asked);
    if (own.every((concept) => concept === null)) {
      const concept = { at: from, words: right.slice(from, to).filter((word) => kept.has(word)), others: [...others] };
      if (!concept.words.length) concept.words = right.slice(from, to);
      taken.fill(concept, from, to);
      concepts.push(concept);
    } else if (own[0] && own.every((concept) => concept === own[0]) && taken.filter((c) => c === own[0]).length === to - from) {
      own[0].others.push(...others); // a word that stands in two sets
    }
  }
  right.forEach((word, at) => {
    if (!taken[at] && kept.has(word)) concepts.push({ at, words: [word], others: [] });
  });
  return concepts
    .sort((a, b) => a.at - b.at)
    .map((concept) => ({ words: concept.words.filter((word) => isAskable(word, words)), others: askable(concept.others, words).slice(0, MOST_OTHERS) }))
    .filter((concept) => concept.words.length || concept.others.length);
}

/** Phrases of which the library has every word: the others would find nothing. */
function askable(others, words) {
  return others.filter((other) => other.words.every((word) => words.common.has(word) || words.inLibrary.has(stem(word))));
}

function places(wanted, words) {
  const found = [];
  for (let at = 0; wanted.length && at + wanted.length <= words.length; at += 1) {
    if (wanted.every((word, index) => word === words[at + index])) found.push(at);
  }
  return found;
}

function alarmsOf(readings, words) {
  const stems = readings.map((reading) => reading.map(stem));
  return words.alarms
    .filter((alarm) => alarm.phrases.some((phrase) => stems.some((reading) => places(phrase.map(stem), reading).length)))
    .map((alarm) => alarm.says);
}
