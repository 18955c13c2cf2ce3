// Writes expected.json: what citeproc-js prints for each reference of references.json, one line each.
//
//   node expected.mjs --nlm STYLE.csl --ama STYLE.csl --locale locales-en-US.xml
//
// Needs `npm install citeproc` in a folder of your own. Nothing of citeproc-js or of the styles is kept here.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: { nlm: { type: "string" }, ama: { type: "string" }, locale: { type: "string" } },
});
const CSL = createRequire(join(process.cwd(), "package.json"))("citeproc");
const here = (name) => new URL(name, import.meta.url);
const DATES = ["issued", "accessed", "event-date"];

// ICMJE's samples join pages with a hyphen; the locale's en dash would make every range differ.
const locale = readFileSync(options.locale, "utf8").replace(
  /<term name="page-range-delimiter">[^<]*<\/term>/,
  '<term name="page-range-delimiter">-</term>',
);

function toCsl(item) {
  const csl = { ...item };
  delete csl.custom;
  for (const name of DATES) {
    if (csl[name]) csl[name] = { "date-parts": [csl[name].split("-").map(Number)] };
  }
  return csl;
}

function toText(html) {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#60;/g, "<")
    .replace(/&#62;/g, ">")
    .replace(/&#38;|&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function format(style, items) {
  const byId = new Map(items.map((item) => [item.id, toCsl(item)]));
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id) }, style, "en-US");
  engine.updateItems([...byId.keys()]);
  const [about, entries] = engine.makeBibliography();
  return new Map(about.entry_ids.map((ids, index) => [ids[0], toText(entries[index]).replace(/^\d+\. ?/, "")]));
}

const items = JSON.parse(readFileSync(here("references.json"), "utf8"));
const nlm = format(readFileSync(options.nlm, "utf8"), items);
const ama = format(readFileSync(options.ama, "utf8"), items);
const lines = items.map(({ id }) => `${JSON.stringify(id)}:${JSON.stringify({ nlm: nlm.get(id), ama: ama.get(id) })}`);
writeFileSync(here("expected.json"), `{\n${lines.join(",\n")}\n}\n`);
