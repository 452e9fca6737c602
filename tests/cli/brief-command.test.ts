import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { readZip } from "../briefing/pptx/read-zip.ts";
import { collectionFolder, PROMISED, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/promised.md": PROMISED, "articles/signed.md": SIGNED });
});

afterEach(() => removeFolder(folder));

describe("brief", () => {
  it("writes the slides of the collection into a file", async () => {
    const { code, err } = await runIn(folder, ["brief", "--out", "week.pptx"]);
    expect([code, err]).toEqual([0, `Wrote ${join(folder, "week.pptx")}\n`]);
    const files = readZip(await readFile(join(folder, "week.pptx")));
    expect(files.get("ppt/slides/slide1.xml")).toContain("Where international agreements stand");
  });

  it("gives a table of the day that is asked for to standard output", async () => {
    const { code, out } = await runIn(folder, ["brief", "--what", "board", "--as-of", "2021-02", "--out", "-"]);
    expect(code).toBe(0);
    const [head, row] = out.split("\r\n");
    expect(head).toMatch(/^id,agreement,/);
    expect(row).toContain("As of 28 February 2021");
    expect(row).toContain("signing expected for March 2021");
  });

  it("stands on the day that it says it was made, where another zone is a day ahead", async () => {
    const effects = { clockMs: () => new Date(2021, 2, 4, 12).getTime(), today: () => "2021-03-05" as PartialDate };
    const { out } = await runIn(folder, ["brief", "--what", "board", "--out", "-"], effects);
    expect(out).toContain("As of 20 January 2021");
    expect(out).toContain("Made on 4 March 2021");
  });

  it("obeys the filter of a link", async () => {
    const of = async (filter: string) => {
      const { out } = await runIn(folder, [
        "brief",
        "--what",
        "reports",
        "--format",
        "jsonl",
        "--filter",
        filter,
        "--out",
        "-",
      ]);
      return out
        .trim()
        .split("\n")
        .filter((line) => line !== "").length;
    };
    expect([await of("to=2022"), await of("from=2021-03")]).toEqual([2, 1]);
    expect(await of("http://localhost:4173/?from=2021-03")).toBe(1);
    expect([await of("http://localhost:4173/?"), await of("http://localhost:4173/")]).toEqual([2, 2]);
  });

  it.each([
    [["--what", "board"], "--out must name a file."],
    [
      ["--what", "film", "--out", "x"],
      "--what is board, coverage, timeline, promises, grid, themes, countries, reports, claims, deck, paper, page.",
    ],
    [["--what", "board", "--format", "ris", "--out", "x"], "--format of board is csv, json."],
    [["--filter", "country=XX", "--what", "board", "--out", "-"], "country=XX is nothing that this collection has."],
    [["--filter", "contry=DE", "--what", "board", "--out", "-"], "contry=DE is nothing that this collection has."],
    [["--as-of", "soon", "--what", "board", "--out", "-"], "soon is no day to look from"],
    [["--what", "board", "--as-of", "", "--out", "-"], "--as-of has an empty value."],
    [["--what", "board", "--filter", "", "--out", "-"], "--filter has an empty value."],
    [
      ["--what", "board", "--filter", "asof=2020", "--as-of", "2021", "--out", "-"],
      "--as-of and asof= of --filter say different things; give one of them.",
    ],
    [
      ["--what", "board", "--filter", "country=DE", "--country", "CZ", "--out", "-"],
      "--country and country= of --filter say different things; give one of them.",
    ],
    [
      ["--what", "board", "--filter", "asof=2020", "--filter", "asof=2021", "--out", "-"],
      "asof= is given twice in --filter, and can be one thing only.",
    ],
    [["--what", "board", "--filter", "country=", "--out", "-"], "country= of --filter has an empty value."],
    [["--what", "board", "--filter", "?from=2021&q= ", "--out", "-"], "q= of --filter has an empty value."],
    [["--what", "board", "--country", "", "--out", "-"], "--country has an empty value."],
    [["--what", "board", "--country", "DE,", "--out", "-"], "--country has an empty value."],
    [["--what", "board", "--country", "DE,XX", "--out", "-"], "country=XX is nothing that this collection has."],
    [["--what", "board", "--out", "x.ris"], "the name x.ris ends in another format than board: csv, json."],
    [["--what", "board", "--format", "csv", "--out", "x.json"], "the name x.json ends in another format than csv."],
    [["--what", "board", "--format", "json", "--bom", "--out", "-"], "--bom is for a CSV."],
    [["--dark", "--out", "x.pptx"], "--dark is for a picture."],
    [["--out", "-"], "slides and paper go into a file; --out must name one."],
  ])("says what is wrong with %j", async (args, words) => {
    const { code, err } = await runIn(folder, ["brief", ...args]);
    expect(code).toBe(64);
    expect(err).toContain(words);
  });

  it("writes the format that the name of the file ends in", async () => {
    expect((await runIn(folder, ["brief", "--what", "reports", "--out", "week.bib"])).code).toBe(0);
    expect(await readFile(join(folder, "week.bib"), "utf8")).toContain("@misc{");
  });

  it("says where a file could not be written", async () => {
    await put(join(folder, "taken"), "");
    const { code, err } = await runIn(folder, ["brief", "--what", "board", "--out", join("taken", "x.csv")]);
    expect(code).toBe(74);
    expect(err).toContain("could not be written");
  });

  it.each([
    ["csv", "board", /^id,agreement,/],
    ["long.csv", "coverage", /^kind,bin,/],
    ["svg", "coverage", /^<svg /],
    ["jsonl", "reports", /^\{"article"/],
    ["bib", "reports", /@misc\{/],
  ])("takes %s without a subject as of the %s, and says so", async (format, subject, content) => {
    const { code, out, err } = await runIn(folder, ["brief", "--format", format, "--out", "-"]);
    expect(code).toBe(0);
    expect(err).toContain(`Of the ${subject}, as --what is not given.`);
    expect(out).toMatch(content);
  });

  it("takes the ending of a name without a subject in the same way", async () => {
    const { code, err } = await runIn(folder, ["brief", "--out", "week.csv"]);
    expect([code, err]).toEqual([0, `Of the board, as --what is not given.\nWrote ${join(folder, "week.csv")}\n`]);
  });

  it("takes of two subjects the one that has the whole ending", async () => {
    const long = await runIn(folder, ["brief", "--out", "x.long.csv"]);
    expect(long.err).toContain("Of the coverage, as --what is not given.");
    expect(await readFile(join(folder, "x.long.csv"), "utf8")).toMatch(/^kind,bin,.*,series,value,/);
  });

  it("says what it wrote under a name that does not", async () => {
    expect((await runIn(folder, ["brief", "--out", "w.xyz"])).err).toBe(
      `Wrote ${join(folder, "w.xyz")} as pptx, which its name does not say.\n`,
    );
  });

  it("refuses to compare with a day that is not before the one it looks from", async () => {
    const args = ["brief", "--as-of", "2021-02", "--since", "2021-03-01", "--out", "week.pptx"];
    const { code, err } = await runIn(folder, args);
    expect(code).toBe(64);
    expect(err).toContain("--since 2021-03-01 is not before 2021-02-28, the day that is looked from.");
  });

  it("takes countries by an option or by the filter, and all of a filter that is given twice", async () => {
    const filterOf = async (...args: string[]) => {
      const { out } = await runIn(folder, ["brief", "--what", "board", "--format", "json", "--out", "-", ...args]);
      return JSON.parse(out).stamp.filter;
    };
    const both = await filterOf("--filter", "country=DE&country=CZ");
    expect(both).toContain("Germany");
    expect(await filterOf("--country", "CZ,DE")).toBe(both);
    expect(await filterOf("--country", "CZ", "--country", "DE")).toBe(both);
    expect(await filterOf("--country", "CZ", "--filter", "country=CZ")).toBe(await filterOf("--filter", "country=CZ"));
    expect(await filterOf("--filter", "country=DE", "--filter", "?country=CZ")).toBe(both);
  });

  it("looks from no day that has not come, as every promise would be late by then", async () => {
    const { code, err } = await runIn(folder, ["brief", "--as-of", "9000", "--out", "week.pptx"]);
    expect(code).toBe(64);
    expect(err).toContain("9000 is no day to look from: it is one that has come");
  });
});
