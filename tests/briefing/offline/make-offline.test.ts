import { describe, expect, it } from "vitest";
import { askStamp } from "../../../src/briefing/brief.ts";
import { makeDeck } from "../../../src/briefing/make-deck.ts";
import { makeOffline, type OfflineMaking } from "../../../src/briefing/offline/make-offline.ts";
import { PARTS_MARK, TITLE_MARK } from "../../../src/briefing/offline/offline-file.ts";
import type { Stamp } from "../../../src/briefing/slide.ts";
import { decodeBase64 } from "../../../src/model/base64.ts";
import { pathsOf } from "../../../src/model/dataset.ts";
import { encodeArticlesOf, openSketches, sketchArticles } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

const files = new Map(encodeArticlesOf(sketchArticles(TOLD)).map(({ path, bytes }) => [path, new Uint8Array(bytes)]));
const dataset = openSketches(TOLD);

function making(stamp: Stamp, changed: Partial<OfflineMaking>): OfflineMaking {
  return {
    kind: "page",
    stamp,
    template: async () => `${TITLE_MARK}${PARTS_MARK}`,
    readFile: async (path) => files.get(path) ?? new Uint8Array(),
    ...changed,
  };
}

const offline = async (search: string, changed: Partial<OfflineMaking> = {}) => {
  const [ask, brief] = [askOf(dataset), briefOf(dataset, search)];
  return makeOffline(ask, brief, making(await askStamp(ask, brief), changed));
};

async function partsOf(html: string): Promise<Record<string, string>> {
  const parts = [...html.matchAll(/data-part="([^"]+)">([^<]*)</g)].map(async ([, name, base64]) => {
    const bytes = decodeBase64(base64 ?? "") ?? new Uint8Array();
    const text = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
    return [name, await text] as const;
  });
  return Object.fromEntries(await Promise.all(parts));
}

const aboutOf = (html: string) => JSON.parse(/id="offline-about">(.*)<\/script>/.exec(html)?.[1] ?? "{}");

describe("makeOffline", () => {
  it("holds every file of the dataset byte for byte, whatever the filter", async () => {
    const parts = await partsOf(await offline("country=IT"));
    expect(Object.keys(parts)).toEqual(pathsOf(dataset.manifest));
    for (const [path, text] of Object.entries(parts)) expect(text).toBe(new TextDecoder().decode(files.get(path)));
  });

  it("opens on the view, without the slide that was shown, and says how current it is", async () => {
    const { search, stamp, title } = aboutOf(await offline("country=JP&asof=2022-03&slide=4"));
    expect(search).toBe("country=JP&asof=2022-03");
    expect(title).toBe("Where international agreements with Land JP stand");
    expect(stamp).toMatchObject({ day: "As of 31 March 2022", made: "Made on 2 January 2024" });
    expect(stamp.counts).toContain(`of ${TOLD.length} reports`);
  });

  it("holds the slides alone as they are shown, and no report beside", async () => {
    const brief = briefOf(dataset, "country=JP");
    const parts = await partsOf(await offline("country=JP", { kind: "deck" }));
    const deck = await makeDeck(askOf(dataset), brief, { choice: brief.view.deck });
    expect(Object.keys(parts)).toEqual(["content.json"]);
    expect(JSON.parse(parts["content.json"] ?? "")).toEqual(deck);
  });

  it.each([
    { path: "claims.json", other: '{"fingerprint":"other"}' },
    { path: "texts/000.json", other: '{"sum":"other","texts":[]}' },
    { path: "lines/000.json", other: "" },
  ])("is not made of files of two builds, as of another $path", async ({ path: changed, other }) => {
    const readFile = async (path: string) =>
      path === changed ? new TextEncoder().encode(other) : (files.get(path) ?? new Uint8Array());
    await expect(offline("", { readFile })).rejects.toThrow("The dataset was built again");
  });

  it("can be called off", async () => {
    await expect(offline("", { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});
