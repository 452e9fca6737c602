import { describe, expect, it } from "vitest";
import { collectFacts } from "../../../src/engine/status/agreement-facts.ts";
import { day, openSketches } from "../small-collection.ts";

describe("collectFacts", () => {
  it("sorts claims by agreement, in the codebook's order", () => {
    const dataset = openSketches([
      {
        published: "2023-01-05",
        claims: [
          ["signed", "happened", null, "south-port"],
          ["agreed", "planned"],
        ],
      },
    ]);
    expect(
      collectFacts(dataset).map(({ agreement, facts }) => [agreement.id, facts.map(({ claim }) => claim)]),
    ).toEqual([
      ["harbour", [1]],
      ["glider", []],
      ["north-port", []],
      ["south-port", [0]],
    ]);
  });

  it("has an article told by the collection's last day at the latest", () => {
    const dataset = openSketches([
      { published: "2026", claims: [["signed", "happened"]] },
      { published: "2026-07-05", claims: [["signed", "happened"]] },
    ]);
    const days = collectFacts(dataset)[0]?.facts.map(({ publishedBy, toldDay }) => [publishedBy, toldDay]);
    expect(days).toEqual([
      [day("2026"), day("2026-07-05")],
      [day("2026-07-05"), day("2026-07-05")],
    ]);
  });
});
