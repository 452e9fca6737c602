import { describe, expect, it } from "vitest";
import { findClosingDate, findLeadingDate } from "../../../src/pipeline/source/find-line-date.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

const STYLE = { language: null, order: null };
const BODY = "Envoys of Norland and Sudland met in the old harbour to speak of the pact.";

const leading = (text: string) => findLeadingDate(splitLines(text), STYLE);
const closing = (text: string) => findClosingDate(splitLines(text), STYLE);

describe("findLeadingDate", () => {
  it.each([
    ["Veröffentlicht am 4. März 2021, 10:45 Uhr", "line"],
    ["Publié le 4 mars 2021 à 10h45", "line"],
    ["Опубликовано 4 марта 2021", "line"],
    ["Sudhaven, 4 March 2021", "line"],
    ["New Sudhaven, March 4, 2021", "line"],
    ["Mis à jour le 4 mars 2021", "update"],
    ["Updated 4 March 2021 at 9.30 am", "update"],
    ["(4 March 2021)", "spoken"],
    ["SUDHAVEN, 4 March 2021 (Wire) — The envoys met.", "dateline"],
    ["SUDHAVEN, 4 March 2021. Envoys of both towns met in the old harbour to speak of the pact.", "dateline"],
    ["Sudhaven | 4 Mar 2021 | Envoys of both towns met in the old harbour.", "dateline"],
    ["Sudhaven – 4 March 2021 – Envoys of both towns met.", "dateline"],
    ["Sudhaven, le 4 mars 2021 – Les envoyés se sont vus.", "dateline"],
    ["Sudhaven, le 4 mars 2021", "line"],
    ["Sudhaven, den 4. März 2021", "line"],
    ["Sudhaven, 4 marzo 2021", "line"],
    ["Published 4 March 2021, updated 11 April 2021", "line"],
    ["4 March 2021 10:15 (updated 11 April 2021)", "line"],
    ["Published on 4 March 2021 | Last updated on 11 April 2021, 9:30", "line"],
    ["By Ann Doe | The Quay | 4 March 2021, 10:15 GMT", "line"],
    ["By Ann Doe • 4 March 2021", "line"],
    ["Posted on Mar 4 '21", "line"],
  ])("reads %j as a %s", (line, kind) => {
    expect(leading(`${line}\n\n${BODY}`)).toMatchObject({ kind, written: { kind: "date", date: "2021-03-04" } });
  });

  it.each([
    "The pact of 4 March 2021 was long in the making.",
    "On 4 March 2021 - a week late - the envoys met.",
    "4 March 2021 was a day of rest.",
    "Ann Doe, 4 March 2021. Envoys of both towns met in the old harbour to speak of the pact that they want.",
    "SUDHAVEN, 4 March 2021. Photo by the harbour office, which keeps the rights to it and to all others.",
    "4 March 2021, a day before the talks of 11 April 2021",
    "By Ann Doe, a year after the talks of 4 March 2021",
  ])("takes no date from the sentence %j", (line) => {
    expect(leading(`${line}\n${BODY}`)).toBeNull();
  });

  it("takes a place and a day for those of the text in its first two lines alone", () => {
    expect(leading(`Harbour pact near\nSudhaven, 4 March 2021\n${BODY}`)).toMatchObject({ kind: "line" });
    expect(leading(`${BODY}\n${BODY}\nSudhaven, 4 March 2021`)).toBeNull();
    expect(leading(`The Sudhaven quarrel of 4 March 2021\n${BODY}`)).toBeNull();
    expect(leading(`Done at Sudhaven, 4 March 2021\n${BODY}`)).toBeNull();
  });

  it("looks no further than the fourth line", () => {
    expect(leading(`${`${BODY}\n`.repeat(4)}4 March 2021`)).toBeNull();
  });
});

describe("findClosingDate", () => {
  it.each([
    "THE HARBOUR HOUSE,\n    March 4, 2021.",
    "THE HARBOUR HOUSE,  \n\u00a0\u00a0March 4, 2021.\n\n###",
    "ANN B. DOE\n\nMarch 4, 2021",
    "Sudhaven, 4 March 2021",
  ])("reads the day under a text that ends in %j", (end) => {
    expect(closing(`${BODY}\n\n${end}\n`)).toMatchObject({ kind: "closing", written: { date: "2021-03-04" } });
  });

  it.each([
    "Done at Sudhaven, 4 March 2021",
    "through the second round of the talks on 4 March 2021.",
    "The talks began in the harbour,\nand ended on 4 March 2021.",
    "4 March 2021 and later",
  ])("takes no day from a text that ends in %j", (end) => {
    expect(closing(`${BODY}\n\n${end}\n`)).toBeNull();
  });
});
