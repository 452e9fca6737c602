import { describe, expect, it } from "vitest";
import { fetchPart } from "../../src/app/fetch-part.ts";

describe("fetchPart", () => {
  it("gives the part that comes", async () => {
    expect(await fetchPart(async () => ({ make: 1 }))).toEqual({ make: 1 });
  });

  it("says of one that does not come that loading the page again helps, and keeps the cause", async () => {
    const cause = new TypeError("Failed to fetch dynamically imported module");
    const failed = fetchPart(() => Promise.reject(cause)).catch((error: unknown) => error);
    expect(await failed).toMatchObject({ message: expect.stringContaining("Load the page again"), cause });
  });
});
