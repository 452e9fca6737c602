import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/model/partial-date.ts";
import { type Cover, isNote, openAttached } from "../../../src/pipeline/formats/open-attached.ts";
import type { OpenedSource } from "../../../src/pipeline/formats/opened-source.ts";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";
import { readStatedSource } from "../../../src/pipeline/source/read-source.ts";
import { opened } from "./opened-text.ts";

const COVER: Cover = {
  file: "a.eml",
  note: "See below.",
  isNote: true,
  subject: "Towns near a pact",
  sent: "2021-03-05" as PartialDate,
  openPart: opened,
};

function attachedOf(filename: string | null, words: string, mimeType = "text/plain") {
  return { filename, mimeType, disposition: "attachment", content: new TextEncoder().encode(words) } as const;
}

function textOf({ text, cuts = [], bodyStart }: OpenedSource): string {
  return cutText(text, cuts).text.slice(bodyStart === 0 ? 0 : bodyStart);
}

describe("isNote", () => {
  it("takes forty words for a report, unless the mail is passed on", () => {
    const words = "They talked. ".repeat(20);
    expect([isNote(words, false), isNote(words, true), isNote("See below.", false)]).toEqual([false, true, true]);
  });
});

describe("openAttached", () => {
  it("cuts the note above the first report, whatever front matter that has", async () => {
    for (const front of ["", "---\npublished: 2020-06-03\n---\n"]) {
      const { sources } = await openAttached([attachedOf("a.md", `${front}They agreed.`, "text/markdown")], COVER);
      expect(sources.map(textOf).map((text) => text.trim())).toEqual(["They agreed."]);
      expect(sources[0]?.text).toContain("See below.");
    }
  });

  it("takes the mail's subject for a likely title and its day for the latest one", async () => {
    const { sources } = await openAttached([attachedOf("a.txt", "They agreed.")], COVER);
    expect(sources).toMatchObject([
      { file: "a.eml", likelyTitle: "Towns near a pact", dated: { published: { notAfter: "2021-03-05" } } },
    ]);
  });

  it("keeps both bounds of a text that tells of a day as past", async () => {
    for (const [day, bounds] of [
      ["4 March 2021", { notBefore: "2021-03-04", notAfter: "2021-03-05" }],
      ["8 March 2021", { notBefore: "2021-03-08" }],
    ] as const) {
      const attached = attachedOf("a.txt", `The two towns signed a pact on ${day}, and their mayors went home.`);
      const { sources } = await openAttached([attached], COVER);
      const published = sources.map((source) => readStatedSource(source, source, {}).parsed?.published);
      expect(published).toEqual([{ date: null, basis: "bounds", ...bounds }]);
    }
  });

  it("believes no day of an attached mail that comes after the sending", async () => {
    const mail =
      "From: Bob <bob@quay.example>\nDate: Sun, 15 Jan 2023 10:00:00 +0000\nSubject: Towns near a pact\n\nThey agreed.\n";
    const { sources } = await openAttached([attachedOf("a.eml", mail, "message/rfc822")], COVER);
    expect(sources.map(({ dated }) => dated?.published)).toEqual([
      { date: null, basis: "bounds", notAfter: "2021-03-05" },
    ]);
    const later = { ...COVER, sent: "2023-01-16" as PartialDate };
    const { sources: trusted } = await openAttached([attachedOf("a.eml", mail, "message/rfc822")], later);
    expect(trusted.map(({ dated }) => dated?.published.date)).toEqual(["2023-01-15"]);
  });

  it("opens nothing beside a report, and names a file without its signs of direction", async () => {
    const { sources, findings } = await openAttached([attachedOf("a\u202etxt.exe", "x", "application/x-msdownload")], {
      ...COVER,
      isNote: false,
    });
    expect(sources).toEqual([]);
    expect(findings).toEqual([{ code: "attachment-unread", file: "a.eml", found: "a txt.exe" }]);
  });
});
