import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../../src/pipeline/codebook/slug-of.ts";

describe("slugOf", () => {
  it.each([
    ["The Harbour Gazette", "the-harbour-gazette"],
    ["Gazette (via Net.com)", "gazette-via-netcom"],
    ["Zone Armée", "zone-armee"],
    ["Sailor's & Pilot's Post", "sailors-pilots-post"],
    ["防衛", "unnamed"],
    ["", "unnamed"],
  ])("makes %j the id %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("gives an id for any text, and leaves an id as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
