import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { ListedArticle } from "../../../src/model/answers.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { ArticleRow } from "../../../src/views/articles/article-row.tsx";
import { render } from "../render.tsx";
import { dated } from "../samples.ts";

const LINE: ListedArticle = {
  id: "quay" as ArticleId,
  claims: 0,
  title: "Quay walls",
  publisherName: "The Daily",
  publisher: null,
  publisherCountry: null,
  kind: "news",
  url: null,
  language: null,
  published: { date: dated("2023-01-02"), basis: "given" },
  others: 0,
  otherLines: [],
  match: {
    title: [{ start: 0, end: 4 }],
    publisherName: [],
    excerpt: { text: "…by the quay.", spans: [{ start: 8, end: 12 }] },
  },
};

const draw = (line: ListedArticle) => {
  render(
    <ol>
      <ArticleRow line={line} today={30_000} open={null} onOpen={() => {}} />
    </ol>,
  );
};

describe("ArticleRow", () => {
  it("marks what a search found in title and text", async () => {
    draw(LINE);
    await expect.element(page.getByRole("button", { name: "Quay walls" })).toBeVisible();
    await expect.element(page.getByRole("mark")).toHaveLength(2);
    await expect.element(page.getByText("…by the")).toBeVisible();
  });

  it("marks nothing without a search", async () => {
    draw({ ...LINE, match: null });
    await expect.element(page.getByRole("button", { name: "Quay walls" })).toBeVisible();
    await expect.element(page.getByRole("mark")).toHaveLength(0);
  });

  it("keeps a title and a publisher of thousands of letters within the page, in a few lines", async () => {
    const long = "x".repeat(5000);
    draw({ ...LINE, title: long, publisherName: long, match: null });
    await expect.element(page.getByRole("button", { name: long })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    expect(page.getByRole("listitem").element().getBoundingClientRect().height).toBeLessThan(260);
  });

  it("keeps a name that runs from right to left apart from the words behind it", async () => {
    draw({ ...LINE, title: "שלום (2)", publisherName: "הארץ", match: null });
    const title = page.getByRole("button", { name: "שלום (2)" });
    await expect.element(title).toBeVisible();
    expect(getComputedStyle(title.element()).direction).toBe("rtl");
    expect(document.querySelector("bdi")?.textContent).toBe("הארץ");
  });
});
