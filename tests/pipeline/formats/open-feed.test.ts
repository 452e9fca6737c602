import { describe, expect, it } from "vitest";
import { codesOf, opened, readOf } from "./opened-text.ts";

const ITEMS = `<item><title>Towns &amp;amp; rivers</title><link>https://f.example/1</link>
<description>&lt;p&gt;They agreed.&lt;/p&gt;&lt;p&gt;Both.&lt;/p&gt;</description>
<pubDate>Fri, 05 Mar 2021 23:30:00 +0900</pubDate></item>
<item><title>Later</title><description>Talks go on.</description></item>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>River Feed</title>${ITEMS}</channel></rss>`;

describe("openFeed", () => {
  it("reads an article an item, with its paragraphs, and finds a missing date", async () => {
    const { articles, findings } = await readOf("a.rss", RSS);
    expect(articles).toMatchObject([
      {
        title: "Towns & rivers",
        text: "They agreed.\nBoth.",
        published: "2021-03-05",
        basis: "metadata",
        publisher: "River Feed",
        url: "https://f.example/1",
      },
      { title: "Later", text: "Talks go on.", published: null },
    ]);
    expect(codesOf(findings)).toEqual(["date-missing 2"]);
  });

  it("takes the whole text before the summary", async () => {
    const item =
      "<item><description>Short.</description><content:encoded><![CDATA[<p>The whole.</p>]]></content:encoded></item>";
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>${item}</channel></rss>`;
    expect((await readOf("a.xml", feed)).articles).toMatchObject([{ text: "The whole." }]);
  });

  it("bounds an entry of Atom by the day on which it was changed, where it tells no other", async () => {
    const entry = (inside: string) =>
      `<entry><id>tag:${inside.length}</id><title>T</title><link href="https://f.example/a"/><content type="html">Words.</content>${inside}</entry>`;
    const updated = "<updated>2021-03-05T10:00:00Z</updated>";
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${entry(updated)}${entry(`${updated}<published>2021-03-01T10:00:00Z</published>`)}</feed>`;
    const { articles } = await readOf("a.atom", feed);
    expect(articles).toMatchObject([
      { published: null, basis: "bounds" },
      { published: "2021-03-01", basis: "metadata" },
    ]);
  });

  it("reads the whole items of a feed that is cut short, and says so", async () => {
    const { sources, findings } = await opened("a.xml", RSS.slice(0, RSS.lastIndexOf("Talks")));
    expect(sources.map(({ stated }) => stated.title)).toEqual(["Towns & rivers"]);
    expect(codesOf(findings)).toEqual(["file-damaged-part"]);
  });

  it("says that XML of another kind is not read", async () => {
    const { findings } = await opened("a.xml", "<?xml version='1.0'?><urlset><url>x</url></urlset>");
    expect(codesOf(findings)).toEqual(["format-unknown"]);
  });

  it("unfolds no entity that a feed defines out of others", async () => {
    const entities = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY e${n} "${n === 0 ? "ha" : `&e${n - 1};`.repeat(10)}">`,
    ).join("");
    const { sources } = await opened(
      "a.xml",
      `<?xml version="1.0"?><!DOCTYPE x [${entities}]><rss version="2.0"><channel><title>F</title><item><description>&e8; words</description></item></channel></rss>`,
    );
    expect(sources[0]?.text.length ?? 0).toBeLessThan(1000);
  });

  it("reads the entries around one that is a flood", async () => {
    const item = (title: string, more: string) =>
      `<item><title>${title}</title><description>They agreed.</description>${more}</item>`;
    const flood = item("B", "<t>a</t>".repeat(30_000));
    const { sources, findings } = await opened(
      "a.xml",
      `<rss><channel>${item("A", "")}${flood}${item("C", "")}</channel></rss>`,
    );
    expect(sources.map(({ stated }) => stated.title)).toEqual(["A", "C"]);
    expect(codesOf(findings)).toEqual(["file-overlong 2"]);
  });
});
