import { describe, expect, it } from "vitest";
import { heardDay, openFacts, publishedBy, toldDay } from "../../../src/engine/status/claim-facts.ts";
import { day, openSketches } from "../small-collection.ts";

describe("openFacts", () => {
  it("has an article told by the collection's last day at the latest", () => {
    const facts = openFacts(
      openSketches([
        { published: "2026", claims: [["signed", "happened"]] },
        { published: "2026-07-05", claims: [["signed", "happened"]] },
      ]),
    );
    expect([0, 1].map((claim) => [publishedBy(facts, claim), toldDay(facts, claim)])).toEqual([
      [day("2026"), day("2026-07-05")],
      [day("2026-07-05"), day("2026-07-05")],
    ]);
  });

  it("has what an undated article says heard on the collection's last day", () => {
    const facts = openFacts(
      openSketches([{ published: "2026-07-05" }, { published: null, claims: [["signed", "happened"]] }]),
    );
    expect(heardDay(facts, 0)).toBe(day("2026-07-05"));
  });

  it("does not use the date of an act that its report cannot know", () => {
    const claims = [
      ["signed", "happened", "2023-06-01"],
      ["signed", "planned", "2023-06-01"],
    ] as const;
    const facts = openFacts(openSketches([{ published: "2023-01-05", claims }]));
    expect([...facts.used]).toEqual([-1, 0]);
  });
});
