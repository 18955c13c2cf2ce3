// Filters and order: which articles have which topic and type, how many of the answers each choice leaves, and the
// order by date. Asked for once, when somebody filters or sorts.

import { fetched, inTime } from "./fetching.mjs";

export const FILTERS = { topic: "Topic", type: "Kind of page", audience: "Written for", language: "Language" };
export const ORDERS = { relevance: "Best match", reviewed: "Newest review" };

/** Learn the filters of all articles: Map of filter → Map of value → Set of ids; and the rank of each id by date. */
export async function facets(engine) {
  engine.facets ||= inTime(learn(engine.base)).catch((error) => {
    engine.facets = null;
    throw error;
  });
  return engine.facets;
}

async function learn(base) {
  const { prefix, ids: rest, filters } = await fetched(base, "search/facets.json");
  const ids = rest.split(" ").filter(Boolean).map((end) => prefix + end);
  const all = new Set(ids);
  const sets = (values) =>
    new Map(Object.entries(values).map(([value, at]) => [value, at ? new Set(at.map((place) => ids[place])) : all]));
  return {
    byFilter: new Map(Object.keys(FILTERS).map((name) => [name, sets(filters[name] || {})])),
    rank: new Map(ids.map((id, at) => [id, at])),
  };
}

/** What the address asks for, and what of it this library does not have. */
export function chosen(params, known) {
  const choice = {};
  const unknown = [];
  for (const name of Object.keys(FILTERS)) {
    const value = params.get(name);
    if (!value) continue;
    if (known.byFilter.get(name)?.has(value)) choice[name] = value;
    else unknown.push(`${FILTERS[name].toLowerCase()} \u201c${value.slice(0, 60)}\u201d`);
  }
  return { choice, unknown };
}

/** The hits that a choice leaves. */
export function filtered(hits, choice, known) {
  const sets = Object.entries(choice).map(([name, value]) => known.byFilter.get(name).get(value));
  return hits.filter((hit) => sets.every((set) => set.has(hit.id)));
}

/** For each filter with more than one value: [{ value, count }] under the other choices. */
export function counted(hits, choice, known) {
  const lists = [];
  for (const [name, values] of known.byFilter) {
    if (values.size < 2) continue;
    const others = Object.fromEntries(Object.entries(choice).filter(([other]) => other !== name));
    const left = filtered(hits, others, known);
    const options = [...values].map(([value, ids]) => ({ value, count: left.filter((hit) => ids.has(hit.id)).length }));
    lists.push({ name, label: FILTERS[name], all: left.length, options });
  }
  return lists;
}

/** The newest review first; what was never reviewed comes last. */
export function byReview(hits, known) {
  const rank = (hit) => known.rank.get(hit.id) ?? Infinity;
  return [...hits].sort((a, b) => rank(a) - rank(b) || b.score - a.score);
}
