import { describe, expect, it } from "vitest";
import { documentFile } from "./archive-file.ts";
import { codesOf, opened, readOf } from "./opened-text.ts";
import { body, pdfFile } from "./pdf-file.ts";

const HEAD =
  "From: Press Office <press@river.example>\r\nSubject: =?utf-8?q?Towns_agree_=E2=80=93_at_last?=\r\nDate: Fri, 5 Mar 2021 23:30:00 +0900\r\n";

const RIVER =
  "From: River Wire <news@river.example>\r\nSubject: Towns near a pact\r\nDate: Wed, 3 Jun 2020 10:02:00 +0000\r\n\r\nThey agreed on Tuesday.\r\n";

function mailOf(subject: string, ...parts: string[]): string {
  const head = HEAD.replace(/Subject: .*/, `Subject: ${subject}`);
  const mark = `x${parts.join("").length}`;
  return `${head}Content-Type: multipart/mixed; boundary=${mark}\r\n\r\n${parts.map((part) => `--${mark}\r\n${part}\r\n`).join("")}--${mark}--\r\n`;
}

function noteOf(words: string): string {
  return `Content-Type: text/plain\r\n\r\n${words}`;
}

function attached(type: string, name: string, content: string | Uint8Array): string {
  const named = name === "" ? "" : `; filename="${name}"`;
  const packed = Buffer.from(content).toString("base64");
  return `Content-Type: ${type}\r\nContent-Disposition: attachment${named}\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}`;
}

function attachedMail(mail: string): string {
  return `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="pact.eml"\r\n\r\n${mail}`;
}

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

  it("gives a forwarded mail the sender, subject and day of the mail that it passes on", async () => {
    const mail = (date: string) =>
      `${HEAD.replace("Subject: ", "Subject: Fwd: ")}\r\nSee below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: River Wire <news@river.example>\r\nDate: ${date}\r\nSubject: Towns near a pact\r\nTo: Bo <bo@b.example>\r\n\r\nThey agreed on Tuesday.\r\n`;
    expect((await readOf("a.eml", mail("Wed, 3 Jun 2020 at 10:02"))).articles).toMatchObject([
      {
        title: "Towns near a pact",
        publisher: "River Wire",
        published: "2020-06-03",
        basis: "metadata",
        text: "They agreed on Tuesday.",
      },
    ]);
    for (const date of ["Wed", "3/6/2020", "Wed, 3 Jun 2026 at 10:02"]) {
      const { articles } = await readOf("a.eml", mail(date));
      expect(articles).toMatchObject([{ published: null, basis: "bounds", publisher: "River Wire" }]);
      expect(articles[0]?.reason).toContain("2021-03-05");
    }
  });

  it("cuts an element that quotes another mail, and keeps one that quotes a person", async () => {
    const html = (words: string) =>
      `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<p>They have not agreed.</p>${words}<p>More to come.</p>`;
    for (const quote of [
      "<blockquote>On Mon, B wrote: They agreed on a new one.</blockquote>",
      '<blockquote type="cite"><div>They agreed on a new one.</div></blockquote>',
      '<blockquote class="gmail_quote"><p>They agreed.</p><blockquote>They met.</blockquote><p>So he says.</p></blockquote>',
    ]) {
      const { articles } = await readOf("a.eml", html(quote));
      expect(articles).toMatchObject([
        { text: "They have not agreed.\nMore to come.", dropped: expect.arrayContaining(["quoted-mail"]) },
      ]);
    }
    const { articles } = await readOf("a.eml", html("<blockquote>On Monday we agreed, the mayor wrote.</blockquote>"));
    expect(articles[0]?.text).toContain("we agreed");
  });

  it("says that a mail has no body, or that a file is no mail", async () => {
    expect(codesOf((await opened("a.eml", `${HEAD}\r\n`)).findings)).toEqual(["entry-textless"]);
    expect(codesOf((await opened("a.eml", "just words")).findings)).toEqual(["file-damaged"]);
  });

  it("reads a mail below blank lines, and one whose lines end as those of old computers", async () => {
    for (const mail of [`\r\n\r\n${HEAD}\r\nThey agreed.`, `${HEAD}\r\nThey agreed.`.replaceAll("\r\n", "\r")]) {
      const { articles, findings } = await readOf("a.eml", mail);
      expect(articles).toMatchObject([{ publisher: "Press Office", text: "They agreed." }]);
      expect(findings).toEqual([]);
    }
  });

  it("says that a mail is cut short, or that letters of it are lost", async () => {
    const whole = mailOf("Talks", noteOf("They agreed."));
    expect(codesOf((await opened("a.eml", whole)).findings)).toEqual([]);
    const cut = await readOf("a.eml", whole.slice(0, whole.lastIndexOf("--x")));
    expect(cut.articles).toMatchObject([{ text: "They agreed." }]);
    expect(codesOf(cut.findings)).toEqual(["file-damaged-part"]);
    const { findings } = await opened("a.eml", Buffer.from(`${HEAD}\r\nThey agreed in a caf\u00e9.`, "latin1"));
    expect(findings).toMatchObject([{ code: "encoding-doubtful", found: "1 letter that its encoding does not have" }]);
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

  it("reads a mail that is forwarded as an attached file, with its own sender, subject and day", async () => {
    const passed = mailOf("Fwd: Towns near a pact", noteOf("For your file."), attachedMail(RIVER));
    expect((await readOf("a.eml", passed)).articles).toMatchObject([
      {
        id: "a",
        title: "Towns near a pact",
        publisher: "River Wire",
        published: "2020-06-03",
        text: "They agreed on Tuesday.",
        dropped: ["forwarding-note"],
      },
    ]);
  });

  it("gives each of several attached mails an id of its own that stays where the order changes", async () => {
    const hill = RIVER.replace("River Wire", "Hill Wire").replace("Tuesday", "Monday");
    const idsOf = async (...mails: string[]) => {
      const passed = mailOf("Two mails", noteOf("See both."), ...mails.map(attachedMail));
      return new Map((await readOf("a.eml", passed)).articles.map(({ publisher, id }) => [publisher, id]));
    };
    const ids = await idsOf(RIVER, hill);
    expect([...ids.keys()]).toEqual(["River Wire", "Hill Wire"]);
    expect(new Set(ids.values()).size).toBe(2);
    expect(await idsOf(hill, RIVER)).toEqual(new Map([...ids].reverse()));
  });

  it.each([
    ["a page", "text/html", "a.html", "<title>Towns near a pact</title><p>They agreed on Tuesday.</p>"],
    ["a text", "text/plain", "a.txt", "They agreed on Tuesday."],
    ["a page without a name", "text/html", "", "<p>They agreed on Tuesday.</p>"],
    ["a Word document", "application/octet-stream", "a.docx", documentFile(["They agreed on Tuesday."])],
    ["a PDF file", "application/pdf", "a.pdf", pdfFile([body(700, "They agreed on Tuesday.")])],
  ])("reads %s that is attached to a note, published by the day of sending", async (_, type, name, content) => {
    const { articles, findings } = await readOf(
      "a.eml",
      mailOf("Near", noteOf("See below."), attached(type, name, content)),
    );
    expect(articles).toMatchObject([{ id: "a", published: null, basis: "bounds", text: "They agreed on Tuesday." }]);
    expect(articles[0]?.reason).toContain("2021-03-05");
    expect(findings).toEqual([]);
  });

  it("names each file that is attached to a report and not read, but no card, signature or picture", async () => {
    const report = noteOf("The two towns talked for a whole day in the old hall by the river. ".repeat(6));
    const { articles, findings } = await readOf(
      "a.eml",
      mailOf(
        "Talks",
        report,
        attachedMail(RIVER),
        attached("application/pdf", "pact.pdf", "x"),
        attached("text/vcard", "ann.vcf", "x"),
        attached("image/png", "logo.png", "x"),
      ),
    );
    expect(articles).toHaveLength(1);
    expect(findings).toEqual([
      { code: "attachment-unread", file: "a.eml", found: "pact.eml" },
      { code: "attachment-unread", file: "a.eml", found: "pact.pdf" },
    ]);
  });

  it("names what is attached to a note and holds no report that can be read", async () => {
    const mail = mailOf(
      "Near",
      noteOf("See below."),
      attached("image/jpeg", "scan.jpg", "x"),
      attached("application/pdf", "cut.pdf", "%PDF-1.4"),
    );
    const { articles, findings } = await readOf("a.eml", mail);
    expect(articles).toMatchObject([{ text: "See below." }]);
    expect(findings.map(({ code, found }) => [code, found])).toEqual([
      ["attachment-unread", "scan.jpg"],
      ["file-damaged", "cut.pdf: no whole PDF"],
    ]);
  });

  it.each([
    ["with its name", 'Content-Type: text/plain\r\nContent-Disposition: inline; filename="pact.txt"'],
    ["with its name in the type alone", 'Content-Type: text/plain; name="pact.txt"'],
    [
      "with a name in pieces",
      "Content-Type: text/plain\r\nContent-Disposition: inline;\r\n filename*0=pact; filename*1=.txt",
    ],
  ])("takes a text %s, which mail programs show within the mail, for a file of its own", async (_, head) => {
    const shown = `${head}\r\n\r\nThey agreed on Tuesday.`;
    expect((await readOf("a.eml", mailOf("Near", noteOf("See below."), shown))).articles).toMatchObject([
      { published: null, basis: "bounds", text: "They agreed on Tuesday.", dropped: ["forwarding-note"] },
    ]);
    const report = noteOf("The two towns talked for a whole day in the old hall by the river. ".repeat(6));
    const { articles, findings } = await readOf("a.eml", mailOf("Talks", report, shown));
    expect(articles[0]?.text).not.toContain("Tuesday");
    expect(findings).toEqual([{ code: "attachment-unread", file: "a.eml", found: "pact.txt" }]);
  });

  it("names a nested file without a name by what it is", async () => {
    const nameless = attachedMail(mailOf("Fwd: Near", noteOf("Note."), attached("application/pdf", "", "%PDF-1.4")));
    const { findings } = await readOf(
      "a.eml",
      mailOf("Near", noteOf("See."), nameless.replace('; filename="pact.eml"', "")),
    );
    expect(findings).toMatchObject([{ found: "attached file.eml: attached file.pdf: no whole PDF" }]);
  });

  it("opens mails that are attached in one another to the third, and names the one within", async () => {
    let mail = RIVER;
    for (let depth = 0; depth < 4; depth++) mail = mailOf("Fwd: Near", noteOf(`Note ${depth}.`), attachedMail(mail));
    const { articles, findings } = await readOf("a.eml", mail);
    expect(articles).toMatchObject([{ text: "Note 0." }]);
    expect(findings).toMatchObject([{ code: "attachment-unread", found: "pact.eml: pact.eml: pact.eml: pact.eml" }]);
  });

  it("reads each mail of a mailbox, whatever its ending", async () => {
    const second = RIVER.replace("They agreed", "\r\nFrom here on they agreed");
    const box = `From ann@mill.example Fri Mar  5 23:30:00 2021\n${HEAD}\nThey talked.\n\nFrom news@river.example Wed Jun  3 10:02:00 2020\n${second}`;
    for (const file of ["box.mbox", "box.eml"]) {
      const { articles, findings } = await readOf(file, box);
      expect(findings).toEqual([]);
      expect(articles).toMatchObject([
        { title: "Towns agree – at last", text: "They talked." },
        { title: "Towns near a pact", published: "2020-06-03", text: "From here on they agreed on Tuesday." },
      ]);
      expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
    }
  });
});
