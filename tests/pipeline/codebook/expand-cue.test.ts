import { describe, expect, it } from "vitest";
import { expandCue, findUnknownClasses } from "../../../src/pipeline/codebook/expand-cue.ts";
import type { LadderEntry } from "../../../src/pipeline/codebook/shapes.ts";

const CLASSES = [
  { id: "begin", words: ["start", "kick_off"] },
  { id: "pact", words: ["pact", "treaty", "side_letter"] },
];

describe("expandCue", () => {
  it.each([
    ["sign", ["sign"]],
    ["due by <year>", ["due by <year>"]],
    ["<begin> talks", ["start/kick_off talks"]],
    ["shape ~ <pact>", ["shape ~ [pact/treaty]", "shape ~ side_letter"]],
    ["<begin>/open ~ <pact>/text", ["start/kick_off/open ~ [pact/treaty/text]", "start/kick_off/open ~ side_letter"]],
    ["end <nothing>", []],
  ])("writes out the classes that %j names", (cue, written) => {
    expect(expandCue(cue, CLASSES)).toEqual(written);
  });
});

describe("findUnknownClasses", () => {
  it("says which class a cue names that is not there, with its line", () => {
    const stage = { id: "signed", name: "", short_name: "", definition: "" };
    const stages = [{ ...stage, cues: { verbs: ["sign", "sign <pakt>"], phrases: ["due by <year>"] } }];
    const value: LadderEntry = { id: "treaty", name: "Treaty", stages };
    const file = { name: "ladders.yaml", root: null, lineOf: (path: readonly PropertyKey[]) => path.length };
    expect(findUnknownClasses({ value, file, path: ["ladders", 0] }, ["pact", "begin"])).toEqual([
      {
        code: "codebook-unknown-id",
        file: "ladders.yaml",
        line: 7,
        found: "pakt",
        expected: "an id of a class of words: pact",
      },
    ]);
  });
});
