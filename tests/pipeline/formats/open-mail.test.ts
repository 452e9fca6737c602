import { describe, expect, it } from "vitest";
import { codesOf, opened, readOf } from "./opened-text.ts";

const HEAD =
  "From: Press Office <press@river.example>\r\nSubject: =?utf-8?q?Towns_agree_=E2=80=93_at_last?=\r\nDate: Fri, 5 Mar 2021 23:30:00 +0900\r\n";

describe("openMail", () => {
  it("reads subject, sender and the day of sending in the sender's own zone", async () => {
    const { articles } = await readOf("a.eml", `${HEAD}\r\nThey agreed.\r\n`);
    expect(articles).toMatchObject([
      {
        id: "a",
        title: "Towns agree – at last",
        publisher: "Press Office",
        published: "2021-03-05",
        basis: "metadata",
        text: "They agreed.",
      },
    ]);
  });

  it("takes the HTML part before the plain one, in the encoding that it names", async () => {
    const part = (type: string, words: string) =>
      `--x\r\nContent-Type: ${type}; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words}\r\n`;
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary=x\r\n\r\n${part("text/plain", "Plain.")}${part("text/html", "<p>Caf=E9 talks.</p><p>They agreed.</p>")}--x--`;
    expect((await readOf("a.eml", mail)).articles).toMatchObject([{ text: "Café talks.\nThey agreed." }]);
  });

  it("cuts the mail that it answers", async () => {
    const answer = `${HEAD}\r\nThey agreed.\r\n\r\nOn Thu, 4 Mar 2021 at 10:00, A. Person <a@b.example> wrote:\r\n> They have not agreed.\r\n`;
    expect((await readOf("a.eml", answer)).articles).toMatchObject([
      { text: "They agreed.", dropped: expect.arrayContaining(["quoted-mail"]) },
    ]);
  });

  it("says that a mail has no body, or that a file is no mail", async () => {
    expect(codesOf((await opened("a.eml", `${HEAD}\r\n`)).findings)).toEqual(["entry-textless"]);
    expect(codesOf((await opened("a.eml", "just words")).findings)).toEqual(["file-damaged"]);
  });

  it("leaves out a mail of more parts than a mail can have", async () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n${"--x\r\n\r\na\r\n".repeat(10_001)}--x--`;
    expect(codesOf((await opened("a.eml", mail)).findings)).toContain("file-unpacks-too-large");
  });

  it("reads the first lines of a mail with more than any has, and says so", async () => {
    const { sources, findings } = await opened(
      "a.eml",
      `From: a@b.example\nSubject: Pact\n\n${"a b\n".repeat(40_000)}`,
    );
    expect(sources.map(({ text }) => text.split("\n").length)).toEqual([29_998]);
    expect(codesOf(findings)).toEqual(["file-overlong"]);
  });

  it("says that the headers are too long, not that there are none", async () => {
    const { findings } = await opened("a.eml", `From: a@b.example\nX-A: ${"a".repeat(2_000_000)}\n\nThey agreed.`);
    expect(findings).toMatchObject([{ code: "file-unpacks-too-large", expected: "up to 1 MB of them" }]);
  });
});
