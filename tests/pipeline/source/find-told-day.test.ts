import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findToldDay } from "../../../src/pipeline/source/find-told-day.ts";
import { splitSentences } from "../../../src/pipeline/text/split-sentences.ts";

const find = (text: string) => findToldDay(text, { language: "en", order: null });

describe("findToldDay", () => {
  it.each([
    ["The envoys met in the harbour on 4 March 2021.", "2021-03-04"],
    ["On March 4, 2021, the two ministers signed the pact.", "2021-03-04"],
    ["The report dated 4 March 2021 was handed over.", "2021-03-04"],
    ["The envoys met on 9 May 2021.", "2021-05-09"],
    ["They met on 4 March 2021. They had met on 2 May 2019 as well.", "2021-03-04"],
    ["The pact that they signed on\n4 March 2021 is long.", "2021-03-04"],
  ])("takes the latest day of %j", (text, date) => {
    expect(find(text)?.date).toBe(date);
  });

  it("takes a day only near its verb", () => {
    const between = "the ships and the ferries and ".repeat(4);
    expect(find(`They met, so one reads in ${between}the book of the harbour on 4 March 2021.`)).toBeNull();
    expect(find(`In the book of the harbour on 4 March 2021 are ${between}what they saw.`)).toBeNull();
    expect(find("They met in the harbour on 4 March 2021.")?.date).toBe("2021-03-04");
  });

  it.each([
    "The pact will enter into force on 4 March 2031.",
    "They agreed to meet on 4 March 2031 if all goes well.",
    "The offer is valid until 4 March 2031.",
    "The visit to the United States on 4 March 2031 is the first.",
    "Dr. Doe and Mrs. Roe will receive the envoys of the United States on 4 March 2031.",
    "They met on 4 March.",
    "They met in March 2021.",
    "Les envoyés se sont vus le 4 mars 2021.",
    "",
  ])("finds no past day in %j", (text) => {
    expect(find(text)).toBeNull();
  });

  it("tells the latest of what its sentences tell, wherever lines break and paragraphs end", () => {
    const piece = fc.constantFrom(
      "They met on 4 March 2021.",
      "It was signed on May 9, 2022.",
      "The U.S.",
      "It will end on 5 June 2031.",
      "1. Talks began on 1 April 2020",
      "2. They ended",
      "Norland said",
      "on 3 May 2019",
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom(" ", "\n", "\n\n", "\n ", "\r\n")), { maxLength: 12 });
    fc.assert(
      fc.property(text, (pieces) => {
        const given = pieces.flat().join("");
        const joined = given.replace(/\n(?=\S)/g, " ");
        const days = splitSentences(joined).flatMap(({ start, end }) => find(joined.slice(start, end))?.date ?? []);
        expect(find(given)?.date).toBe(days.sort().at(-1));
      }),
    );
  });
});
