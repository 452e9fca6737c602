import { describe, expect, it } from "vitest";
import { findMetaDates } from "../../../../src/pipeline/page/date/find-meta-dates.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

const find = (head: string) => findMetaDates(openPage(`<html><head>${head}</head><body></body></html>`).document);

describe("findMetaDates", () => {
  it.each([
    `<meta property="article:published_time" content="2021-03-04T10:00:00+01:00">`,
    `<meta name="DC.date.issued" content="2021-03-04">`,
    `<meta itemprop="datePublished" content="2021-03-04">`,
    `<meta name="parsely-pub-date" content="2021-03-04T09:00:00Z">`,
    `<meta name="sailthru.date" content="Thu, 04 Mar 2021 10:00:00 +0100">`,
    `<meta name="cXenseParse:publishtime" content="2021-03-04T10:00">`,
    `<meta name="PUBDATE" content="20210304">`,
  ])("reads %s as the day of publication", (meta) => {
    expect(find(meta).published).toMatchObject([{ date: "2021-03-04" }]);
  });

  it("puts the more exact field first and keeps loose ones and changes apart", () => {
    const found = find(`
      <meta name="date" content="2021-03-01">
      <meta name="pubdate" content="2021-03-02">
      <meta property="article:published_time" content="2021-03-03">
      <meta property="article:modified_time" content="2021-03-04">`);
    expect(found.published.map(({ date }) => date)).toEqual(["2021-03-03", "2021-03-02"]);
    expect(found.loose).toMatchObject([{ field: "date", date: "2021-03-01" }]);
    expect(found.modified).toMatchObject([{ date: "2021-03-04" }]);
  });

  it("leaves out fields that name no day", () => {
    const none = `<meta name="date" content="soon"><meta name="copyright" content="2021"><meta name="pubdate">`;
    expect(find(none)).toEqual({ published: [], loose: [], modified: [] });
  });
});
