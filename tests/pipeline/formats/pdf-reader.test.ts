import { describe, expect, it } from "vitest";
import { createPdfReader } from "../../../src/pipeline/formats/pdf-reader.ts";
import { body, pdfFile } from "./pdf-file.ts";

const PAGES = [body(700, "The towns signed a pact."), body(600, "It ends here.")];

describe("createPdfReader", () => {
  it("tells what a file says of itself, and what stands where on each page", async () => {
    const reader = createPdfReader();
    expect(await reader.open(pdfFile(PAGES))).toEqual({
      pageCount: 2,
      title: "Annual report on the towns",
      made: "D:20210304101500",
    });
    expect(await reader.readPage(2)).toMatchObject([{ str: "It ends here.", x: 72, y: 600, fontSize: 11 }]);
    await reader.close();
  });

  it("leaves the bytes that it is given as they are", async () => {
    const bytes = pdfFile(PAGES);
    const reader = createPdfReader();
    await reader.open(bytes);
    await reader.close();
    expect(bytes).toEqual(pdfFile(PAGES));
  });

  it("tells a damaged file, and a page that is not there or no longer", async () => {
    const reader = createPdfReader();
    expect(await reader.open(pdfFile(PAGES).slice(0, 300))).toBe("damaged");
    await reader.open(pdfFile(PAGES));
    expect(await reader.readPage(3)).toBe("damaged");
    await reader.close();
    expect(await reader.readPage(1)).toBe("damaged");
  });
});
