import { describe, expect, it } from "vitest";
import { findPagePart } from "../../../src/pipeline/formats/find-page-part.ts";

const PARTS = [
  "Content-Type: text/css\n\nleft",
  "Content-Type: text/html; charset=utf-8\n\nmiddle",
  "Content-Type: text/html\nContent-ID: <a@b>\n\nright",
];

function found(head: string, parts: readonly string[] = PARTS): string | null {
  const text = `${head}\n\n${parts.map((part) => `--x\n${part}\n`).join("")}--x--`;
  const part = findPagePart(text);
  return part === null ? null : text.slice(part.start, part.end).trim();
}

describe("findPagePart", () => {
  it("takes the part that is named as the start, or else the first page", () => {
    expect(found("Content-Type: multipart/related; boundary=x")).toBe("middle");
    expect(found('Content-Type: multipart/related; boundary=x; start="<a@b>"')).toBe("right");
    expect(found('Content-Type: multipart/related; boundary=x; start="<none>"')).toBe("middle");
  });

  it("takes a file of one page for that page", () => {
    expect(findPagePart("Content-Type: text/html; charset=utf-8\n\nwords")).toMatchObject({ encoding: "utf-8" });
  });

  it("finds no page among other things", () => {
    expect(found("Content-Type: multipart/related; boundary=x", PARTS.slice(0, 1))).toBeNull();
    expect(found("Content-Type: image/png", [])).toBeNull();
  });
});
