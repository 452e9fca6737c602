import { describe, expect, it } from "vitest";
import type { CountryId } from "../../../src/model/ids.ts";
import { findSourceDate } from "../../../src/pipeline/source/find-source-date.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

const BODY = "Envoys of Norland and Sudland met in the old harbour to speak of the pact.";

function find(raw: string, url: string | null = null) {
  const { published, reason, findings, cuts } = findSourceDate(raw, splitLines(raw), url, "a.txt");
  return {
    ...published,
    reason,
    codes: findings.map(({ code }) => code),
    cut: cuts.map(({ start, end }) => raw.slice(start, end)),
  };
}

describe("findSourceDate", () => {
  it.each([
    [` date 2021-03-04 ${BODY}`, "2021-03-04", " date 2021-03-04 "],
    [`date: 2021-03-04\n${BODY}`, "2021-03-04", "date: 2021-03-04\n"],
    [`Harbour talks open\n date 2021-03-04 ${BODY}`, "2021-03-04", " date 2021-03-04 "],
    [`published=2021-03-04T23:30:00+09:00 ${BODY}`, "2021-03-04", "published=2021-03-04T23:30:00+09:00 "],
    [`Publication date: 2021-03\n${BODY}`, "2021-03", "Publication date: 2021-03\n"],
  ])("reads the field in %j as metadata and takes it out of the text", (raw, date, cut) => {
    expect(find(raw)).toMatchObject({ date, basis: "metadata", cut: [cut], codes: [] });
  });

  it.each([[`Published 2021 figures show a rise in harbour dues.`], [`Date palms line the quay where envoys met.`]])(
    "does not take the sentence %j for a field",
    (raw) => {
      expect(find(raw)).toMatchObject({ date: null, basis: "none", cut: [] });
    },
  );

  it.each([
    ["4 March 2021", "2021-03-04"],
    ["Thursday, March 4, 2021", "2021-03-04"],
    ["Published: 4 Mar 2021, 10:45 GMT", "2021-03-04"],
    ["By Ann Doe, 4 March 2021", "2021-03-04"],
    ["2021-03-04", "2021-03-04"],
    ["2021年3月4日", "2021-03-04"],
    ["13/04/2021", "2021-04-13"],
    ["April 2021", "2021-04"],
  ])("reads the leading line %j as %s and takes it out of the text", (line, date) => {
    expect(find(`${line}\n${BODY}`)).toMatchObject({ date, basis: "text", cut: [`${line}\n`] });
    expect(find(`Harbour talks open in the north\n\n${line}\n\n${BODY}`)).toMatchObject({ date, basis: "text" });
  });

  it.each([
    [`SUDHAVEN, March 4, 2021 (Wire) -- ${BODY}`, "2021-03-04"],
    [`Port Sudhaven, 4 March 2021 – ${BODY}`, "2021-03-04"],
    [`(4 March 2021) — ${BODY}`, "2021-03-04"],
  ])("reads the dateline of %j and leaves it in the text", (raw, date) => {
    expect(find(raw)).toMatchObject({ date, basis: "text", cut: [] });
  });

  it("does not take a sentence with a day and a dash for a dateline", () => {
    expect(find("On 4 March 2021 - a week late - the envoys met.")).toMatchObject({ date: null, basis: "bounds" });
    expect(find("The pact of 4 March 2021 - a week late - is void.")).toMatchObject({ date: null, basis: "none" });
  });

  it.each([["21 January"], ["Posted on January 21"], ["Thursday, 21 January, 10:45"]])(
    "makes up no year for the line %j",
    (line) => {
      const found = find(`${line}\n${BODY}`);
      expect(found).toMatchObject({ date: null, basis: "none", cut: [] });
      expect(found.reason).toMatch(/January.*without a year/);
    },
  );

  it("makes up no year for a day that a sentence gives, and says so", () => {
    expect(find("The two ministries agreed to widen the pact, it was announced on 21 January.")).toMatchObject({
      date: null,
      basis: "none",
      reason: 'The text says "21 January" without a year; no year is made up for it.',
    });
  });

  it("keeps only the year of a date that reads both ways, and says so", () => {
    expect(find(`03/04/2021\n${BODY}`)).toMatchObject({ date: "2021", basis: "text", codes: ["date-ambiguous"] });
  });

  it("takes a day of update for an upper bound", () => {
    expect(find(`Last updated: 4 March 2021\n${BODY}`)).toMatchObject({
      date: null,
      basis: "bounds",
      notAfter: "2021-03-04",
    });
  });

  it("asks the address where the text gives no date", () => {
    expect(find(BODY, "https://herald.example/2021/03/04/pact")).toMatchObject({ date: "2021-03-04", basis: "url" });
    expect(find(BODY, "https://herald.example/2021/03/pact")).toMatchObject({ date: "2021-03", basis: "url" });
  });

  it.each([["https://herald.example/2021/01/pact"], ["https://herald.example/2021/pact"]])(
    "takes the year of a day without one from the address %s",
    (url) => {
      const found = find(`21 January\n${BODY}`, url);
      expect(found).toMatchObject({ date: "2021-01-21", basis: "text", cut: ["21 January\n"] });
      expect(found.reason).toContain("the address says 2021");
    },
  );

  it("takes no year from an address of another month", () => {
    expect(find(`21 July\n${BODY}`, "https://herald.example/2021/01/pact")).toMatchObject({
      date: "2021-01",
      basis: "url",
    });
  });

  it.each([
    ["the publisher's country", "", { language: "en", publisherCountry: "GB" as CountryId }],
    ["another date of the text", " It opened on 15/04/2021.", undefined],
    ["the language", "", { language: "fr", publisherCountry: null }],
  ])("reads figures that go both ways by %s", (_, more, origin) => {
    const raw = `03/04/2021\n${BODY}${more}`;
    const found = findSourceDate(raw, splitLines(raw), null, "a.txt", origin);
    expect(found).toMatchObject({ published: { date: "2021-04-03" }, findings: [] });
  });

  it("leaves figures undecided where the dates of the text go both ways", () => {
    const found = find(`03/04/2021\n${BODY} It opened on 15/04/2021 and closed on 04/16/2021.`);
    expect(found).toMatchObject({ date: "2021", codes: ["date-ambiguous"] });
  });

  it("reads the day at the end of an official text", () => {
    expect(find(`${BODY}\n\nTHE HARBOUR HOUSE,\n\n   March 4, 2021.\n`)).toMatchObject({
      date: "2021-03-04",
      basis: "text",
    });
    const formula =
      "IN WITNESS OF THIS, I set my hand this fourth day\nof March, in the year of our Lord two thousand twenty-one.";
    expect(find(`${BODY}\n\n${formula}\n`)).toMatchObject({ date: "2021-03-04", basis: "text" });
  });

  it("takes the day of an event for a bound, never for the day of publication", () => {
    const found = find("The envoys of Norland met in the harbour on 4 March 2021, and parted as friends.");
    expect(found).toMatchObject({ date: null, basis: "bounds", notBefore: "2021-03-04" });
    expect(found.reason).toContain("on that day or later");
  });

  it("takes the day above a transcript for a bound", () => {
    expect(find(`Old Harbour\n(4 March 2021)\n${BODY}`)).toMatchObject({
      date: null,
      basis: "bounds",
      notBefore: "2021-03-04",
    });
  });

  it("goes by the text where the address contradicts it, and reports that", () => {
    const found = find(`4 March 2021\n${BODY}`, "https://herald.example/2022/03/04/pact");
    expect(found).toMatchObject({ date: "2021-03-04", basis: "text", codes: ["date-conflict"] });
  });

  it("reports no conflict over a day's difference", () => {
    expect(find(`4 March 2021\n${BODY}`, "https://herald.example/2021/03/05/pact").codes).toEqual([]);
  });

  it("says so when nothing shows a date", () => {
    expect(find(BODY).reason).toBe("Nothing in the text or its address shows when it was published.");
  });
});
