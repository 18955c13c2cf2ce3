// The search page: its address holds the question, the filters and the order, so that it can be shared.

import { byReview, chosen, counted, facets, filtered, ORDERS } from "./facets.mjs";
import { make } from "./dom.mjs";
import { load } from "./engine.mjs";
import { searchView } from "./view.mjs";

const MOST = 10;
const finder = document.querySelector("[data-wc-search-page]");
const form = finder.querySelector("form");
const input = form.querySelector("input");
const base = new URL("..", form.action).href;
const place = make("div", { class: "wc-search__place" });
finder.append(place);

const { ask } = searchView({ input, place, base, heading: "h2", most: MOST, arrange, onAsked: remember });

async function arrange(engine, found) {
  const known = await facets(engine);
  const params = new URLSearchParams(location.search);
  const { choice, unknown } = chosen(params, known);
  const order = params.get("order") in ORDERS ? params.get("order") : "relevance";
  if (params.get("order") && params.get("order") !== order) unknown.push(`order \u201c${params.get("order").slice(0, 60)}\u201d`);
  const left = filtered(found.hits, choice, known);
  const before = found.hits.length ? [controls(counted(found.hits, choice, known), choice, order)] : [];
  if (unknown.length) before.unshift(make("p", { class: "wc-trouble" }, `This library has no ${unknown.join(" and no ")}: it was left out.`));
  return { hits: order === "reviewed" ? byReview(left, known) : left, before, isFiltered: Object.keys(choice).length > 0 };
}

function controls(lists, choice, order) {
  const made = make("form", { class: "wc-filters", "aria-label": "Filters and order" });
  for (const { name, label, all, options } of lists) {
    const select = make(
      "select",
      { id: `wc-filter-${name}`, name },
      make("option", { value: "" }, `All (${all})`),
      options.map(({ value, count }) => make("option", { value, selected: choice[name] === value }, `${value} (${count})`)),
    );
    made.append(make("p", {}, make("label", { for: select.id }, label), select));
  }
  const orders = Object.entries(ORDERS).map(([value, words]) => make("option", { value, selected: value === order }, words));
  made.append(make("p", {}, make("label", { for: "wc-order" }, "Order"), make("select", { id: "wc-order", name: "order" }, orders)));
  made.addEventListener("change", async (event) => {
    const { name, value, id } = event.target;
    const params = new URLSearchParams(location.search);
    if (value && value !== "relevance") params.set(name, value);
    else params.delete(name);
    put(params);
    await ask();
    document.getElementById(id)?.focus();
  });
  made.addEventListener("submit", (event) => event.preventDefault());
  return made;
}

/** The address follows when the typing has stopped: browsers limit how often it may change. */
let following = 0;
function remember(asked) {
  clearTimeout(following);
  following = setTimeout(() => follow(asked), 300);
}

function follow(asked) {
  const params = new URLSearchParams(location.search);
  if (asked.trim()) params.set("q", asked.slice(0, 2000));
  else params.delete("q");
  put(params);
}

function put(params) {
  const query = params.toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

load(base).then(facets).catch(() => {}); // on its way before anybody asks; what fails is told when somebody does
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
// What was typed before this program was there counts more than the address.
input.value ||= (new URLSearchParams(location.search).get("q") || "").slice(0, 2000);
if (input.value.trim()) ask();
