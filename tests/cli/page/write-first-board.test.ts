import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FIRST_BOARD_FILE, type FirstBoard } from "../../../src/app/first-board.ts";
import { writeFirstBoard } from "../../../src/cli/page/write-first-board.ts";
import { sha256 } from "../../../src/cli/sha256.ts";
import { type ArticleSketch, day, encodeArticlesOf, sketchArticles } from "../../engine/small-collection.ts";
import { filesUnder, put } from "../collection-folder.ts";

const today = day("2024-05-01");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pactwatch-first-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function putDataset(sketches: readonly ArticleSketch[]): Promise<void> {
  for (const { path, bytes } of encodeArticlesOf(sketchArticles(sketches))) {
    await put(join(folder, "dataset", path), new TextDecoder().decode(bytes));
  }
}

const hasBoard = async () => `/${FIRST_BOARD_FILE}` in (await filesUnder(folder));
const readBoard = async (): Promise<FirstBoard> => JSON.parse(await readFile(join(folder, FIRST_BOARD_FILE), "utf8"));

describe("writeFirstBoard", () => {
  it("draws the page of the dataset as it opens: its day, its counts and its cards", async () => {
    await putDataset([{ published: "2023-01-11", countries: ["JP"] }, { published: "2023-02-01" }]);
    await writeFirstBoard(folder, today);
    const board = await readBoard();
    expect(board.lastDay).toBe(day("2023-02-01"));
    expect(board.manifest).toBe(sha256(await readFile(join(folder, "dataset", "manifest.json"))));
    expect(board.markup).toContain("<b>1 Feb 2023</b>");
    expect(board.markup).toContain("<b>2</b> of <!-- -->2");
    expect(board.markup).toContain("<h1>");
    expect(board.markup).not.toContain("skeleton");
  });

  it("draws another one for another dataset, and the same markup for the same", async () => {
    await putDataset([{ published: "2023-01-11" }]);
    await writeFirstBoard(folder, today);
    const first = await readBoard();
    await putDataset([{ published: "2023-01-11" }, { published: "2023-02-01" }]);
    await writeFirstBoard(folder, today);
    expect(await readBoard()).not.toEqual(first);
    await putDataset([{ published: "2023-01-11" }]);
    await writeFirstBoard(folder, today);
    expect(await readBoard()).toEqual(first);
  });

  it.each([
    ["is damaged", { "articles.json": "{" }],
    ["is of another version", { "manifest.json": '{"version":999}' }],
  ])("takes the former board away where the dataset %s", async (_, files) => {
    await putDataset([{ published: "2023-01-11" }]);
    await writeFirstBoard(folder, today);
    expect(await hasBoard()).toBe(true);
    await put(
      join(folder, "dataset", "manifest.json"),
      `${await readFile(join(folder, "dataset", "manifest.json"), "utf8")} `,
    );
    for (const [path, text] of Object.entries(files)) await put(join(folder, "dataset", path), text);
    await writeFirstBoard(folder, today);
    expect(await hasBoard()).toBe(false);
  });

  it("draws none of a collection that reaches past today, whose opening day is another each day", async () => {
    await putDataset([{ published: "2025-01-11" }]);
    await writeFirstBoard(folder, today);
    expect(await hasBoard()).toBe(false);
  });

  it("leaves a page without a dataset as it is", async () => {
    await writeFirstBoard(folder, today);
    expect(await filesUnder(folder)).toEqual({});
  });
});
