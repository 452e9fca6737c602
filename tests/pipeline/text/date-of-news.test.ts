import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const TREATY = "the Geelong Treaty";
const signed = (text: string, published: string) =>
  claimsIn(text, published).filter((claim) => claim.startsWith("geelong-treaty signed happened"));

describe("dateOfNews", () => {
  it("gives what the first sentence tells as news the month of the report, and not its day", () => {
    expect(signed(`Britain and Australia have signed ${TREATY}.`, "2025-07-28")).toEqual([
      "geelong-treaty signed happened 2025-07",
    ]);
  });

  it.each([
    ["a report of January's first week", `Britain and Australia have signed ${TREATY}.`, "2025-01-02"],
    ["a report known to the year", `Britain and Australia have signed ${TREATY}.`, "2025"],
    ["a later sentence", `Prices rose. Britain and Australia have signed ${TREATY}.`, "2025-07-28"],
    ["background", `Britain and Australia have already signed ${TREATY}.`, "2025-07-28"],
    [
      "a clause that says which pact is meant",
      `Docks that serve boats under ${TREATY}, signed by both, are full.`,
      "2025-07-28",
    ],
    ["a telling on another day", `They signed ${TREATY} before 1999 ended, as a clerk wrote.`, "2025-07-28"],
  ])("gives no date to %s", (_, text, published) => {
    for (const claim of signed(text, published)) expect(claim).not.toMatch(/2025/);
  });

  it("gives the month in its first week too, where all late days that the text names lie in it", () => {
    const text = `Britain and Australia have signed ${TREATY}. Marles named the price on`;
    expect(signed(`${text} Tuesday.`, "2025-08-06")).toEqual(["geelong-treaty signed happened 2025-08"]);
    expect(signed(`${text} Thursday.`, "2025-08-06")).toEqual(["geelong-treaty signed happened 2025"]);
  });

  it("gives only the year to a report of a month's first week", () => {
    expect(signed(`Britain and Australia have signed ${TREATY}.`, "2025-08-02")).toEqual([
      "geelong-treaty signed happened 2025",
    ]);
  });

  it.each([
    ["what is to come", `Britain and Australia have signed ${TREATY}, which they hope to ratify next year.`],
    ["a goal", `Britain and Australia have signed ${TREATY} to launch a boat by 2040.`],
    ["how long it took", `After two years of talks, Britain and Australia have signed ${TREATY}.`],
    ["an office's words", `The ministry in London said on Friday that it had signed ${TREATY}.`],
    ["an office's statement", `In a statement on Friday the ministry in London said it had signed ${TREATY}.`],
    ["a count of how long", `Eight months after they first met, Britain and Australia have signed ${TREATY}.`],
    ["a rank", `In a first for both, Britain and Australia have signed ${TREATY}.`],
    ["an announcement", `Healey announced on Friday that Britain had signed ${TREATY}.`],
  ])("passes over the time of %s", (_, text) => {
    expect(signed(text, "2025-07-28")).toEqual(["geelong-treaty signed happened 2025-07"]);
  });

  it.each([
    ["a person who may look back", `Healey said on Friday that Britain had signed ${TREATY}.`],
    ["what has piled up", `Britain and Australia have signed ${TREATY} and others so far.`],
    ["a month before", `Britain and Australia have signed ${TREATY}, which was to be ready in May.`],
    ["a pact told of beside a plan", `Docks under ${TREATY}, signed by both, will open next year.`],
  ])("gives no month for the words of %s", (_, text) => {
    expect(signed(text, "2025-07-28")).toEqual(["geelong-treaty signed happened ?"]);
  });

  it("goes on in the second sentence at the day of the first", () => {
    const first = "Monday was a great day for Perth.";
    expect(signed(`${first} Britain and Australia signed ${TREATY}.`, "2025-07-30")).toEqual([
      "geelong-treaty signed happened 2025-07",
    ]);
    for (const tense of ["have signed", "had signed"])
      expect(signed(`${first} Britain and Australia ${tense} ${TREATY}.`, "2025-07-30")).toEqual([
        "geelong-treaty signed happened ?",
      ]);
  });

  it("gives what has begun the month of the report", () => {
    const text = `Negotiations on ${TREATY} have begun, a minister told a news conference on Friday.`;
    expect(claimsIn(text, "2025-03-14")).toContain("geelong-treaty negotiating happened 2025-03");
  });

  it("passes over the day of a dateline", () => {
    const text = `PERTH, July 27 (Wire) - Britain and Australia have signed ${TREATY}.`;
    expect(signed(text, "2025-07-28")).toEqual(["geelong-treaty signed happened 2025-07"]);
  });

  it("passes over the day on which the news was confirmed", () => {
    expect(signed(`Britain and Australia have signed ${TREATY}, Canberra confirmed on 22 July.`, "2025-07-28")).toEqual(
      ["geelong-treaty signed happened 2025-07"],
    );
  });

  it("dates a refusal that is news, and no state of things that lasts", () => {
    const text = "denied that it was invited to work with AUKUS on advanced capabilities.";
    expect(claimsIn(`Tokyo has ${text}`, "2022-04-13")).toEqual(["aukus-2 proposed denied 2022-04"]);
    expect(claimsIn(`Tokyo had ${text}`, "2022-04-13")).toEqual(["aukus-2 proposed denied ?"]);
    expect(claimsIn(`${TREATY} is not yet in force.`, "2025-07-28")).toContain("geelong-treaty in-force denied ?");
  });
});

describe("dateOfNow", () => {
  it("gives what is now done the month of the report, wherever it is told", () => {
    expect(claimsIn("Ministers met. The GCAP treaty has now been ratified by Britain.", "2024-10-21")).toContain(
      "gigo-treaty ratified happened 2024-10",
    );
  });
});

describe("dateOfToday", () => {
  it("gives an act of the sentence the day that the sentence has", () => {
    expect(
      claimsIn(`The council welcomes today's news that ${TREATY} has entered into force.`, "2026-03-04"),
    ).toContain("geelong-treaty in-force happened 2026-03-04");
  });
});

describe("dateOfAnnouncement", () => {
  it("gives an agreement the day on which the two announced it", () => {
    const text =
      "Japan and Italy have agreed in principle on an acquisition and cross-servicing agreement, they announced on Friday.";
    expect(claimsIn(text, "2024-10-20")).toContain("japan-italy-acsa agreed happened 2024-10-18");
  });

  it("gives it the month in which the two announced it", () => {
    const text =
      "In May 2022 Japan and Italy announced that they had agreed in principle on a cross-servicing agreement.";
    expect(claimsIn(text, "2024-10-20")).toContain("japan-italy-acsa agreed happened 2022-05");
  });

  it("gives it no day on which an official only spoke of it", () => {
    const text =
      "Japan and Italy have agreed in principle on an acquisition and cross-servicing agreement, a clerk said on Friday.";
    expect(claimsIn(text, "2024-10-03")).toContain("japan-italy-acsa agreed happened ?");
  });

  it("gives the month of the report to no act that only tells who is meant", () => {
    const claims = claimsIn("The ministers that signed the Geelong Treaty met again.", "2025-11-20");
    expect(claims).toEqual(["geelong-treaty signed happened ?"]);
    expect(claimsIn("Officials say that signed copies of the Geelong Treaty exist.", "2025-11-20")).toEqual([]);
  });

  it("goes on in the third sentence, where nothing between names another time", () => {
    const lead = "Marles flew to Geelong on Friday. Workers cheered.";
    expect(signed(`${lead} The two ministers signed ${TREATY}.`, "2025-07-28")).toEqual([
      "geelong-treaty signed happened 2025-07",
    ]);
    expect(signed(`${lead} In 2019 they met. The two ministers signed ${TREATY}.`, "2025-07-28")).toEqual([
      "geelong-treaty signed happened ?",
    ]);
    expect(signed(`Prices rose. Workers cheered. The two ministers signed ${TREATY}.`, "2025-07-28")).toEqual([
      "geelong-treaty signed happened ?",
    ]);
  });

  it("gives the month to an act that goes with the verb of the news", () => {
    const letter = "Seoul sent Tokyo an official letter restoring GSOMIA in full.";
    expect(claimsIn(letter, "2023-03-21")).toEqual(["japan-korea-gsomia in-force happened 2023-03"]);
    const old = "Seoul recalled that it had sent Tokyo an official letter restoring GSOMIA in full.";
    expect(claimsIn(old, "2023-03-21").filter((claim) => claim.includes("2023"))).toEqual([]);
  });

  it("dates an intention by the day on which it was told", () => {
    const text = "In April the AUKUS members said they were considering Japan as a partner in Pillar II.";
    expect(claimsIn(text, "2024-06-10")).toEqual(["aukus-2 proposed happened 2024-04"]);
  });
});

describe("a count from an act", () => {
  it.each([
    [
      "British soldiers are training near Mount Fuji, the second time since the access treaty with Japan came into force.",
      "uk-japan-raa in-force happened ?",
    ],
    ["They may train there, since the Japan-UK RAA has taken effect.", "uk-japan-raa in-force happened 2024-06"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
