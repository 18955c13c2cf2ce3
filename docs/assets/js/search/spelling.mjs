// Misspelt words are set right by the nearest word of the library: nobody is asked, and nothing leaves the browser.
// Source: optimal string alignment, the restricted form of Damerau and Levenshtein: a letter too many, too few,
// another one, or two that changed places, are one step each.

import { lettersOf, stem } from "./words.mjs";

/** How many steps two words are apart, or `most + 1` if they are further than `most`. */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, older[j - 2] + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[b.length];
}

/** Whether the library, or everyday language, has a word; numbers and words of two letters are never doubted. */
export function isKnown(word, words) {
  return [...word].length < 3 || !/^\p{L}+$/u.test(word) || !/^\p{Script=Latin}/u.test(word)
    || words.counts.has(word) || words.common.has(word) || words.stems.has(stem(word));
}

/** Whether a word of the library begins so: while somebody types, the last word is half a word. */
export function begins(word, words) {
  for (const known of words.library) if (known.startsWith(word)) return true;
  return false;
}

/**
 * Whether asking for a word can find what it means: for a word that it lacks, the index answers with another, and for one
 * or two letters with half the library.
 */
export function isAskable(word, words) {
  if (!/^\p{Script=Latin}/u.test(word)) return true;
  return words.inLibrary.has(stem(word)) || ([...word].length > 2 && begins(word, words));
}

/**
 * The word, or the two words, that were probably meant by one that nobody knows; null if nothing is near.
 *
 * A word of up to four letters may be one step away, one of up to seven two, a longer one three. Among words as near,
 * one with the same first letter comes first, then the one that more articles use.
 */
export function corrected(word, words) {
  const letters = [...word];
  const most = letters.length < 5 ? 1 : letters.length < 8 ? 2 : 3;
  const [own, heard] = [lettersOf(word), sound(word)];
  let best = null;
  let least = Infinity;
  for (let length = letters.length - most; length <= letters.length + most; length += 1) {
    for (const { word: other, letters: theirs } of words.byLength.get(length) || []) {
      if (other.length < 3 || ones(own ^ theirs) > 2 * most) continue; // a step changes two letters at the most
      const steps = distance(word, other, most);
      if (steps > most) continue;
      const costs = steps + (other[0] === word[0] ? 0 : 0.7) + (sound(other) === heard ? -0.8 : 0)
        - Math.log2(1 + words.counts.get(other)) / 20;
      if (costs < least) [best, least] = [other, costs];
    }
  }
  const parted = least > 1 ? twoWords(word, words) : null;
  return parted || best;
}

function ones(bits) {
  let count = 0;
  for (let left = bits; left; left &= left - 1) count += 1;
  return count;
}

function twoWords(word, words) {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (has(left, words) && has(right, words)) return `${left} ${right}`;
  }
  return null;
}

function has(word, words) {
  return words.counts.has(word) || words.common.has(word);
}

/** What a word sounds like, roughly: doubled and silent letters go, letters that sound alike are one. */
function sound(word) {
  return word
    .replace(/ph/g, "f").replace(/(?<!^)h/g, "").replace(/c(?=[eiy])/g, "s").replace(/[cq]|ck/g, "k").replace(/z/g, "s")
    .replace(/y/g, "i").replace(/(?<!^)[aeiou]+/g, "a").replace(/(.)\1+/g, "$1");
}
