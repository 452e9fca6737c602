import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the UK-Japan Reciprocal Access Agreement";

describe("stageTold", () => {
  it.each([
    ["a wish that it be kept", `London urged Tokyo to keep ${RAA}.`, "in-force urged"],
    ["a wish to conclude", `London urged Tokyo to conclude ${RAA}.`, "agreed urged"],
    ["a wish to end it", `Critics urged Tokyo to terminate ${RAA}.`, "ended urged"],
    ["talks that conclude", `Talks on ${RAA} are expected to conclude in June.`, "agreed planned 2024-06"],
    ["a conclusion", `London and Tokyo concluded ${RAA} in January.`, "signed happened"],
  ])("takes %s for the stage that it is of", (_, text, claim) => {
    expect(claimsIn(text, "2024-05-20").join()).toContain(`uk-japan-raa ${claim}`);
  });
});
