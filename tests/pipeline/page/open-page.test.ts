import { describe, expect, it } from "vitest";
import { findBlocks } from "../../../src/pipeline/page/find-blocks.ts";
import { openPage } from "../../../src/pipeline/page/open-page.ts";

/** For a busy machine; what grew faster than the page would take minutes. */
const ROOM_MS = 30_000;

function linesOf(html: string): string[] {
  const { document, plain } = openPage(html);
  return [...(plain?.lines ?? findBlocks(document.documentElement).map(({ text }) => text))];
}

describe("openPage", () => {
  it.each([
    ["plain text", "Two ministers met."],
    ["a bare fragment", "<p>Two ministers met."],
    ["a body alone", "<body class=a><p>Two ministers met.</body>"],
    ["an open head", "<html><head><meta charset=utf-8><p>Two ministers met."],
    [
      "mark-up before the root",
      "<style>p { margin: 0 }</style><html><head></head><body><p>Two ministers met.</body></html>",
    ],
    ["a second root within the first", "<html><p>Two<html><head></head><body>ministers met."],
    ["text behind the root", "<!doctype html><html><body></body></html><p>Two ministers met.</p>"],
    ["a hidden body", '<html><body style="visibility: hidden"><p>Two ministers met.'],
    ["a byte order mark", "\uFEFF<!DOCTYPE html><html><body>Two ministers met."],
  ])("finds the text of %s", (_, html) => {
    expect(linesOf(html).join(" ")).toBe("Two ministers met.");
  });

  it("keeps the attributes of the root and what the head states", () => {
    const { document } = openPage('<html lang="fr"><head><title>Un</title></head><body><p>Deux');
    expect(document.documentElement.getAttribute("lang")).toBe("fr");
    expect(document.querySelector("title")?.textContent).toBe("Un");
  });

  it("takes no end of a head from within a script", () => {
    expect(linesOf("<head><script>let a = '</head><body>';</script></head><body><p>Signed.")).toEqual(["Signed."]);
  });

  it.each([
    ["elements in one another", `${"<div>".repeat(100_000)}deep${"</div>".repeat(100_000)}`],
    ["marks of emphasis that are never closed", `${"<b>".repeat(100_000)}deep`],
    ["lists in one another", `${"<ul><li>".repeat(100_000)}deep`],
    ["ends of nothing", `deep${"</b>".repeat(100_000)}`],
    ["cells that hold paragraphs", `${"<td><p>".repeat(100_000)}deep`],
  ])(
    "reads a hundred thousand %s",
    (_, html) => {
      expect(linesOf(html)).toEqual(["deep"]);
    },
    ROOM_MS,
  );

  it("keeps the lines apart that tags beyond the depth would part", () => {
    expect(linesOf(`${"<div>".repeat(300)}one<div>two</div>three`)).toEqual(["one", "two", "three"]);
  });

  it("reads a tag, a comment and a script that never end", () => {
    expect(linesOf(`a${"<a ".repeat(50_000)}`)).toEqual(["a"]);
    expect(linesOf("a<!-- b")).toEqual(["a"]);
    expect(linesOf("a<script>b")).toEqual(["a"]);
  });

  it(
    "reads a line of five million characters",
    () => {
      expect(linesOf("word ".repeat(1_000_000))[0]).toHaveLength(4_999_999);
    },
    ROOM_MS,
  );
});
