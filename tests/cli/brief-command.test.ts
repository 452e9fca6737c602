import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
    expect(row).toContain("signing promised for March 2021");
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
    expect([await of(""), await of("from=2021-03")]).toEqual([2, 1]);
    expect(await of("http://localhost:4173/?from=2021-03")).toBe(1);
  });

  it.each([
    [["--what", "board"], "--out must name a file."],
    [
      ["--what", "film", "--out", "x"],
      "--what is board, coverage, timeline, promises, grid, reports, claims, deck, paper, page.",
    ],
    [["--what", "board", "--format", "ris", "--out", "x"], "--format of board is csv, json."],
    [["--filter", "country=XX", "--what", "board", "--out", "-"], "country=XX is nothing that this collection has."],
    [["--filter", "contry=DE", "--what", "board", "--out", "-"], "contry=DE is nothing that this collection has."],
    [["--as-of", "soon", "--what", "board", "--out", "-"], "asof=soon is nothing that this collection has."],
    [["--what", "board", "--as-of", "", "--out", "-"], "--as-of has an empty value."],
    [["--what", "board", "--out", "x.ris"], "the name x.ris ends in another format than board: csv, json."],
    [["--what", "board", "--format", "csv", "--out", "x.json"], "the name x.json ends in another format than csv."],
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
});
