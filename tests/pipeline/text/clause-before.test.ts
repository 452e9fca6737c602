import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const SIGNED = "New Zealand and the Philippines signed a SOVFA.";

describe("isClauseBeforeOn", () => {
  it.each([
    [
      "One with Canada is nearly ready; talks on it ended in March.",
      "philippines-canada-sovfa agreed happened 2025-03",
    ],
    [
      "The agreement with Canada was short and it was signed in May.",
      "philippines-canada-sovfa signed happened 2025-05",
    ],
    [
      "Teodoro said the agreement with Canada is short, and it was signed in May.",
      "philippines-canada-sovfa signed happened 2025-05",
    ],
  ])('takes "it" for what %j speaks of first', (text, claim) => {
    expect(claimsIn(`${SIGNED} ${text}`, "2025-06-20")).toContain(claim);
  });

  it.each([
    "Like the agreement with Canada, it was signed in May.",
    "It follows one with Canada, and it was signed in May.",
  ])('takes "it" for what the text speaks of in %j', (text) => {
    const claims = claimsIn(`${SIGNED} ${text}`, "2025-06-20");
    expect(claims).toContain("philippines-new-zealand-sovfa signed happened 2025-05");
    expect(claims.join()).not.toContain("canada");
  });
});
