import { describe, expect, it } from "vitest";
import { parseMail } from "../../../src/pipeline/formats/parse-mail.ts";

function parse(mail: string) {
  return parseMail(new TextEncoder().encode(mail), "a.eml");
}

describe("parseMail", () => {
  it("leaves an attached mail whole beside the words of its cover", async () => {
    const mail =
      "Subject: Near\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSee below.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: Talks\r\n\r\nThey agreed.\r\n--x--\r\n";
    const read = await parse(mail);
    if ("refusal" in read) throw new Error("the mail is refused");
    expect(read.mail.text).toContain("See below.");
    expect(read.mail.text).not.toContain("They agreed.");
    expect(read.mail.attachments.map(({ mimeType }) => mimeType)).toEqual(["message/rfc822"]);
  });

  it("refuses what has no header, naming the file", async () => {
    expect(await parse("They agreed.")).toMatchObject({ refusal: { code: "file-damaged", file: "a.eml" } });
  });
});
