import { describe, expect, it } from "vitest";
import { findToldDay } from "../../../src/pipeline/source/find-told-day.ts";

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
});
