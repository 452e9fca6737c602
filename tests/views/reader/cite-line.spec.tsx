import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ArticleId } from "../../../src/model/ids.ts";
import { CiteLine } from "../../../src/views/reader/cite-line.tsx";
import { render } from "../render.tsx";
import { dated } from "../samples.ts";

const REPORT = {
  id: "quay" as ArticleId,
  title: "Quay walls",
  publisherName: "The Daily",
  publisher: null,
  publisherCountry: null,
  kind: "news",
  url: "https://example.org/quay",
  language: "en",
  published: { date: dated("2023-01-02"), basis: "given" },
} as const;

describe("CiteLine", () => {
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
  });

  it.each([
    [
      "Plain",
      /^“Quay walls”\. The Daily, 2 January 2023 \(date given in the record\)\. https:\/\/example\.org\/quay\n$/,
    ],
    ["BibTeX", /^@misc\{quay,\n {2}title = \{Quay walls\}/],
    ["RIS", /^TY {2}- NEWS\r\nTI {2}- Quay walls\r\n/],
  ])("copies the report as %s, and says so", async (form, written) => {
    render(<CiteLine report={REPORT} />);
    await userEvent.click(page.getByRole("button", { name: `Copy citation: ${form}` }));
    await expect.element(page.getByRole("status")).toHaveTextContent(`Copied (${form}).`);
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(written);
  });
});
