import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfState", () => {
  it.each([
    ["Japan is considering a reciprocal access agreement with Britain.", "uk-japan-raa proposed happened 2021-03"],
    ["An 18-month study of submarines is under way under AUKUS, a clerk said.", "aukus-1 study happened 2021-03"],
    ["After a long lunch, the JNAAM feasibility study moves into its second phase.", "jnaam study happened 2021-03"],
    ["The JNAAM feasibility study moves into its second phase.", "jnaam study happened 2021-03"],
  ])("dates the state in %j by the month of the report", (text, claim) => {
    expect(claimsIn(`The ministers had lunch. ${text}`, "2021-03-02")).toContain(claim);
  });

  it.each([
    ["The minister said on Monday that Japan was only considering an RAA with Britain.", "2021-03"],
    ["The minister said in January that Japan was considering an RAA with Britain.", "?"],
    ["Japan was considering an RAA with Britain.", "?"],
  ])("dates what is told as so then: %s %s", (text, date) => {
    expect(claimsIn(`Lunch was late. ${text}`, "2021-03-02")).toContain(`uk-japan-raa proposed happened ${date}`);
  });

  it("gives no month to what is made for years", () => {
    const text = "Lunch was late. Rolls-Royce, IHI and Avio Aero are developing the engine of the GCAP fighter.";
    expect(claimsIn(text, "2025-03-14")).toEqual(["gcap development happened ?"]);
  });

  it("gives no time to what was spent before the act that has it", () => {
    const text = "On Friday they presented the optimal pathway of AUKUS after 18 months of consultation.";
    expect(claimsIn(text, "2023-03-14")).not.toContain("aukus-1 study happened 2023-03-10");
  });

  it.each([
    "Officials had spent 18 months of study on submarines under AUKUS.",
    "The JNAAM feasibility study then ended.",
    "The JNAAM feasibility study of November 2014 is known to all.",
  ])("gives no month to what lies behind the report: %j", (text) => {
    for (const claim of claimsIn(text, "2021-03-02")) expect(claim).not.toMatch(/2021/);
  });

  it("never gives more than the month, and none that is not the month of the report", () => {
    const day = fc.date({ min: new Date("2019-01-01"), max: new Date("2025-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const published = date.toISOString().slice(0, 10);
        const claims = claimsIn("Japan is considering a reciprocal access agreement with Britain.", published);
        expect(claims).toEqual([`uk-japan-raa proposed happened ${published.slice(0, 7)}`]);
      }),
      { numRuns: 20 },
    );
  });
});
