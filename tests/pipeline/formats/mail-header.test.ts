import { describe, expect, it } from "vitest";
import { lastHeader, readHeaderLine, startsHeader } from "../../../src/pipeline/formats/mail-header.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

describe("readHeaderLine", () => {
  it.each([
    ["From: A <a@b.example>", { field: "sender", value: "A <a@b.example>" }],
    ["*Sent:* Monday", { field: "date", value: "Monday" }],
    ["Betreff: Hafen", { field: "title", value: "Hafen" }],
    ["Cc:", { field: "other", value: "" }],
    ["Minister: we agreed", null],
    ["They agreed.", null],
  ])("reads %j", (line, read) => {
    expect(readHeaderLine(line)).toEqual(read);
  });
});

describe("startsHeader", () => {
  it("takes a sender and two more fields for a header, and a sender alone for words", () => {
    expect(startsHeader(splitLines("From: A\nSent: Monday\nTo: B\n\nNews."), 0)).toBe(true);
    expect(startsHeader(splitLines("From: A\nWe agreed.\nTo: B"), 0)).toBe(false);
  });
});

describe("lastHeader", () => {
  it("ends before the first words that are no field", () => {
    expect(lastHeader(splitLines("\nFrom: A\nSubject: x\nDate: Mon\n\nNews: all agreed."), 0)).toBe(3);
  });

  it("is the line before where there is no header", () => {
    expect(lastHeader(splitLines("News.\nMore."), 0)).toBe(-1);
  });
});
