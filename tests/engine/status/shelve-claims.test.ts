import { describe, expect, it } from "vitest";
import { shelveClaims } from "../../../src/engine/status/shelve-claims.ts";
import { openSketches } from "../small-collection.ts";

describe("shelveClaims", () => {
  it("sorts claims by agreement, stage and modality, in the codebook's order", () => {
    const dataset = openSketches([
      {
        published: "2023-01-05",
        claims: [
          ["signed", "happened", null, "south-port"],
          ["agreed", "planned"],
          ["agreed", "planned"],
          ["signed", "denied"],
        ],
      },
    ]);
    const told = shelveClaims(dataset).flatMap(({ agreement, stages, claims }) =>
      claims.flatMap((lists, place) =>
        Object.entries(lists).flatMap(([modality, list]) =>
          list.length === 0 ? [] : [[agreement.id, stages[place]?.id, modality, [...list]]],
        ),
      ),
    );
    expect(told).toEqual([
      ["harbour", "agreed", "planned", [1, 2]],
      ["harbour", "signed", "denied", [3]],
      ["south-port", "signed", "happened", [0]],
    ]);
  });

  it("leaves out a claim of a stage that the ladder lacks", () => {
    const dataset = openSketches([{ published: "2023-01-05", claims: [["in-service", "happened"]] }]);
    const lists = shelveClaims(dataset).flatMap(({ claims }) => claims.flatMap((own) => Object.values(own)));
    expect(lists.every((list) => list.length === 0)).toBe(true);
  });
});
