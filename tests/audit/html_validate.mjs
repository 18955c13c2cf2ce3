// Judges pages by htmlvalidate.json. Reads {name: text} as JSON from standard input; prints {name: [message, ...]}.
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";

const config = JSON.parse(readFileSync(new URL("htmlvalidate.json", import.meta.url), "utf8"));
delete config["//"];
const judge = new HtmlValidate({ root: true, ...config });
const pages = JSON.parse(readFileSync(0, "utf8"));
const found = {};
for (const [name, text] of Object.entries(pages)) {
  const report = await judge.validateString(text, `${name}.html`);
  found[name] = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, severity, message, selector, ruleUrl }) => ({
      rule: ruleId,
      severity,
      message,
      selector,
      url: ruleUrl,
    })),
  );
}
process.stdout.write(JSON.stringify(found));
