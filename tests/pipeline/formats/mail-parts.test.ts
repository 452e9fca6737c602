import { describe, expect, it } from "vitest";
import { isCutShort, parameterOf, readPartHead, splitParts, typeOf } from "../../../src/pipeline/formats/mail-parts.ts";

describe("readPartHead", () => {
  it("reads fields by name, folded ones on one line and of two the first, up to the blank line", () => {
    const head = readPartHead("Subject: Towns\r\n near a pact\r\nSUBJECT: Rain\r\n\r\nDate: never\r\n");
    expect([...head.fields]).toEqual([["subject", "Towns near a pact"]]);
    expect(head.end).toBe(47);
  });

  it("finds nothing in what has no header", () => {
    expect(readPartHead("They talked.\n\nThey agreed.").fields.size).toBe(0);
  });
});

describe("typeOf", () => {
  it("names the type in small letters, without its parameters", () => {
    expect(typeOf(readPartHead("Content-Type: Text/HTML; charset=utf-8"))).toBe("text/html");
    expect(typeOf(readPartHead("Subject: Towns"))).toBe("");
  });
});

describe("parameterOf", () => {
  it("reads a value with or without quotes", () => {
    const head = readPartHead('Content-Type: multipart/mixed; boundary="a; b";\n charset=utf-8');
    expect(parameterOf(head, "content-type", "boundary")).toBe("a; b");
    expect(parameterOf(head, "content-type", "charset")).toBe("utf-8");
    expect(parameterOf(head, "content-type", "start")).toBeNull();
  });
});

describe("splitParts", () => {
  it("gives what stands between lines of a boundary, and says whether the last is whole", () => {
    const text = "above\n--x\none\n--xy\n--x \r\ntwo\n";
    const words = (whole: string) =>
      splitParts(whole, "x", 0).map(({ start, end, isClosed }) => [whole.slice(start, end), isClosed]);
    expect(words(text)).toEqual([
      ["one\n--xy\n", true],
      ["two\n", false],
    ]);
    expect(words(`${text}--x--\n--x\nbelow`)).toEqual([
      ["one\n--xy\n", true],
      ["two\n", true],
    ]);
  });
});

describe("isCutShort", () => {
  it("finds the end of the last part missing", () => {
    const mail = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nThey talked.\n";
    expect(isCutShort(mail)).toBe(true);
    expect(isCutShort(`${mail}--x--`)).toBe(false);
    expect(isCutShort("Subject: Towns\n\n--x\nThey talked.")).toBe(false);
  });
});
