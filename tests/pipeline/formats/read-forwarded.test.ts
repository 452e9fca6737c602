import { describe, expect, it } from "vitest";
import { readForwarded } from "../../../src/pipeline/formats/read-forwarded.ts";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";

const NEWS = "They agreed on Tuesday.";
const HEAD = {
  gmail:
    "---------- Forwarded message ---------\nFrom: River Wire <news@river.example>\nDate: Wed, 5 Jun 2024 at 10:02\nSubject: Towns agree\nTo: Bo <bo@b.example>",
  apple:
    "Begin forwarded message:\n\nFrom: River Wire <news@river.example>\nSubject: Towns agree\nDate: 5 June 2024 at 10:02:11 BST\nTo: Bo <bo@b.example>",
  outlook:
    "From: River Wire <news@river.example>\nSent: Wednesday, June 5, 2024 10:02 AM\nTo: Bo\nSubject: Towns agree",
  "old Outlook":
    "-----Original Message-----\nFrom: River Wire [mailto:news@river.example]\nSent: 05 June 2024 10:02\nTo: Bo\nSubject: FW: Towns agree",
  "German Outlook":
    "-----Ursprüngliche Nachricht-----\nVon: River Wire <news@river.example>\nGesendet: Mittwoch, 5. Juni 2024 10:02\nAn: Bo\nBetreff: WG: Towns agree",
};

describe("readForwarded", () => {
  it.each(Object.entries(HEAD))("reads sender, day and subject of a mail that %s forwards", (_, head) => {
    const text = `${head}\n\n${NEWS}\n`;
    const found = readForwarded(text, true);
    expect(found).toMatchObject({ sender: "River Wire", date: "2024-06-05", title: "Towns agree" });
    expect(cutText(text, found?.cuts ?? []).text).toBe(NEWS);
  });

  it("leaves out what was said above, which is of another day and person", () => {
    const text = `They signed it last week, see below.\n\n-- \nBo\n\n${HEAD.gmail}\n\n${NEWS}`;
    const found = readForwarded(text, true);
    expect(found?.date).toBe("2024-06-05");
    expect(cutText(text, found?.cuts ?? []).text).toBe(NEWS);
  });

  it("reads the innermost of mails that were passed on in turn", () => {
    const text = `${HEAD.gmail.replace("5 Jun", "9 Jun")}\n\nFor you.\n\n${HEAD.apple}\n\n${NEWS}`;
    const found = readForwarded(text, true);
    expect(found?.date).toBe("2024-06-05");
    expect(cutText(text, found?.cuts ?? []).text).toBe(NEWS);
  });

  it("leaves out the mail that the forwarded one answers", () => {
    const text = `${HEAD.gmail}\n\n${NEWS}\n\nOn Mon, 3 Jun 2024 at 9:00, Bo <bo@b.example> wrote:\n> Did they?`;
    expect(cutText(text, readForwarded(text, true)?.cuts ?? []).text).toBe(NEWS);
  });

  it("leaves out lines that the forwarded mail quotes", () => {
    const text = `${HEAD.gmail}\n\n${NEWS}\n\n> On 1 May someone wrote:\n> They met.\n`;
    expect(cutText(text, readForwarded(text, true)?.cuts ?? []).text).toBe(NEWS);
  });

  it("reads a forwarded mail of which each line has a mark", () => {
    const text = `Begin forwarded message:\n\n> From: River Wire <news@river.example>\n> Subject: Towns agree\n> Date: 5 June 2024 at 10:02:11 BST\n> To: Bo\n> \n> ${NEWS}\n> The other town too.\n`;
    const found = readForwarded(text, true);
    expect(found).toMatchObject({ sender: "River Wire", date: "2024-06-05", title: "Towns agree" });
    expect(cutText(text, found?.cuts ?? []).text).toBe(`${NEWS}\nThe other town too.`);
  });

  it.each([
    ["figures that read both ways", "05/06/2024 10:02"],
    ["words that are no day", "Wednesday"],
  ])("gives no day for %s", (_, date) => {
    const found = readForwarded(`${HEAD.gmail.replace("Wed, 5 Jun 2024 at 10:02", date)}\n\n${NEWS}`, true);
    expect(found).toMatchObject({ date: null, sender: "River Wire" });
  });

  it("names a sender without a name by the host", () => {
    const text = `${HEAD.gmail.replace("River Wire <news@river.example>", "news@river.example")}\n\n${NEWS}`;
    expect(readForwarded(text, true)?.sender).toBe("river.example");
  });

  it("takes a header below other words for a forwarded mail only where the subject says so", () => {
    const text = `See below.\n\n${HEAD.outlook}\n\n${NEWS}`;
    expect(readForwarded(text, true)?.title).toBe("Towns agree");
    expect(readForwarded(text, false)).toBeNull();
  });

  it("finds none in a mail that is an answer, or in none at all", () => {
    expect(readForwarded(`Not so.\n\n${HEAD["old Outlook"]}\n\n${NEWS}`, false)).toBeNull();
    expect(readForwarded(NEWS, true)).toBeNull();
  });

  it("finds none where nothing was forwarded below the header", () => {
    expect(readForwarded(`They agreed.\n\n${HEAD.gmail}\n\n`, true)).toBeNull();
  });
});
