import { describe, expect, it } from "vitest";
import { sketchArticles } from "../../engine/small-collection.ts";
import { prepareAll } from "./prepare-all.ts";

const jsonOf = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));

describe("prepareArticle", () => {
  it("keeps all of an article but its text and mentions, and these as JSON", () => {
    const [article] = sketchArticles([{ countries: ["JP"], text: "Piers „an der See“" }]);
    const [prepared] = prepareAll(article ? [article] : []);
    const { text, tags, ...rest } = article!;
    expect(prepared?.summary).toEqual({ ...rest, tags: [{ kind: "country", id: "JP" }] });
    expect(jsonOf(prepared?.text)).toBe(text);
    expect(jsonOf(prepared?.mentions)).toEqual([
      ["country", "JP", tags[0]?.mentions[0]?.start, tags[0]?.mentions[0]?.end],
    ]);
  });
});
