import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ELEMENT_RULES } from "../../../src/pipeline/page/element-rules.ts";
import { LINE_RULES } from "../../../src/pipeline/page/line-rules.ts";
import { PAGE_WHY } from "../../../src/pipeline/page/page-rule-words.ts";
import { readPage } from "../../../src/pipeline/page/read-page.ts";
import { BOILERPLATE_RULES } from "../../../src/pipeline/source/boilerplate-rules.ts";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";

const FIRST =
  "The defence ministers of both countries signed the access agreement on Tuesday after two years of talks, officials said.";
const SECOND =
  "Under the text, troops of either side may train on the other's soil, and ships may call at ports with short notice.";
const THIRD =
  "Parliament has yet to ratify it, and the opposition wants a debate before the vote, which is expected in the spring.";
/** For a busy machine; what grew faster than the page would take minutes. */
const ROOM_MS = 30_000;
const ARTICLE = [FIRST, SECOND, THIRD];

function articleOf(html: string): string[] {
  const { text, cuts } = readPage(html, "a.html");
  return cutText(text, cuts).text.split("\n").filter(Boolean);
}

function rulesOf(html: string, words: string): string[] {
  const { text, cuts } = readPage(html, "a.html");
  return cuts.filter(({ start, end }) => text.slice(start, end).includes(words)).map(({ rule }) => rule);
}

/** A page whose article has `inside` between its second and third paragraph. */
function pageWith(inside: string, after = ""): string {
  return `<!doctype html><html lang="en"><head><title>Access agreement signed | The Ledger</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <main><article><header><h1>Access agreement signed</h1><p class="standfirst">Two years of talks end.</p></header>
      <div class="body"><p>${FIRST}</p><p>${SECOND}</p>${inside}<p>${THIRD}</p>${after}</div></article></main>
    <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Budget vote delayed again</a></li></ul></aside>
    <footer><p>© The Ledger. All rights reserved.</p></footer></body></html>`;
}

describe("readPage", () => {
  it("takes paragraphs for the article and one for a line", () => {
    expect(articleOf(pageWith(""))).toEqual(ARTICLE);
  });

  it.each([
    ["caption", '<figure><img src="a.jpg"><figcaption>Ministers at the table</figcaption></figure>', "at the table"],
    ["caption", '<div><div><img src="a.jpg"></div><span>Ministers at the table</span></div>', "at the table"],
    ["caption", "<p>(Photo: Press Office)</p>", "Press Office"],
    ["caption", "<p>Ana Silva | Getty Images</p>", "Ana Silva"],
    ["teaser", '<div class="related-stories"><p>Fishing deal in doubt as talks stall once more</p></div>', "Fishing"],
    ["teaser", '<p>You may also like</p><ul><li><a href="/2">Fishing deal in doubt</a></li></ul>', "Fishing"],
    ["read-more", '<p>Read more: <a href="/2">Fishing deal in doubt</a></p>', "Fishing"],
    ["read-more", '<p><a href="/2">Fishing deal in doubt as talks stall</a></p>', "Fishing"],
    ["share-line", '<div class="share-tools"><a href="#">Facebook</a></div>', "Facebook"],
    ["share-line", "<p>Follow us on Twitter for more</p>", "Twitter"],
    ["newsletter", '<div id="newsletter-box"><p>All the news, each morning.</p></div>', "each morning"],
    ["newsletter", "<p>Sign up for our weekly newsletter here</p>", "weekly"],
    [
      "cookie-note",
      '<div class="cookie-banner cookies"><p>We keep small files on your device.</p></div>',
      "small files",
    ],
    ["advertisement", "<p>Advertisement</p>", "Advertisement"],
    ["advertisement", '<div class="ad-slot ad"><p>Buy this fine kettle now.</p></div>', "kettle"],
    ["author-note", '<div class="author-bio"><p>Ana Silva writes on defence from Lisbon.</p></div>', "Ana Silva"],
    ["date-line", '<p><time datetime="2024-03-05">5 March 2024</time></p>', "5 March"],
    ["date-line", "<p>Updated: 5 March 2024, 10:15</p>", "10:15"],
    ["tag-line", '<ul class="post-tags"><li><a href="/t">Defence</a></li></ul>', "Defence"],
    ["tag-line", "<p>Filed under: Defence, Asia</p>", "Filed under"],
    ["source-link", "<p>Reporting by Ana Silva; editing by Bo Chen</p>", "Bo Chen"],
    ["copyright-line", "<p>Copyright 2024 The Ledger</p>", "Copyright"],
    ["page-furniture", "<form><p>Your name and your country</p></form>", "Your name"],
    ["page-furniture", '<p class="sr-only">Opens in a new window</p>', "new window"],
    ["navigation", '<div role="navigation">Next page of the story</div>', "Next page"],
  ])("leaves out a %s amid the article: %s", (rule, inside, words) => {
    const html = pageWith(inside);
    expect(articleOf(html)).toEqual(ARTICLE);
    expect(rulesOf(html, words)).toEqual([rule]);
  });

  it.each([
    ["navigation", "World"],
    ["article-head", "Two years of talks"],
    ["page-furniture", "Most read"],
    ["page-furniture", "All rights reserved"],
  ])("names the rule %s for what stands around the article", (rule, words) => {
    expect(rulesOf(pageWith(""), words)).toContain(rule);
  });

  it.each([
    ["a heading", "<h2>What the text says</h2>", ["What the text says"]],
    ["a list", "<ul><li>Joint drills</li><li>Port calls</li></ul>", ["Joint drills", "Port calls"]],
    ["a quote", "<blockquote><p>It is a good day.</p></blockquote>", ["It is a good day."]],
    ["a table", "<table><tr><th>Signed</th><td>Tuesday</td></tr></table>", ["Signed", "Tuesday"]],
    [
      "a post that it quotes",
      '<div class="social"><blockquote><p>We signed it today, at last.</p></blockquote></div>',
      ["We signed it today, at last."],
    ],
    ["a sentence that speaks of sharing", "<p>They share the cost.</p>", ["They share the cost."]],
    [
      "links within a sentence",
      '<p>The <a href="/x">first pact</a> was signed in 1960.</p>',
      ["The first pact was signed in 1960."],
    ],
  ])("keeps %s of the article", (_, inside, lines) => {
    expect(articleOf(pageWith(inside))).toEqual([FIRST, SECOND, ...lines, THIRD]);
  });

  it("leaves out what follows the readers' comments", () => {
    const after = "<h3>Comments</h3><div><p>I never liked this pact, and nobody asked me about it either.</p></div>";
    expect(articleOf(pageWith("", after))).toEqual(ARTICLE);
  });

  it.each([
    ["without a name", '<h2>Comments</h2><div class="c1">COMMENT</div>'],
    ["as a list", '<section><h2>2 Comments</h2><ol class="comment-list"><li>COMMENT</li></ol></section>'],
    ["under readers' words", "<h3>Readers’ comments (1)</h3><div>COMMENT</div>"],
    ["with no heading", '<div class="comments"><div class="comment">COMMENT</div></div>'],
  ])("leaves out comments below the article, %s", (_, comments) => {
    const said = "<p>Westland and Estland signed the same pact last week, and nobody at all noticed it!</p>";
    const below = comments.replace("COMMENT", said);
    expect(articleOf(pageWith("").replace("</main>", `${below}</main>`))).toEqual(ARTICLE);
    const paragraphs = ARTICLE.map((words) => `<p>${words}</p>`).join("");
    const bare = `<html><body><main><article><h1>Pact signed</h1>${paragraphs}</article>${below}</main></body></html>`;
    expect(articleOf(bare)).toEqual(ARTICLE);
  });

  it.each([
    ["under a heading", "<h2>Comments</h2>"],
    ["under none", ""],
  ])("leaves out comments that are as long as a short article, %s", (_, heading) => {
    const said = `${heading}<div class="comments"><div class="comment"><p>Westland and Estland signed the same pact last week, and nobody at all noticed it!</p></div></div>`;
    const article = [
      "Two towns signed a pact on the harbour on Monday.",
      "It needs the approval of both of their councils.",
    ];
    const paragraphs = article.map((words) => `<p>${words}</p>`).join("");
    const html = `<html><head><title>Pact signed</title></head><body><main><h1>Pact signed</h1><p>Updated 1 May 2024</p>${paragraphs}${said}</main></body></html>`;
    expect(articleOf(html)).toEqual(article);
  });

  it("leaves out comments that are far longer than the article", () => {
    const said = `<p>${"I never liked this pact, and nobody asked me about it either. ".repeat(3)}</p>`.repeat(12);
    const html = pageWith("").replace("</main>", `<h2>12 comments</h2><div class="comments">${said}</div></main>`);
    expect(articleOf(html)).toEqual(ARTICLE);
  });

  it("keeps what follows a heading that speaks of comments in the middle of an article", () => {
    const inside =
      "<h2>Comments</h2><p>The minister said that he was glad of the pact, and that more would follow.</p>";
    expect(articleOf(pageWith("").replace(`<p>${SECOND}</p>`, `${inside}<p>${SECOND}</p>`))).toContain(THIRD);
  });

  it.each([
    ["a heading and a line", "<h2>Read next</h2><p>Westland and Estland signed the same pact</p>"],
    ["a line and two more", "<p>You may also like</p><p>Westland signed a pact</p><div>Estland ratified it</div>"],
  ])("leaves out other stories without a link: %s", (_, teasers) => {
    expect(articleOf(pageWith("", teasers))).toEqual(ARTICLE);
    expect(articleOf(pageWith(teasers))).toEqual(ARTICLE);
  });

  it("keeps the paragraph below a lone prompt to read on", () => {
    expect(articleOf(pageWith("<p>Read more</p><p>They share the cost.</p>"))).toEqual([
      FIRST,
      SECOND,
      "They share the cost.",
      THIRD,
    ]);
  });

  it("keeps an article whose element bears the name of something else", () => {
    const html = pageWith("").replace('class="body"', 'class="body share sidebar newsletter"');
    expect(articleOf(html)).toEqual(ARTICLE);
  });

  it("keeps an article whose parts all bear the name of something else", () => {
    const html = pageWith("").replaceAll("<p>", '<p class="nav">');
    expect(articleOf(html)).toEqual(ARTICLE);
  });

  it("leaves out other articles of the page", () => {
    const other = `<article><h2>Budget vote</h2><p>${"Members argued over the budget until late. ".repeat(4)}</p></article>`;
    expect(articleOf(pageWith("").replace("</main>", `${other}</main>`))).toEqual(ARTICLE);
  });

  it("takes the body that the page states where the first guess misses it", () => {
    const body = JSON.stringify({ "@type": "NewsArticle", articleBody: [...ARTICLE, ...ARTICLE].join(" ") });
    const terms = `<div class="article"><p>${"By reading on you agree, without limit, to all of these terms, as amended. ".repeat(40)}</p></div>`;
    const lines = [...ARTICLE, ...ARTICLE].map((line) => `<div>${line}</div>`).join("");
    const html = `<html><head><script type="application/ld+json">${body}</script></head><body><div class="community">${lines}</div>${terms}</body></html>`;
    expect(articleOf(html)).toEqual([...ARTICLE, ...ARTICLE]);
  });

  it.each([
    ["a browser", "<!-- saved from url=(0052)https://ledger.example/2024/06/05/access-agreement-signed -->"],
    [
      "a tool",
      "<!--\n Page saved with SingleFile \n url: https://ledger.example/2024/06/05/access-agreement-signed \n saved date: Fri Jun 07 2024\n-->",
    ],
  ])("takes the address that %s noted, and its day, where the page states none", (_, note) => {
    const { stated, dated } = readPage(`${note}${pageWith("")}`, "a.html");
    expect(stated.url).toBe("https://ledger.example/2024/06/05/access-agreement-signed");
    expect(dated?.published).toEqual({ date: "2024-06-05", basis: "url" });
  });

  it("goes by the page's own address before the noted one, and by no file's", () => {
    const own = pageWith("").replace(
      "</head>",
      '<link rel="canonical" href="https://ledger.example/2024/05/access"></head>',
    );
    const note = (url: string) => `<!-- saved from url=(0014)${url} -->`;
    expect(readPage(note("https://other.example/2024/06/05/x") + own, "a.html").stated.url).toContain("ledger.example");
    expect(readPage(note("about:internet") + pageWith(""), "a.html").stated.url).toBeNull();
  });

  it("gives the fields, and a date of its own", () => {
    const html = pageWith("").replace(
      "</head>",
      '<meta property="article:published_time" content="2024-03-05"></head>',
    );
    const { stated, dated } = readPage(html, "a.html");
    expect(stated).toMatchObject({ title: "Access agreement signed", language: "en", published: null });
    expect(dated?.published.date).toBe("2024-03-05");
  });

  it.each([
    ["nothing", ""],
    ["a script alone", "<html><body><script>start()</script></body></html>"],
    ["frames", '<html><frameset cols="*"><frame src="a.html"></frameset></html>'],
    ["no body", "<html><head><title>Ledger</title></head></html>"],
  ])("finds no text in a page of %s", (_, html) => {
    const { text, cuts, findings } = readPage(html, "a.html");
    expect([text, cuts]).toEqual(["", []]);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([["text-empty", "a.html"]]);
  });

  it.each([
    ["plain text", ARTICLE.join("\n\n").replaceAll("\n\n", " "), ARTICLE.join(" ")],
    ["tags that are never closed", `<div><p>${FIRST}<p>${SECOND}<p>${THIRD}`, ARTICLE.join("\n")],
    ["tags that cross", `<b><p>${FIRST}</b></p><i><p>${SECOND}</i><p>${THIRD}</div>`, ARTICLE.join("\n")],
  ])("reads %s", (_, html, text) => {
    expect(articleOf(html).join("\n")).toBe(text);
  });

  it(
    "reads a page of five million characters in one line",
    () => {
      expect(articleOf(`<p>${"They signed it. ".repeat(320_000)}`)[0]?.length).toBeGreaterThan(5_000_000);
    },
    ROOM_MS,
  );

  it(
    "reads a page a hundred thousand elements deep",
    () => {
      expect(articleOf(`${"<div>".repeat(100_000)}<p>${FIRST}`)).toEqual([FIRST]);
    },
    ROOM_MS,
  );

  it(
    "cuts whole lines inside the text, apart from each other, and leaves none of them in the article",
    () => {
      const line = fc.constantFrom(
        `<p>${FIRST}</p>`,
        `<p>${SECOND}</p>`,
        "<h2>Next steps</h2>",
        '<p class="caption">At the table</p>',
        "<li>Port calls",
        '<div class="related"><a href="/2">Fishing deal in doubt</a>',
        "</div>",
        "<p>Advertisement",
        "<p>Share this",
        "<table><tr><td>1<td>2",
        "<blockquote>",
        "Loose words",
      );
      fc.assert(
        fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
          const { text, cuts } = readPage(lines.join("\n"), "a.html");
          const cleaned = cutText(text, cuts);
          expect(cleaned.dropped).toEqual(cuts.map((cut) => ({ ...cut, end: Math.min(cut.end, text.length) })));
          const kept = text.split("\n").length - cuts.length;
          expect(cleaned.text === "" ? 0 : cleaned.text.split("\n").length).toBe(text === "" ? 0 : kept);
        }),
        { numRuns: 60 },
      );
    },
    ROOM_MS,
  );
});

describe("readPage of a page with too much markup", () => {
  const head =
    '<head><title>Ministers sign the access agreement</title><meta property="article:published_time" content="2024-05-06T08:00:00+02:00"></head>';
  const flood = (body: string) => readPage(`<html>${head}<body><p>${FIRST}</p>${body}</body></html>`, "a.html");

  it.each([
    ["tables in tables", "<table><tr><td>".repeat(1000)],
    ["marks in paragraphs", "<p>a<b>b</b>".repeat(20_000)],
    ["a tag with many attributes", `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(" ")}>`],
    ["a list of classes", `<p class="${"a ".repeat(500_000)}">`],
  ])("keeps text, title and stated day before %s, and says what is too much", (_, body) => {
    const { text, stated, dated, findings } = flood(body);
    expect(text.startsWith(FIRST)).toBe(true);
    expect(stated.title).toBe("Ministers sign the access agreement");
    expect(dated?.published.date).toBe("2024-05-06");
    expect(findings).toMatchObject([{ code: "page-overloaded", file: "a.html" }]);
  });

  it("takes no day from its lines", () => {
    const { dated } = readPage(`<p>2 May 2024</p>${"<p>a<b>b</b>".repeat(20_000)}`, "a.html");
    expect(dated).toBeNull();
  });

  it("leaves out lines that their own words show to be none of the article", () => {
    const { text, cuts } = flood(`<p>Read more: Fleet sails</p>${"<b>".repeat(1000)}`);
    expect(cuts.map(({ start, end }) => text.slice(start, end).trim())).toContain("Read more: Fleet sails");
  });

  it("reads pages of long titles, comment marks and addresses in one pass each", () => {
    const long = (sign: string) => sign.repeat(1_000_000 / sign.length);
    const pages = [
      `<title>${long("word | ")}</title>`,
      `<script type="application/ld+json">{} --> ${long(" ")}x</script>`,
      `<img srcset="${long("a")} b">`,
    ];
    for (const page of pages)
      expect(readPage(`<head></head><body><p>${FIRST}</p>${page}`, "a.html").text).toContain(FIRST);
  });
});

describe("PAGE_WHY", () => {
  it("says why for each rule of a page that plain texts do not share", () => {
    const shared = new Set([...BOILERPLATE_RULES.map(({ id }) => id), "teaser", "date-line"]);
    const own = [...ELEMENT_RULES, ...LINE_RULES].map(({ id }) => id).filter((id) => !shared.has(id));
    expect(new Set(own)).toEqual(new Set(Object.keys(PAGE_WHY)));
  });
});
