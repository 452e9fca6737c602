import { describe, expect, it } from "vitest";
import { cleanSource } from "../../../src/pipeline/source/clean-source.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

const LEAD = "Norland and Sudland opened talks on a harbour pact, both capitals said.";
const CLOSE = "Officials expect the first round to end before the winter recess.";

function clean(raw: string) {
  return cleanSource(raw, splitLines(raw), "plain", []);
}

function told(raw: string) {
  return clean(raw)
    .dropped.filter(({ rule }) => rule !== "white-space")
    .map(({ rule }) => rule);
}

describe("findTeasers, by what is left of a text", () => {
  it("drops a sidebar of dash-led headlines and blurbs, and keeps the text after it", () => {
    const raw = `${LEAD}
More from Harbour Desk
-
What next for Estland and its fleet
Analysts of three countries look at what the election may change.
-
Westland plans longer piers
The government of Westland put money aside for two.

${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
    expect(told(raw)).toEqual(["teaser"]);
  });

  it("drops a sidebar that ends the text", () => {
    const raw = `${LEAD}\nMore from Harbour Desk\n-\nEstland votes\nPolls close at eight.\n-\nWestland waits\nIt has no choice.`;
    expect(clean(raw).text).toBe(LEAD);
  });

  it("drops headlines that stand behind their dashes", () => {
    const raw = `${LEAD}\nRelated stories\n- Estland votes on its fleet\n- Westland waits\n\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
  });

  it("drops headlines under a heading up to the next sentence", () => {
    const raw = `${LEAD}\n\nRelated Articles\n\nEstland votes on its fleet\nWestland waits\n\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
  });

  it("drops a sidebar whose heading is glued to the last sentence", () => {
    const raw = `${LEAD}More from Harbour Desk\n-\nEstland votes\nPolls close at eight.\n\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
  });

  it("drops a sidebar that was run into one line", () => {
    const raw = `${LEAD} More from Harbour Desk - Estland votes Polls close at eight. - Westland waits\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n${CLOSE}`);
  });

  it("drops the text of another page that is joined to the last blurb without a space", () => {
    const joined = "Eastland buys ships\nEastland signed for six.";
    const raw = `${LEAD}\nMore from Harbour Desk\n-\nEstland votes\nPolls close at eight.${joined}`;
    const { text, dropped } = clean(raw);
    expect(text).toBe(LEAD);
    const last = dropped.at(-1);
    expect([last?.rule, raw.slice(last?.start, last?.end)]).toEqual(["joined-text", joined]);
  });
});
