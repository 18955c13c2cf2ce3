// Runs Lighthouse for mobile. Reads {chromium, flags, skip, urls: {name: url}} as JSON from standard input; prints
// {name: {scores: {category: 0 to 100}, audits: [{id, category, title, description, score, items}], error}}.
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const { chromium, flags, skip, urls } = JSON.parse(readFileSync(0, "utf8"));
const chrome = await launch({ chromePath: chromium, chromeFlags: flags, logLevel: "silent" });
const results = {};
try {
  for (const [name, url] of Object.entries(urls)) {
    const options = { port: chrome.port, output: "json", logLevel: "silent", skipAudits: skip };
    const { lhr } = await lighthouse(url, { ...options, onlyCategories: CATEGORIES });
    results[name] = {
      error: lhr.runtimeError?.message ?? null,
      scores: Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)])),
      audits: Object.entries(lhr.categories).flatMap(([category, { auditRefs }]) => auditRefs.flatMap(lost(lhr, category))),
    };
  }
} finally {
  chrome.kill();
}
process.stdout.write(JSON.stringify(results));

// An audit that costs points.
function lost(lhr, category) {
  return ({ id, weight }) => {
    const { score, title, description, displayValue, details } = lhr.audits[id];
    if (!weight || score === null || score >= 0.9) return [];
    const items = (details?.items ?? []).slice(0, 5);
    const words = items.map((item) => item.node?.selector ?? item.source?.url ?? item.url ?? item.description ?? "");
    return [{ id, category, score, title: [title, displayValue].filter(Boolean).join(": "), description, items: words }];
  };
}
