import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectionFolder, PROMISED, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/promised.md": PROMISED, "articles/signed.md": SIGNED });
});

afterEach(() => removeFolder(folder));

async function elbe(...args: string[]) {
  const { code, out } = await runIn(folder, ["status", "--json", ...args]);
  expect(code).toBe(0);
  return JSON.parse(out)[0];
}

describe("status", () => {
  it("says where an agreement stands on the collection's last day, with the sentences", async () => {
    const row = await elbe();
    expect(Object.keys(row)).toEqual([
      "id",
      "name",
      "stage",
      "since",
      "asOf",
      "clock",
      "milestones",
      "promises",
      "conflicts",
      "rule",
    ]);
    expect(row).toMatchObject({
      id: "elbe-pact",
      name: "Elbe Pact",
      stage: "signed",
      since: "2021-03-04",
      asOf: "2021-03-05",
      clock: "happened",
      milestones: [{ stage: "signed", date: "2021-03-04", articles: 1, publishers: 1, official: 0 }],
      promises: [{ stage: "signed", due: "2021-03", saidOn: "2021-01-20", saidBy: "River Office", outcome: "kept" }],
      conflicts: [],
    });
    expect(row.milestones[0].claims).toMatchObject([
      { articleId: "signed", quote: "Germany and Czechia signed the Elbe Pact in Dresden on 4 March 2021." },
    ]);
  });

  it("has an agreement that nothing is told of, with no stage", async () => {
    const { out } = await runIn(folder, ["status", "--json"]);
    expect(JSON.parse(out)).toMatchObject([
      { id: "elbe-pact" },
      { id: "minho-pact", stage: null, since: null, milestones: [], promises: [] },
    ]);
  });

  it("lets no date to come move the day, and says so", async () => {
    await put(join(folder, "data", "articles", "typo.md"), PROMISED.replace("2021-01-20", "2099-01-11"));
    const { code, out, err } = await runIn(folder, ["status"]);
    expect(code).toBe(0);
    expect(out).toContain("As of 2021-03-05");
    expect(err).toContain("1 article bears a later date than today");
    expect((await runIn(folder, ["status", "--as-of", "2022"])).err).toBe("");
  });

  it("looks from the last day of a month or a year", async () => {
    expect(await elbe("--as-of", "2021-02")).toMatchObject({ asOf: "2021-02-28", stage: null });
    expect(await elbe("--as-of", "2021")).toMatchObject({ asOf: "2021-12-31", stage: "signed" });
  });

  it("tells what had happened from what had been told", async () => {
    expect(await elbe("--as-of", "2021-03-04", "--clock", "happened")).toMatchObject({ stage: "signed" });
    expect(await elbe("--as-of", "2021-03-04", "--clock", "told")).toMatchObject({
      stage: null,
      clock: "told",
      promises: [{ outcome: "pending" }],
    });
  });

  it("prints a line an agreement for a reader", async () => {
    const { out } = await runIn(folder, ["status"]);
    expect(out).toContain("As of 2021-03-05, what had happened by then; 2 articles");
    expect(out).toMatch(/^Elbe Pact +Signed +since 2021-03-04 +1 report, 1 publisher, 0 official$/m);
    expect(out).toMatch(/^Minho Pact +Nothing reported$/m);
  });

  it("counts no publisher that is not known", async () => {
    const nobody = SIGNED.replace(/^publisher.*\n/m, "");
    await put(join(folder, "data", "articles", "signed.md"), nobody);
    expect((await runIn(folder, ["status"])).out).toContain(" 1 report, publisher not known, 0 official\n");
    expect(await elbe()).toMatchObject({ milestones: [{ articles: 1, publishers: 0 }] });
    await put(join(folder, "data", "articles", "again.md"), SIGNED.replace("in Dresden ", "at last "));
    expect((await runIn(folder, ["status"])).out).toContain(" 2 reports, 1 known publisher, 0 official\n");
  });

  it.each([
    ["a day that is none", ["--as-of", "2021-02-30"]],
    ["words for a day", ["--as-of", "yesterday"]],
    ["an unknown clock", ["--clock", "cuckoo"]],
  ])("exits with 64 for %s", async (_, args) => {
    expect((await runIn(folder, ["status", ...args])).code).toBe(64);
  });

  it("exits with 1 without articles", async () => {
    const empty = await collectionFolder({});
    expect((await runIn(empty, ["status"])).code).toBe(1);
    await removeFolder(empty);
  });
});
