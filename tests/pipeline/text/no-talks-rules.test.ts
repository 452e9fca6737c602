import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const talksIn = (text: string) =>
  claimsIn(text, "2025-03-20")
    .filter((claim) => claim.includes(" negotiating "))
    .map((claim) => claim.replace(/^[^ ]+ | [^ ]+$/g, ""));

describe("NO_TALKS and FEW_TALKS", () => {
  it.each([
    ["Scant headway was made in the talks on the Japan-France RAA.", "negotiating happened"],
    ["There have been no talks on the Japan-France RAA since autumn.", "negotiating happened"],
    ["There are currently no negotiations on a Japan-France RAA.", "negotiating denied"],
    ["Talks on a Japan-France RAA have never been held.", "negotiating denied"],
    ["Negotiations on a Japan-France RAA were not opened.", "negotiating denied"],
    ["No talks on a Japan-France RAA are under way.", "negotiating denied"],
  ])("reads from %j %s alone", (text, claim) => {
    expect(talksIn(text)).toEqual([claim]);
  });

  it("tells no beginning of talks that were not there until something", () => {
    expect(talksIn("There were no talks on a Japan-France RAA until last May.")).not.toContain("negotiating denied");
  });
});
