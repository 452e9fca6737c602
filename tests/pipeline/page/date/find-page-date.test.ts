import { describe, expect, it } from "vitest";
import { findPageDate } from "../../../../src/pipeline/page/date/find-page-date.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";
import { readPageFields } from "../../../../src/pipeline/page/page-fields.ts";

const BODY = "<p>Envoys of Norland and Sudland met in the old harbour to speak of the pact.</p>".repeat(9);
const TEASERS = [1, 2, 3]
  .map((day) => `<li><a href="/${day}">Another pact signed</a> <span class="date">${day} May 2021</span></li>`)
  .join("");

function find(markup: string, { head = "", language = "en", url = null as string | null, foot = "" } = {}) {
  const page = openPage(
    `<html lang="${language}"><head>${head}</head><body><h1>Pact signed</h1>${markup}${BODY}${foot}</body></html>`,
  );
  return findPageDate(page, readPageFields(page.document), url)?.published ?? null;
}

describe("findPageDate", () => {
  it("finds no date on a page that tells none", () => {
    expect(find("")).toBeNull();
    expect(find("<footer>© 2021 Harbour Herald</footer>")).toBeNull();
    const blank = openPage("");
    expect(findPageDate(blank, readPageFields(blank.document), null)).toBeNull();
  });

  it.each([
    ["en", "Published on Thursday, March 4, 2021"],
    ["de", "Erstellt am 4. März 2021 um 10:45 Uhr"],
    ["fr", "Publié le 4 mars 2021"],
    ["pl", "Opublikowano: 4 marca 2021"],
    ["ru", "Опубликовано 4 марта 2021 г."],
    ["ja", "公開日 2021年3月4日"],
    ["ko", "입력 2021.03.04. 10:45"],
    ["de", "04.03.2021"],
    ["en-GB", "04/03/2021"],
    ["en-US", "03/04/2021"],
    ["vi", "Ngày đăng: 4 tháng 3 năm 2021"],
  ])("reads the date line of a page in %s: %s", (language, line) => {
    expect(find(`<p>${line}</p>`, { language })).toEqual({ date: "2021-03-04", basis: "text" });
  });

  it("takes no day from figures that read both ways where nothing decides", () => {
    expect(find("<p>04/03/2021</p>")).toBeNull();
  });

  it("takes no day from teasers of other articles, comments and the foot", () => {
    expect(find("", { foot: `<aside class="related"><ul>${TEASERS}</ul></aside>` })).toBeNull();
    expect(find("", { foot: `<div id="comments">${"<p>Ann, 5 May 2021, 10:45</p>".repeat(3)}</div>` })).toBeNull();
    expect(find("", { foot: "<footer>Printed on 5 May 2021</footer>" })).toBeNull();
  });

  it("goes by the article's own line among teasers", () => {
    const line = `<p class="byline">By Ann Doe, 4 March 2021</p>`;
    expect(find(`${line}<ul class="latest">${TEASERS}</ul>`)).toEqual({ date: "2021-03-04", basis: "text" });
  });

  it("gives the day that the page itself writes for a field in UTC", () => {
    const head = `<meta property="article:published_time" content="2021-03-05T03:28:35+00:00">`;
    expect(find("<p>Published March 4, 2021, 10:28 p.m.</p>", { head })).toEqual({
      date: "2021-03-04",
      basis: "metadata",
    });
    expect(find("", { head })).toEqual({ date: "2021-03-05", basis: "metadata" });
  });

  it("takes no day on which something is told to have happened for the day that a page writes for a field in UTC", () => {
    const head = `<meta property="article:published_time" content="2021-03-05T10:00:00Z">`;
    for (const told of [
      "The envoys of Norland and Sudland signed the pact on 4 March 2021, a speaker said in the harbour.",
      "Norland and Sudland signed the Harbour Pact on 4 March 2021, officials said in the old town. It makes visits easier.",
    ])
      expect(find(`<p>${told}</p>`, { head })).toEqual({ date: "2021-03-05", basis: "metadata" });
  });

  it("asks the addresses that are given and that the page gives of itself", () => {
    const head = `<link rel="canonical" href="https://herald.example/2021/03/04/pact">`;
    expect(find("", { head })).toEqual({ date: "2021-03-04", basis: "url" });
    expect(find("", { url: "https://herald.example/2021/03/05/pact" })).toEqual({ date: "2021-03-05", basis: "url" });
  });

  it("takes the last change for no more than a bound", () => {
    expect(find("<p>Last updated: 4 March 2021</p>")).toEqual({ date: null, basis: "bounds", notAfter: "2021-03-04" });
  });

  const FIELD = `<meta property="article:published_time" content="2021-03-04T10:00:00+09:00">`;

  it.each([
    ["an event to come", "<p>Norland and Sudland will sign the harbour pact on 26 July 2021.</p>"],
    ["an event to come, at the start", "<p>On 26 July 2021 the harbour pact enters into force.</p>"],
    ["a place and an event", "<p>NORHAVEN - The chamber votes on the harbour pact on 6 June 2021.</p>"],
    ["an event gone by", "<p>The harbour pact, signed on 8 July 2019, is due before the chamber, envoys said.</p>"],
    ["a start", "<p>The ferries will sail from 1 December 2029.</p>"],
    ["a term", "<p>Offers must be in by 30 June 2027.</p>"],
    ["a life", "<p>The envoy, born on 3 May 1998, came to Norhaven.</p>"],
    [
      "a sentence with its own element",
      `<p>They will sign on <time datetime="2021-07-26">26 July</time> in the harbour.</p>`,
    ],
    ["a picture", "<figure><img><figcaption>File photo: envoys in Norhaven on 4 March 2019.</figcaption></figure>"],
    ["a picture with nothing else", "<figure><img><figcaption>4 March 2019</figcaption></figure>"],
    ["another heading", "<h2>Harbour pact enters into force on 11 September 2021</h2>"],
    [
      "a list of events",
      "<ul><li>8 July 2019: signing</li><li>2 May 2020: vote</li><li>11 September 2021: start</li></ul>",
    ],
    [
      "a table of events",
      "<table><tr><td>8 July 2019</td><td>signed</td></tr><tr><td>2 May 2020</td><td>approved</td></tr><tr><td>1 May 2021</td><td>begun</td></tr></table>",
    ],
    [
      "a sentence without cases",
      "<p>両国の政府は二〇二一年の協議を経て2021年7月26日に港湾協定へ署名すると発表した。</p>",
    ],
    [
      "a sentence of another language",
      "<p>Norland und Sudland werden den Vertrag am 26. Juli 2021 im Hafen unterzeichnen.</p>",
    ],
    ["a day of signature", "<p>Date of signature: 8 July 2019</p>"],
    ["a day that a cell names", "<dl><dt>Entry into force</dt><dd>11 September 2021</dd></dl>"],
    ["what the page hides", `<div style="display:none"><p>Template of 1 May 2019</p></div>`],
    ["what the page hides by its attribute", "<p hidden>1 May 2019</p>"],
  ])("takes no day of publication from %s", (_, markup) => {
    expect(find(markup, { head: FIELD })).toEqual({ date: "2021-03-04", basis: "metadata" });
    expect(find(markup)).toBeNull();
  });

  it.each([
    "By Ann Doe on 4 March 2021 at 10:45",
    "This entry was posted on 4 March 2021 by Ann in News",
    "Ann Doe | 4 March 2021 | 3 min read",
    "4 March 2021 - 5 comments",
    "Norhaven, 4 March 2021 - Envoys of Norland and Sudland signed the harbour pact, both governments said.",
    "Dieser Beitrag wurde am 4. März 2021 veröffentlicht",
  ])("goes by a line that says when the page was made: %s", (line) => {
    expect(find(`<p>${line}</p>`)).toEqual({ date: "2021-03-04", basis: "text" });
  });

  it("takes no bound from a change that a sentence tells of", () => {
    expect(find("<p>The pact, which envoys had revised on 4 March 2019, is before the chamber.</p>")).toBeNull();
  });

  it("reads a page of near dates and open elements to its end", () => {
    for (const near of ["<p>4 March 2021 ", "<time datetime='2021-03-04'>", "<div class='date'>1/1/", "<a>4 March "]) {
      expect(() => find(near.repeat(500))).not.toThrow();
    }
  });
});
