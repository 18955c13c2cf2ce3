// Asking for the files of the search. Everything has an end: what does not answer in time is an error with a name, never a
// circle that turns.

export const VERSION = 2;
const PATIENCE = 12000;

/** Why there is no answer: `old`, `missing` or `silent`. */
export class SearchFailed extends Error {
  constructor(kind, cause) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/** What a promise gives, or a failure if it takes too long. */
export function inTime(promise, patience = PATIENCE) {
  let clock;
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new SearchFailed("silent")), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(clock));
}

/** A file that the build wrote for this program; one that was written for another version is refused. */
export async function fetched(base, path) {
  const answer = await fetch(new URL(path, base)).catch((error) => {
    throw new SearchFailed("silent", error);
  });
  if (!answer.ok) throw new SearchFailed("missing");
  const file = await answer.json().catch((error) => {
    throw new SearchFailed("missing", error);
  });
  if (file.version !== VERSION) throw new SearchFailed("old");
  return file;
}
