import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptDataset, openFormerDataset, stampDataset } from "../../src/cli/former-dataset.ts";
import { encodeArticlesOf, sketchArticles } from "../engine/small-collection.ts";
import { collectionFolder, effectsIn, removeFolder } from "./collection-folder.ts";

const FILES = encodeArticlesOf(sketchArticles([{ id: "a", published: "2021-02" }, { id: "b" }]));
const MANIFEST = FILES.at(-1)?.bytes ?? new Uint8Array();
const TEXTS = { folder: "texts", number: 0 } as const;

let folder = "";
let kept: KeptDataset;
const later = () => effectsIn(folder, { clockMs: () => Date.now() + 10_000 });
const open = () => openFormerDataset(folder, kept, effectsIn(folder));

beforeEach(async () => {
  folder = await collectionFolder({});
  for (const { path, bytes } of FILES) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  kept = stampDataset(folder, MANIFEST, later()) ?? never();
});

afterEach(() => removeFolder(folder));

function never(): never {
  throw new Error("the dataset can be looked at");
}

describe("openFormerDataset", () => {
  it("knows the dataset that was written, with its shards", () => {
    const former = open();
    expect(former).toMatchObject({ articles: 2, shardSize: 250 });
    expect(former?.findShard(TEXTS)?.sum).toMatch(/^[0-9a-f]{64}$/);
    expect(former?.findShard({ folder: "texts", number: 1 })).toBeNull();
  });

  it.each(["manifest.json", "articles.json", "claims.json", "shards.json"])(
    "knows nothing of one whose %s was changed or lost",
    async (path) => {
      const whole = await readFile(join(folder, path));
      await writeFile(join(folder, path), `${whole} `);
      expect(open()).toBeNull();
    },
  );

  it("takes a shard whose stamp proves nothing by its sum, and none that was changed", async () => {
    const path = join(folder, "texts/000.json");
    const whole = await readFile(path);
    await utimes(path, new Date(0), new Date(0));
    expect(open()?.findShard(TEXTS)).not.toBeNull();
    for (const place of [2, whole.length >> 1]) {
      await writeFile(
        path,
        whole.map((byte, at) => (at === place ? byte ^ 1 : byte)),
      );
      expect(open()?.findShard(TEXTS)).toBeNull();
    }
  });

  it("trusts no stamp of a file that was just written", async () => {
    kept = stampDataset(folder, MANIFEST, effectsIn(folder)) ?? never();
    expect(kept.files.every(({ isSettled }) => !isSettled)).toBe(true);
    expect(open()?.findShard(TEXTS)).not.toBeNull();
  });
});
