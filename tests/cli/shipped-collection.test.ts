import { describe, expect, it } from "vitest";
import { runIn } from "./collection-folder.ts";

interface Row {
  readonly id: string;
  readonly stage: string | null;
  readonly since: string | null;
  readonly promises: readonly { stage: string; due: string | null; outcome: string }[];
  readonly milestones: readonly { stage: string; date: string | null; claims: readonly { quote: string }[] }[];
}

async function board(...args: string[]): Promise<ReadonlyMap<string, Row>> {
  const { code, out } = await runIn(process.cwd(), ["status", "--json", ...args]);
  expect(code).toBe(0);
  const rows: Row[] = JSON.parse(out);
  return new Map(rows.map((row) => [row.id, row]));
}

describe("the collection in data", () => {
  it("has the UK–Japan RAA signed on 11 January 2023 and in force since 15 October 2023", async () => {
    const raa = (await board()).get("uk-japan-raa");
    expect(raa).toMatchObject({ stage: "in-force", since: "2023-10-15" });
    expect(raa?.milestones.find(({ stage }) => stage === "signed")?.date).toBe("2023-01-11");
  });

  it.each(["happened", "told"])(
    "has it only agreed in principle on 30 November 2022, with signing expected for December, by the clock %j",
    async (clock) => {
      const raa = (await board("--as-of", "2022-11-30", "--clock", clock)).get("uk-japan-raa");
      expect(raa).toMatchObject({ stage: "agreed" });
      expect(raa?.promises).toContainEqual(
        expect.objectContaining({ stage: "signed", due: "2022-12", outcome: "pending" }),
      );
    },
  );

  it("puts no agreement further than its reports do", async () => {
    const stages = Object.fromEntries([...(await board())].map(([id, { stage }]) => [id, stage]));
    expect(stages).toMatchObject({
      "japan-philippines-raa": "in-force",
      "japan-australia-raa": "in-force",
      "geelong-treaty": "signed",
      "gigo-treaty": "ratified",
      gcap: "development",
      "hiroshima-accord": "launched",
      "philippines-france-vfa": "negotiating",
      "philippines-canada-sovfa": "signed",
      "us-philippines-edca": "signed",
      jnaam: "ended",
      "aukus-2": "launched",
      "japan-korea-gsomia": "in-force",
    });
    expect(["launched", "development"]).toContain(stages["aukus-1"]);
  });
});
