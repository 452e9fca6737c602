import { describe, expect, it } from "vitest";
import { codesOf, readOf } from "./opened-text.ts";

const PARAGRAPH = "<p>The two towns talked for a whole day in the old hall by the river, and agreed on a café.</p>";
const PAGE = `<!doctype html><html lang="en"><head><title>Towns near a pact</title><meta property="og:site_name" content="River Wire"><meta property="article:published_time" content="2020-06-03T08:00:00Z"></head><body><article><h1>Towns near a pact</h1>${PARAGRAPH.repeat(6)}</article></body></html>`;
const HEAD =
  "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://river.example/2020/06/03/pact\r\nSubject: Towns near a pact\r\nDate: Wed, 3 May 2023 10:00:00 -0000\r\n";

/** A page as a browser saves it, with an advertisement in a frame and a style. */
function savedOf(page: string, head = HEAD): string {
  const packed = page
    .replaceAll("=", "=3D")
    .replaceAll("é", "=C3=A9")
    .replace(/[^=]{1,70}/g, "$&=\r\n");
  const part = (type: string, words: string) =>
    `--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://river.example/\r\n\r\n${words}\r\n`;
  const frame = `<html><body><p>The two towns signed a pact to sell you a car today, in this frame.</p></body></html>`;
  return `${head}MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=x\r\n\r\n${part("text/html", packed)}${part("text/css", "p { margin: 0 }")}${part("text/html", frame)}--x--\r\n`;
}

describe("openMhtml", () => {
  it("reads the page alone, with its own day and the address from which it was saved", async () => {
    const { articles, findings } = await readOf("a.mhtml", savedOf(PAGE));
    expect(findings).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "a",
        title: "Towns near a pact",
        publisher: "River Wire",
        url: "https://river.example/2020/06/03/pact",
        published: "2020-06-03",
      },
    ]);
    expect(articles[0]?.text).toContain("agreed on a café.");
    expect(articles[0]?.text).not.toContain("in this frame");
  });

  it.each([
    ["a comment", "<!-- </html> -->"],
    ["a script", '<script>document.write("</html>")</script>'],
  ])("reads on behind the end of a page that only %s tells", async (_, part) => {
    const { articles } = await readOf("a.mhtml", savedOf(PAGE.replace("<body>", `<body>${part}`)));
    expect(articles[0]?.text).toContain("agreed on a café.");
    expect(articles[0]?.text).not.toContain("in this frame");
  });

  it("takes the day of saving for no day of publication", async () => {
    const undated = PAGE.replace(/<meta property="article[^>]*>/, "");
    const { articles } = await readOf("a.mht", savedOf(undated, HEAD.replace("2020/06/03/", "")));
    expect(articles).toMatchObject([{ published: null, basis: "none" }]);
  });

  it("knows such a page under another ending, and says so", async () => {
    for (const file of ["a.eml", "a.html"]) {
      const { articles, findings } = await readOf(file, savedOf(PAGE));
      expect(articles).toMatchObject([{ title: "Towns near a pact", published: "2020-06-03" }]);
      expect(codesOf(findings)).toEqual(["format-mismatch"]);
    }
  });

  const part = (fields: string, words: string) => `--x\r\n${fields}\r\n\r\n${words}\r\n`;
  const frame = "<html><body><p>The two towns signed a pact to sell you a car today, in this frame.</p></body></html>";
  const advert = part("Content-Type: text/html\r\nContent-Location: https://ads.example/", frame);

  it.each([
    ["that the header names as its start", '; start="<page@x>"', "Content-ID: <page@x>"],
    ["from the address that was saved", "", "Content-Location: https://river.example/2020/06/03/pact"],
  ])("reads the part %s, wherever it stands", async (_, more, field) => {
    const whole = `${HEAD}Content-Type: multipart/related${more}; boundary="x"\r\n\r\n${advert}${part(`Content-Type: text/html; charset=utf-8\r\n${field}`, PAGE)}--x--\r\n`;
    const { articles, findings } = await readOf("a.mhtml", whole);
    expect(articles).toMatchObject([{ title: "Towns near a pact", published: "2020-06-03" }]);
    expect(articles[0]?.text).not.toContain("in this frame");
    expect(findings).toEqual([]);
  });

  it("reads a page of XHTML, in the encoding that it names itself, and one within other parts", async () => {
    const prolog = '<?xml version="1.0" encoding="iso-8859-1"?>';
    const page = Buffer.from(prolog + PAGE, "latin1").toString("base64");
    const own = part("Content-Type: application/xhtml+xml\r\nContent-Transfer-Encoding: base64", page);
    const inner = part('Content-Type: multipart/related; boundary="x"', `\r\n${own}--x--`).replaceAll("--x", "--y");
    for (const whole of [`boundary=x\r\n\r\n${own}--x--`, `boundary=z\r\n\r\n${inner.replace("--y", "--z")}--z--`]) {
      const file = `${HEAD}Content-Type: multipart/related; ${whole.replace('boundary="x"', 'boundary="y"')}\r\n`;
      const { articles, findings } = await readOf("a.mhtml", file);
      expect(articles[0]?.text).toContain("agreed on a café.");
      expect(findings).toEqual([]);
    }
  });

  it("reads a file that ends within the page up to there, and says so", async () => {
    const whole = savedOf(PAGE);
    const { articles, findings } = await readOf("a.mhtml", whole.slice(0, whole.indexOf("</article>")));
    expect(articles).toMatchObject([{ title: "Towns near a pact" }]);
    expect(codesOf(findings)).toEqual(["file-damaged-part"]);
  });

  it("says that there is no page in it", async () => {
    const { articles, findings } = await readOf("a.mht", `${HEAD}Content-Type: text/html\r\n\r\n`);
    expect(articles).toEqual([]);
    expect(codesOf(findings)).toEqual(["entry-textless"]);
  });
});
