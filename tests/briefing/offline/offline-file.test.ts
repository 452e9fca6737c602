import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fillTemplate,
  type OfflineAbout,
  PARTS_MARK,
  packPart,
  TITLE_MARK,
} from "../../../src/briefing/offline/offline-file.ts";
import { decodeBase64 } from "../../../src/model/base64.ts";

const TEMPLATE = `<head>${TITLE_MARK}</head><body>${PARTS_MARK}</body>`;

const about = (title: string): OfflineAbout => ({
  kind: "page",
  title,
  search: "",
  stamp: { day: title, clock: "", filter: "", counts: "", collection: "", fingerprint: "", made: "" },
});

async function unpacked(base64: string): Promise<string> {
  const bytes = decodeBase64(base64) ?? new Uint8Array();
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

describe("packPart", () => {
  it("packs text of any kind so that it comes out as it went in, in letters that end no element", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
        const { base64 } = await packPart("a", new TextEncoder().encode(`</script><!--${text}`));
        expect(base64).toMatch(/^[A-Za-z0-9+/=]+$/);
        expect(await unpacked(base64)).toBe(`</script><!--${text}`);
      }),
      { numRuns: 50 },
    );
  });
});

describe("fillTemplate", () => {
  it("puts title, words and parts into the frame", () => {
    const html = fillTemplate(TEMPLATE, about("Treaties"), [{ name: "texts/000.json", base64: "QQ==" }]);
    expect(html).toContain("<title>Treaties</title>");
    expect(html).toContain('<script type="application/octet-stream" data-part="texts/000.json">QQ==</script>');
    expect(html).not.toContain(PARTS_MARK);
  });

  it("keeps a title text, whatever stands in it, and gives it back", () => {
    const title = `</title></script><script>alert("$&")</script><!--${PARTS_MARK} & so on`;
    const html = fillTemplate(TEMPLATE, about(title), []);
    expect(html.match(/<script/g)).toHaveLength(1);
    const json = /id="offline-about">(.*)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual(about(title));
  });

  it("refuses a page that is no frame, as a server sends it in the place of one", () => {
    expect(() => fillTemplate("<html><title>Not found</title>", about(""), [])).toThrow("npm start and npm run build");
  });
});
