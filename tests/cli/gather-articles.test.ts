import { afterEach, describe, expect, it } from "vitest";
import { readCollection } from "../../src/cli/read-collection.ts";
import { collectionFolder, effectsIn, PROMISED, removeFolder, SIGNED } from "./collection-folder.ts";

let folder = "";

afterEach(() => removeFolder(folder));

async function gather(files: Readonly<Record<string, string>>) {
  folder = await collectionFolder(files);
  const { articles, findings } = await readCollection(`${folder}/data`, effectsIn(folder));
  return {
    ids: articles.map(({ summary }) => summary.id),
    files: articles.map(({ summary }) => summary.file),
    claimed: articles.flatMap(({ summary }) => summary.claims.map(({ articleId }) => articleId)),
    codes: findings.map(({ code }) => code),
  };
}

const withId = (id: string, article: string) => article.replace("---\n", `---\nid: ${id}\n`);

describe("newGathering", () => {
  it("keeps reports of one name in two folders, with their claims, and tells them apart by the folder", async () => {
    const { ids, claimed, codes } = await gather({ "articles/2020/01.md": PROMISED, "articles/2021/01.md": SIGNED });
    expect(ids).toEqual(["01", "2021/01"]);
    expect(new Set(claimed)).toEqual(new Set(ids));
    expect(codes).toEqual([]);
  });

  it("tells those of one folder apart by their endings", async () => {
    const { ids } = await gather({ "articles/x.md": PROMISED, "articles/x.txt": SIGNED });
    expect(ids).toEqual(["x", "x.txt"]);
  });

  it("keeps one of two that say the same, and says so", async () => {
    const { files, codes } = await gather({ "articles/a/x.md": SIGNED, "articles/b/x.md": SIGNED });
    expect(files).toEqual(["articles/a/x.md"]);
    expect(codes).toEqual(["article-id-twice"]);
  });

  it("keeps the first of two that state one id, and says so", async () => {
    const { files, codes } = await gather({
      "articles/a.md": withId("elbe", PROMISED),
      "articles/b.md": withId("elbe", SIGNED),
    });
    expect(files).toEqual(["articles/a.md"]);
    expect(codes).toEqual(["article-id-twice"]);
  });

  it("takes no id that another file has by its name", async () => {
    const { ids } = await gather({
      "articles/a.md": withId("b/x", PROMISED),
      "articles/a/x.md": PROMISED.replace("spring", "summer"),
      "articles/b/x.md": SIGNED,
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(3);
  });
});
