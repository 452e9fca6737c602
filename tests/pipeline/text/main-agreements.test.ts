import { describe, expect, it } from "vitest";
import { findAgreements } from "../../../src/pipeline/text/find-agreements.ts";
import { mainAgreements } from "../../../src/pipeline/text/main-agreements.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER } from "./read-sentence.ts";

function mainIn(text: string): string[] {
  const reading = openText(READER, text);
  const { mentions } = findAgreements(READER, reading, null);
  return [...new Set(mainAgreements(reading, mentions).map(({ meaning }): string => meaning))];
}

describe("mainAgreements", () => {
  it("leaves out what one later sentence names in passing", () => {
    expect(
      mainIn("The Geelong Treaty is long. Yards like the Geelong Treaty. Some recall the Hiroshima Accord."),
    ).toEqual(["geelong-treaty"]);
  });

  it("keeps what a later sentence names when nothing else is named", () => {
    expect(mainIn("Rain fell. Wind rose. Some recall the Hiroshima Accord.")).toEqual(["hiroshima-accord"]);
  });

  it("gives every place of a main agreement", () => {
    const reading = openText(READER, "The Geelong Treaty is long. Yards like the Geelong Treaty.");
    const { mentions } = findAgreements(READER, reading, null);
    expect(mainAgreements(reading, mentions)).toHaveLength(2);
  });

  it("is empty for a text that names none", () => {
    expect(mainIn("Rain fell.")).toEqual([]);
  });
});
