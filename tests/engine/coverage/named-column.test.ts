import { describe, expect, it } from "vitest";
import { namedColumnOf } from "../../../src/engine/coverage/named-column.ts";
import { openSketches } from "../small-collection.ts";

describe("namedColumnOf", () => {
  it("gives a family only where none of its members is named", () => {
    const { values, lists } = namedColumnOf(
      openSketches([
        { published: "2023-01-01", agreements: ["south-port", "harbour"] },
        { published: "2023-01-02", families: ["ports"], agreements: ["north-port"] },
        { published: "2023-01-03", families: ["ports"] },
      ]),
    );
    const named = [0, 1, 2].map((row) =>
      Array.from(lists.values.subarray(lists.offsets[row], lists.offsets[row + 1]), (place) => values[place]?.id),
    );
    expect(named).toEqual([["harbour", "south-port"], ["north-port"], ["ports"]]);
  });
});
