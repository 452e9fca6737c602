import { describe, expect, it } from "vitest";
import { limitMailLines, tooManyLines } from "../../../src/pipeline/formats/limit-mail-lines.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("limitMailLines", () => {
  it("keeps a mail with a large file sent along whole", () => {
    const mail = bytesOf(`Subject: x\r\n\r\n${`${"QUJD".repeat(19)}\r\n`.repeat(60_000)}`);
    const { kept, unread } = limitMailLines(mail);
    expect({ isWhole: kept === mail, unread }).toEqual({ isWhole: true, unread: 0 });
  });

  it("keeps the first lines of text and counts the others", () => {
    const { kept, unread } = limitMailLines(bytesOf("a b\n".repeat(40_000)));
    expect({ length: kept.length, unread }).toEqual({ length: 4 * 30_000, unread: 10_000 });
  });
});

describe("tooManyLines", () => {
  it("says how many lines were not read", () => {
    expect(tooManyLines(10_000, "a.eml").found).toBe("40,000 lines of text, of which the last 10,000 were not read");
  });
});
