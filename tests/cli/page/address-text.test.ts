import { describe, expect, it } from "vitest";
import { addressText } from "../../../src/cli/page/address-text.ts";

describe("addressText", () => {
  it("says where the dashboard is and how to stop it", () => {
    expect(addressText({ local: ["http://localhost:4173/"], network: [] })).toBe(
      "\nPactwatch is at http://localhost:4173/ until you press Ctrl+C.\n",
    );
  });

  it("names every address where other machines may ask, too", () => {
    expect(addressText({ local: ["http://localhost:5000/"], network: ["http://10.0.0.2:5000/"] })).toBe(
      "\nPactwatch is at http://localhost:5000/ and http://10.0.0.2:5000/ until you press Ctrl+C.\n",
    );
  });

  it("says nothing of an address that is not known", () => {
    expect(addressText(null)).toBe("\nPactwatch is served until you press Ctrl+C.\n");
  });
});
