import { describe, expect, it } from "vitest";
import { openMadeUp } from "../../../src/cli/generate/draw-rows.ts";
import { readCodebook } from "../../../src/pipeline/codebook/read-codebook.ts";
import { orderArticles } from "../../../src/pipeline/dataset/order-articles.ts";
import { SMALL_CODEBOOK } from "../../pipeline/codebook/small-codebook.ts";

const { codebook } = readCodebook(SMALL_CODEBOOK);
const textOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

function madeUp(articles: number, seed = 1) {
  if (codebook === null) throw new Error("the small codebook has a mistake");
  return openMadeUp({ articles, seed, codebook });
}

const ROWS = [...madeUp(3000).rows()];

describe("openMadeUp", () => {
  it("draws as many articles as are asked for, each time alike, and others from another seed", () => {
    expect([1, 2, 777].map((count) => [...madeUp(count).rows()].length)).toEqual([1, 2, 777]);
    expect([...madeUp(3000).rows()]).toEqual(ROWS);
    expect([...madeUp(3000, 2).rows()].map(({ summary }) => summary.published)).not.toEqual(
      ROWS.map(({ summary }) => summary.published),
    );
  });

  it("draws them in the order of the dataset", () => {
    const summaries = ROWS.map(({ summary }) => summary);
    expect(orderArticles(summaries)).toEqual(summaries);
  });

  it("draws the same articles with and without their texts", () => {
    const bare = [...madeUp(3000).articles()];
    expect(bare.map(({ id, tags, published, head }) => ({ id, tags, published, head }))).toEqual(
      ROWS.map(({ head, summary: { id, tags, published } }) => ({ id, tags, published, head })),
    );
  });

  it("says in each title, text, id and address that it is generated", () => {
    for (const { summary, text } of ROWS) {
      const { title, id, url, file } = summary;
      for (const words of [title, id, url, file, textOf(text)]) expect(words).toMatch(/generated/i);
    }
  });

  it("points every claim at a sentence that holds its cue and names its agreement", () => {
    const names = new Map(codebook?.agreements.map(({ id, name }) => [id, name]));
    const claims = ROWS.flatMap(({ summary, text }) => summary.claims.map((claim) => ({ claim, text: textOf(text) })));
    expect(claims.length).toBeGreaterThan(1000);
    for (const { claim, text } of claims) {
      const sentence = text.slice(claim.start, claim.end);
      expect(sentence).toMatch(/^\S.*[.]$/);
      expect(sentence).toContain(names.get(claim.agreement));
      expect(claim.cue.start >= claim.start && claim.cue.end <= claim.end).toBe(true);
      expect(sentence).toContain(`“${text.slice(claim.cue.start, claim.cue.end)}”`);
    }
  });

  it("points every mention at the name of its tag, and has a mention for each tag", () => {
    const named = [codebook?.countries, codebook?.themes, codebook?.agreements, codebook?.families].flatMap(
      (entries) => entries?.map(({ id, name }): [string, string] => [id, name]) ?? [],
    );
    const names = new Map(named);
    for (const { summary, text, mentions } of ROWS) {
      const own: [string, string, ...number[]][] = textOf(mentions);
      expect(new Set(own.map(([kind, id]) => `${kind} ${id}`))).toEqual(
        new Set(summary.tags.map(({ kind, id }) => `${kind} ${id}`)),
      );
      for (const [, id, ...ends] of own) {
        for (let at = 0; at < ends.length; at += 2) {
          expect(textOf(text).slice(ends[at], ends[at + 1])).toBe(names.get(id));
        }
      }
    }
  });

  it("tells no stage as a fact before it was reached", () => {
    for (const { published, claims } of madeUp(3000).articles()) {
      for (const { modality, stage } of claims) {
        const last = published.date === null || published.date.length < 10 ? null : published.date;
        if (modality !== "happened" || last === null) continue;
        expect(stage.day * 86_400_000).toBeLessThanOrEqual(Date.parse(last));
      }
    }
  });

  it("has stories of many copies, days that are not known, and more reports in later years", () => {
    const copies = new Map<number, number>();
    for (const { head } of ROWS) copies.set(head, (copies.get(head) ?? 0) + 1);
    expect(Math.max(...copies.values())).toBeGreaterThan(10);
    const bases = new Set(ROWS.map(({ summary }) => summary.published.basis));
    expect([...bases].sort()).toEqual(["bounds", "given", "metadata", "none", "text", "url"]);
    const inYears = (first: string, last: string) =>
      ROWS.filter(({ summary: { published } }) => (published.date ?? "") >= first && (published.date ?? "9") < last)
        .length;
    expect(inYears("2021", "2026")).toBeGreaterThan(inYears("2007", "2012"));
  });
});
