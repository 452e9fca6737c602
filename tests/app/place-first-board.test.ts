import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { FIRST_BOARD_FILE, type FirstBoard } from "../../src/app/first-board.ts";
import { type FirstBoardEffects, placeFirstBoard } from "../../src/app/place-first-board.ts";
import { day } from "../engine/small-collection.ts";

const MANIFEST = '{"fingerprint":"of this collection"}';
const lastDay = day("2024-05-01");
const board: FirstBoard = {
  manifest: createHash("sha256").update(MANIFEST).digest("hex"),
  lastDay,
  markup: "<article>In force</article>",
};

interface Site {
  readonly search?: string;
  readonly today?: number;
  readonly files?: Readonly<Record<string, string>>;
}

/** What stands on the page of a site, null for its frame. */
async function placed({ search = "", today = lastDay, files = {} }: Site = {}): Promise<string | null> {
  const site: Record<string, string> = {
    [FIRST_BOARD_FILE]: JSON.stringify(board),
    "dataset/manifest.json": MANIFEST,
    ...files,
  };
  let shown: string | null = null;
  const effects: FirstBoardEffects = {
    search,
    today,
    fetchFile: async (path) => new Response(site[path], { status: site[path] === "" ? 404 : 200 }),
    digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
    tooLate: new Promise(() => undefined),
    framePainted: Promise.resolve(),
    place: (markup) => {
      shown = markup;
    },
  };
  expect(await placeFirstBoard(effects)).toBe(shown !== null);
  return shown;
}

describe("placeFirstBoard", () => {
  it("shows the board that was drawn from the dataset beside the page", async () => {
    expect(await placed()).toBe(board.markup);
  });

  it("never shows the board of another dataset", async () => {
    expect(await placed({ files: { "dataset/manifest.json": `${MANIFEST} ` } })).toBeNull();
  });

  it("shows no board to a link, whose filter and day it does not know", async () => {
    expect(await placed({ search: "?country=JP" })).toBeNull();
  });

  it("shows no board on a day before the collection's last, as the page then opens on another", async () => {
    expect(await placed({ today: lastDay - 1 })).toBeNull();
  });

  it.each([
    ["there is no board", { [FIRST_BOARD_FILE]: "" }],
    ["there is no dataset", { "dataset/manifest.json": "" }],
    ["the server sends a page for every file", { [FIRST_BOARD_FILE]: "<!doctype html>" }],
  ])("leaves the frame where %s", async (_, files) => {
    expect(await placed({ files })).toBeNull();
  });

  it("fetches nothing before the frame is on the screen, and shows nothing", async () => {
    let paint: () => void = () => undefined;
    const framePainted = new Promise<void>((resolve) => {
      paint = resolve;
    });
    let [isShown, fetched] = [false, 0];
    const done = placeFirstBoard({
      search: "",
      today: lastDay,
      async fetchFile(path) {
        fetched += 1;
        return new Response(path === FIRST_BOARD_FILE ? JSON.stringify(board) : MANIFEST);
      },
      digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
      tooLate: new Promise(() => undefined),
      framePainted,
      place: () => {
        isShown = true;
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isShown, fetched]).toEqual([false, 0]);
    paint();
    expect(await done).toBe(true);
  });

  it.each([FIRST_BOARD_FILE, "dataset/manifest.json"])("goes on without a board where %s never comes", async (late) => {
    const isPlaced = placeFirstBoard({
      search: "",
      today: lastDay,
      fetchFile: (path) =>
        path === late
          ? new Promise(() => undefined)
          : Promise.resolve(new Response(path === FIRST_BOARD_FILE ? JSON.stringify(board) : MANIFEST)),
      digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
      tooLate: new Promise((resolve) => setTimeout(resolve, 20)),
      framePainted: Promise.resolve(),
      place: () => expect.unreachable("a board that came in part"),
    });
    expect(await isPlaced).toBe(false);
  });
});
