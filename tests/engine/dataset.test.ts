import { describe, expect, it } from "vitest";
import { lastDayOfCollection, NO_DAY } from "../../src/engine/dataset.ts";
import { day, openSketches } from "./small-collection.ts";

describe("lastDayOfCollection", () => {
  it("is the manifest's, or no day at all", () => {
    expect(lastDayOfCollection(openSketches([{ published: "2023-02" }]))).toBe(day("2023-02-28"));
    expect(lastDayOfCollection(openSketches([{ published: null }]))).toBe(NO_DAY);
  });
});
