import { describe, expect, it } from "vitest";
import { EVALUATE_HELP, parseArguments } from "./parse-arguments.ts";

const ALL = { records: [], fold: null, without: null, errors: [], isFoldOpen: false, isFloors: false };

describe("parseArguments", () => {
  it.each([
    [[], ALL],
    [["--fold", "4"], { ...ALL, fold: 4 }],
    [["--without", "4", "--errors", "claims"], { ...ALL, without: 4, errors: ["claims"] }],
    [
      ["--errors", "--open-fold"],
      { ...ALL, errors: ["countries", "themes", "families", "claims", "dates"], isFoldOpen: true },
    ],
    [["--records", "a", "--records", "b", "--floors"], { ...ALL, records: ["a", "b"], isFloors: true }],
  ])("reads %j", (args, evaluation) => {
    expect(parseArguments(args)).toEqual(evaluation);
  });

  it("asks for help wherever it is asked for", () => {
    expect([["--help"], ["--fold", "4", "-h"]].map((args) => parseArguments(args))).toEqual([null, null]);
    expect(EVALUATE_HELP).toContain("--open-fold");
  });

  it.each([[["--folds", "4"]], [["--fold", "5"]], [["--without", ""]], [["claims"]], [["--errors", "claim"]]])(
    "evaluates nothing for %j, which it does not know",
    (args) => {
      expect(parseArguments(args)).toHaveProperty("mistake");
    },
  );
});
