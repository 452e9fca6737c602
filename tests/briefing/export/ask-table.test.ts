import { describe, expect, it } from "vitest";
import { askTable, type TableSubject } from "../../../src/briefing/export/ask-table.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function rowsOf(subject: TableSubject, search: string, isLong: boolean) {
  const dataset = openSketches(TOLD);
  const { table } = await askTable(askOf(dataset), briefOf(dataset, search), subject, isLong);
  return table.rows.map((row) => Object.fromEntries(table.heads.map((head, column) => [head, row[column] ?? null])));
}

describe("askTable", () => {
  it("counts in both forms of a grid the reports that pass and name both values", async () => {
    const wide = await rowsOf("countries", "country=JP", false);
    expect(wide.map((row) => [row.country, row.in_all, row["Land JP"], row["Land FR"]])).toEqual([
      ["Land JP", 5, 5, 2],
      ["Land FR", 2, 2, 2],
    ]);
    const long = await rowsOf("countries", "country=JP", true);
    expect(long.map((row) => [row.country, row.other_country, row.count])).toEqual([
      ["Land JP", "Land JP", 5],
      ["Land JP", "Land FR", 2],
      ["Land FR", "Land JP", 2],
      ["Land FR", "Land FR", 2],
    ]);
  });

  it("says of every count of the board and the lanes whether reports or stories are counted", async () => {
    for (const unit of ["reports", "stories"]) {
      const rows = [
        ...(await rowsOf("board", `unit=${unit}`, false)),
        ...(await rowsOf("timeline", `unit=${unit}`, true)),
      ];
      expect(new Set(rows.map((row) => row.unit))).toEqual(new Set([unit]));
      expect(Object.keys(Object.assign({}, ...rows)).filter((head) => /reports|stories/.test(head))).toEqual([]);
    }
  });

  it("gives series shares that add up to the total, and says where each counts its reports whole", async () => {
    const shared = await rowsOf("coverage", "by=country&grain=year", false);
    const sums = shared
      .filter(({ kind }) => kind === "bin")
      .map(({ total, ...row }) => [
        total,
        Object.entries(row).reduce(
          (sum, [head, value]) => sum + (/^Land|^Other|^None/i.test(head) ? Number(value) : 0),
          0,
        ),
      ]);
    for (const [total, sum] of sums) expect(Math.abs(Number(sum) - Number(total))).toBeLessThan(0.01);
    expect(shared.find(({ kind }) => kind === "bin")?.counted).toBe("shared");
    const compared = await rowsOf("coverage", "by=country&country=JP&country=FR&grain=year", true);
    expect(new Set(compared.map(({ counted }) => counted))).toEqual(new Set(["whole"]));
    const publishers = await rowsOf("coverage", "by=publisher&grain=year", true);
    expect(new Set(publishers.map(({ counted }) => counted))).toEqual(new Set(["whole"]));
  });

  it("writes a third of a report to three decimals", async () => {
    const dataset = openSketches([{ id: "three", published: "2022-01-20", countries: ["JP", "FR", "IT"] }]);
    const { table } = await askTable(askOf(dataset), briefOf(dataset, "by=country&grain=year"), "coverage", true);
    expect(table.rows.filter(([kind]) => kind === "bin").map((row) => row[7])).toEqual([0.333, 0.333, 0.333]);
  });
});
