import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("stageReached", () => {
  it.each([
    ["The AUKUS submarine plan was unveiled in San Diego.", "aukus-1 development happened"],
    ["BAE, Leonardo and JAIEC have set up Edgewing.", "gcap development happened"],
    ["The three leaders launched GCAP.", "gcap launched happened"],
    ["Japan signed a contract with the United States for Tomahawk missiles.", "japan-tomahawk launched happened"],
    [
      "Britain and Japan began joint research on chemical and biological protection.",
      "uk-japan-cbrn launched happened",
    ],
  ])("tells the stage of what %j is about", (text, stage) => {
    expect(claimsIn(text, "2025-12-17").filter((claim) => claim.startsWith(stage))).toHaveLength(1);
  });
});

describe("isFoundingOfNone", () => {
  it("takes an organisation that is set up for its treaty in force, and a treaty that is set up for nothing", () => {
    expect(claimsIn("GIGO was set up in December 2024.", "2025-12-17")).toEqual([
      "gigo-treaty in-force happened 2024-12",
    ]);
    expect(claimsIn("The Geelong Treaty was set up in December 2024.", "2025-12-17")).toEqual([]);
    expect(claimsIn("The GIGO convention was set up in December 2024.", "2025-12-17")).toEqual([]);
  });
});

describe("isDoneByIt", () => {
  it.each([
    ["Quad members set up a fund for ports.", "quad development happened"],
    ["The four navies of the Quad patrolled together off Guam.", "quad development happened"],
    ["Under the Hiroshima Accord the two governments have founded a centre for chips.", "hiroshima-accord development"],
    ["The Quad launched a fellowship.", "quad development happened"],
    ["FPDA forces drill twice a year.", "fpda in-service happened"],
    ["Quad foreign ministers have met seven times.", "quad in-service happened"],
    ["Quad diplomats agreed on a pilot project for cables.", "quad development happened"],
    ["Navies of the Quad drilled off Darwin.", "quad development happened"],
    ["The tailored programme of Japan and NATO has led to exercises at sea.", "japan-nato-itpp development happened"],
  ])("takes what the members do for the partnership's own: %j", (text, stage) => {
    expect(claimsIn(text, "2025-12-17").filter((claim) => claim.startsWith(stage))).toHaveLength(1);
  });

  it("takes nothing that others do beside it", () => {
    expect(claimsIn("Away from the Quad, Peru and Chile set up a fund for ports.", "2025-12-17")).toEqual([]);
    expect(claimsIn("As in every club, the Quad has quarrels.", "2025-12-17")).toEqual([]);
    expect(claimsIn("Quad members may set up a fund for ports.", "2025-12-17")).not.toContain(
      expect.stringContaining("happened"),
    );
  });
});
