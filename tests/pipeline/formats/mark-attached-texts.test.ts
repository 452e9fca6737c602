import { describe, expect, it } from "vitest";
import { markAttachedTexts } from "../../../src/pipeline/formats/mark-attached-texts.ts";

function marked(kind: string, ...heads: string[]): string[] {
  const mail = `Content-Type: multipart/${kind}; boundary="x"\r\n\r\n${heads.map((head) => `--x\r\n${head}\r\n\r\nT\u00f6wns\r\n`).join("")}--x--`;
  const bytes = Uint8Array.from(mail, (sign) => sign.charCodeAt(0));
  const text = new TextDecoder("latin1").decode(markAttachedTexts(bytes));
  return text
    .split("--x")
    .slice(1, -1)
    .map((part) => part.trim());
}

const BODY = "Content-Type: text/plain; name=body.txt";
const SHOWN = 'Content-Type: text/plain\r\nContent-Disposition: inline; filename="a.txt"';

describe("markAttachedTexts", () => {
  it("marks a text with a file's name, but not the first part that is not said to be a file", () => {
    expect(marked("mixed", BODY, SHOWN, BODY)).toEqual([
      `${BODY}\r\n\r\nT\u00f6wns`,
      `${SHOWN.replace("inline", "attachment")}\r\n\r\nT\u00f6wns`,
      `Content-Disposition: attachment\r\n${BODY}\r\n\r\nT\u00f6wns`,
    ]);
  });

  it.each([
    ["what says the same in another way", "alternative", SHOWN],
    ["a picture", "mixed", SHOWN.replace("text/plain", "image/png")],
    ["a piece that a mail server named", "mixed", SHOWN.replace("a.txt", "ATT00001.txt")],
    ["a text without a name", "mixed", "Content-Type: text/plain\r\nContent-Disposition: inline"],
  ])("leaves %s as it is", (_, kind, head) => {
    expect(marked(kind, head, head)).toEqual(Array(2).fill(`${head}\r\n\r\nT\u00f6wns`));
  });
});
