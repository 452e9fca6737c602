import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfStart", () => {
  it.each([
    ["From this Tuesday boats may call, the ministry said as the Geelong Treaty took effect.", "2025-07-08"],
    ["As of this Tuesday the yards share one set of rules. The Geelong Treaty has come into force.", "2025-07-08"],
    ["From Tuesday to Friday boats may call. Prices fell. The Geelong Treaty has come into force.", "?"],
    ["Boats called on Tuesday. The Geelong Treaty has come into force.", "?"],
  ])("dates %j %s", (text, date) => {
    expect(claimsIn(text, "2025-07-10")).toContain(`geelong-treaty in-force happened ${date}`);
  });
});
