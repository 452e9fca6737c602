import { describe, expect, it } from "vitest";
import { findPageDate } from "../../../../src/pipeline/page/date/find-page-date.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

const BODY = "<p>Envoys of Norland and Sudland met in the old harbour to speak of the pact.</p>".repeat(9);
const TEASERS = [1, 2, 3]
  .map((day) => `<li><a href="/${day}">Another pact signed</a> <span class="date">${day} May 2021</span></li>`)
  .join("");

function find(markup: string, { head = "", language = "en", url = null as string | null, foot = "" } = {}) {
  const page = openPage(
    `<html lang="${language}"><head>${head}</head><body><h1>Pact signed</h1>${markup}${BODY}${foot}</body></html>`,
  );
  return findPageDate(page, url)?.published ?? null;
}

describe("findPageDate", () => {
  it("finds no date on a page that tells none", () => {
    expect(find("")).toBeNull();
    expect(find("<footer>© 2021 Harbour Herald</footer>")).toBeNull();
    expect(findPageDate(openPage(""), null)).toBeNull();
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

  it("asks the addresses that are given and that the page gives of itself", () => {
    const head = `<link rel="canonical" href="https://herald.example/2021/03/04/pact">`;
    expect(find("", { head })).toEqual({ date: "2021-03-04", basis: "url" });
    expect(find("", { url: "https://herald.example/2021/03/05/pact" })).toEqual({ date: "2021-03-05", basis: "url" });
  });

  it("takes the last change for no more than a bound", () => {
    expect(find("<p>Last updated: 4 March 2021</p>")).toEqual({ date: null, basis: "bounds", notAfter: "2021-03-04" });
  });

  it("reads a page of near dates and open elements to its end", () => {
    for (const near of ["<p>4 March 2021 ", "<time datetime='2021-03-04'>", "<div class='date'>1/1/", "<a>4 March "]) {
      expect(() => find(near.repeat(500))).not.toThrow();
    }
  });
});
