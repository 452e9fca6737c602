import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { ListedArticle } from "../../../src/model/answers.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { ListRow } from "../../../src/views/articles/list-row.tsx";
import { render } from "../render.tsx";
import { dated } from "../samples.ts";
import "../../../src/views/articles/reports.css";

const LINE: ListedArticle = {
  id: "quay" as ArticleId,
  claims: 1,
  title: "Quay walls",
  publisherName: "The Daily Quay, as copied by the Evening Harbour and its neighbours",
  publisher: null,
  publisherCountry: null,
  kind: "news",
  url: null,
  language: null,
  published: { date: dated("2023-01-02"), basis: "given" },
  others: 2,
  otherLines: [],
  match: null,
};
const nothing = () => {};

describe("ListRow", () => {
  it("ends a publisher's name that is too long with dots, and keeps the count of other reports beside it", async () => {
    render(
      <ol style={{ width: "358px" }}>
        <ListRow
          {...{ line: LINE, place: 0, count: 1, topPx: null, heightPx: 96, rowPx: 96, today: 30_000 }}
          {...{ isChosen: false, isReached: true, isShortlisted: false, isUnfolded: false }}
          acts={{ open: nothing, choose: nothing, shortlist: nothing, unfold: nothing }}
        />
      </ol>,
    );
    const others = page.getByRole("button", { name: "and 2 other reports" });
    await expect.element(others).toBeVisible();
    const outlet = document.querySelector(".article-outlet");
    expect(outlet?.scrollWidth).toBeGreaterThan(outlet?.clientWidth ?? 0);
    expect(outlet?.getBoundingClientRect().right).toBeLessThanOrEqual(others.element().getBoundingClientRect().left);
    expect(others.element().getBoundingClientRect().right).toBeLessThanOrEqual(
      page.getByRole("listitem").element().getBoundingClientRect().right,
    );
  });
});
