import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const TREATY = "the Geelong Treaty";

describe("chooseDate", () => {
  it.each([
    ["Washington says that the EDCA is in force today.", "?"],
    ["Today the EDCA remains in force.", "?"],
    ["As of today the EDCA is in effect.", "?"],
    ["The EDCA, in force today, lets troops rotate.", "?"],
    ["The EDCA was still in force on Monday.", "?"],
    ["The EDCA is in force as of today.", "2024-06-10"],
    ["Since Friday the EDCA is in force.", "2024-06-07"],
    ["The EDCA took effect today.", "2024-06-10"],
    ["Two years after its entry into force, the EDCA has been used nine times.", "2022"],
  ])("does not take a day on which a state stood for its first: %j", (text, date) => {
    expect(claimsIn(text, "2024-06-10")).toEqual([`us-philippines-edca in-force happened ${date}`]);
  });

  it("gives no date to what a sentence lists of the years before", () => {
    const list = "Japan has signed reciprocal access agreements with Australia, Britain and the Philippines.";
    expect(claimsIn(list, "2025-11-20").map((claim) => claim.replace(/^\S+ /, ""))).toEqual([
      "signed happened ?",
      "signed happened ?",
      "signed happened ?",
    ]);
  });

  it("takes the year of a goal from the words that tell the goal", () => {
    expect(claimsIn("The GCAP jet is on track for 2035.", "2024-06-10")).toEqual(["gcap in-service planned 2035"]);
  });

  it("lets a fiscal year of Japan run to the next March", () => {
    const text = "Japan will deploy Tomahawk missiles by the end of Japan's fiscal 2026.";
    expect(claimsIn(text, "2025-07-27")).toEqual(["japan-tomahawk in-service planned 2027-03"]);
  });

  it.each([
    [`Ministers signed ${TREATY} on 26 July 2025.`, "signed happened 2025-07-26"],
    [`Ministers signed ${TREATY} on Saturday.`, "signed happened 2025-07-26"],
    [`On Saturday ministers signed ${TREATY}.`, "signed happened 2025-07-26"],
    [`They met on Saturday and signed ${TREATY}.`, "signed happened 2025-07-26"],
    [`Ministers signed ${TREATY} when they met on Saturday.`, "signed happened 2025-07-26"],
    [`Ministers signed ${TREATY}, an envoy said on Sunday.`, "signed happened 2025-07"],
    [`He said on Sunday that they had signed ${TREATY}.`, "signed happened ?"],
    [`Ministers signed ${TREATY}, the boldest pact since 1945.`, "signed happened ?"],
    [`Ministers signed ${TREATY}, which runs until 2075.`, "signed happened 2025-07"],
    [`They agreed on Saturday to sign ${TREATY}.`, "signed planned ?"],
    [`They agreed to sign ${TREATY} in May.`, "signed planned ?"],
    [`They set out on Monday how both will ratify ${TREATY}.`, "ratified planned ?"],
    [`On Monday they agreed where both will sign ${TREATY}.`, "signed planned ?"],
    [`They will sign ${TREATY} by the end of Japan's fiscal 2026.`, "signed planned 2027-03"],
    [`They will sign ${TREATY} next month.`, "signed planned 2025-08"],
    [`They intend to sign ${TREATY} later in the year.`, "signed planned 2025"],
    [`In 2023 they meant well. They intend to sign ${TREATY} later in the year.`, "signed planned ?"],
    [`They will sign ${TREATY} before the year is over.`, "signed planned 2025"],
    [`They will sign ${TREATY} before the month is out.`, "signed planned 2025-07"],
    [`Its signature took place in Perth on 3 July of last year: that of ${TREATY}.`, "signed happened 2024-07-03"],
    [`The signature of ${TREATY} took place in Perth on July 3 of last year.`, "signed happened 2024-07-03"],
    [`They will sign ${TREATY} by the end of the year.`, "signed planned 2025"],
    [`They were planning to sign ${TREATY} in March.`, "signed planned ?"],
    [`They signed ${TREATY} on Monday last week.`, "signed happened 2025-07"],
    [`Last week, on Friday, they signed ${TREATY}.`, "signed happened 2025-07"],
    [`They will sign ${TREATY} on Tuesday of next week.`, "signed planned 2025"],
    [`They signed ${TREATY} on New Year's Day.`, "signed happened 2025-01-01"],
    [`They signed ${TREATY} on Christmas Eve.`, "signed happened 2024-12-24"],
    [`They will sign ${TREATY} as early as October.`, "signed planned 2025-10"],
    [`They will sign ${TREATY} no later than October.`, "signed planned 2025-10"],
    [`${TREATY} will not be signed when the leaders meet on Thursday.`, "signed denied 2025-07-31"],
    [`They will sign ${TREATY} in three weeks.`, "signed planned 2025-08"],
    [`They will sign ${TREATY} in ten days.`, "signed planned 2025-08"],
    [`They will sign ${TREATY} within weeks.`, "signed planned ?"],
    [`They will sign ${TREATY} in the coming months.`, "signed planned 2025"],
    [`They will sign ${TREATY} a week on Tuesday.`, "signed planned 2025-08-05"],
    [`They will sign ${TREATY} before the autumn.`, "signed planned 2025"],
    [`Healey is due in Perth on Thursday, when the ministers plan to sign ${TREATY}.`, "signed planned 2025-07-31"],
    [`They signed ${TREATY} and will meet again in the coming months.`, "signed happened ?"],
    [`In March 2023 they trained together, and in May they signed ${TREATY}.`, "signed happened 2023-05"],
    [`In March 2023 they trained together, and in January they signed ${TREATY}.`, "signed happened 2024-01"],
    [`In March 2025 they trained together, and in May they signed ${TREATY}.`, "signed happened 2025-05"],
    ["The Geelong Treaty has been in force since May.", "in-force happened 2025-05"],
    ["The Geelong Treaty is in force as of today.", "in-force happened 2025-07-27"],
    ["As of Friday the Geelong Treaty is in force.", "in-force happened 2025-07-25"],
    ["The Geelong Treaty had entered into force as of Friday.", "in-force happened ?"],
    ["The Geelong Treaty was signed in 2024 and ratified in 2025.", "signed happened 2024"],
    ["The Geelong Treaty was signed in 2024 and ratified in 2025.", "ratified happened 2025"],
    [`On Friday the envoy, who had come from Bern, signed ${TREATY}.`, "signed happened 2025-07-25"],
    [`Ministers signed ${TREATY} shortly before the talks of 24 July.`, "signed happened 2025-07"],
    [`Talks opened in May 2024 and a year later they signed ${TREATY}.`, "signed happened 2025"],
    [`Talks on ${TREATY} ended on 21 July and it was signed the next day.`, "signed happened 2025-07-22"],
    [`On Saturday the ministers are to sign ${TREATY}.`, "signed planned 2025-08-02"],
    [`Saturday's ceremony, at which they signed ${TREATY}, was short.`, "signed happened 2025-07-26"],
    [`Ministers signed ${TREATY} at the start of the year.`, "signed happened 2025"],
    [`Ministers signed ${TREATY} on 2025-07-12.`, "signed happened 2025-07-12"],
    [`Ministers signed ${TREATY} on the 12th of July.`, "signed happened 2025-07-12"],
    [`Ministers signed ${TREATY} two months ago.`, "signed happened 2025-05"],
    [`Ministers signed ${TREATY} last weekend.`, "signed happened 2025-07"],
    [`Ministers signed ${TREATY} a few days ago.`, "signed happened 2025-07"],
    [`Ministers will sign ${TREATY} before the month is out.`, "signed planned 2025-07"],
    [`It was agreed that ${TREATY} should be signed soon, ministers agreed on Friday.`, "signed planned ?"],
    [
      `Britain became on Saturday the first country, and the boldest of all, to sign ${TREATY}.`,
      "signed happened 2025-07-26",
    ],
  ])("dates %j: %s", (text, claim) => {
    expect(claimsIn(text, "2025-07-27")).toContain(`geelong-treaty ${claim}`);
  });

  it.each([
    [`Ministers yesterday put pen to paper on ${TREATY}. It took effect on signature.`, "in-force happened 2025-07-26"],
    [
      `Ministers signed ${TREATY} on Friday. Others welcomed the signing in a call a day later.`,
      "signed happened 2025-07-25",
    ],
    [`The government will lay ${TREATY} before both parliaments on 3 September.`, "ratified planned ?"],
    [`A year ago today ministers signed ${TREATY}.`, "signed happened 2024-07-27"],
    [`Two years ago to the day, ministers signed ${TREATY}.`, "signed happened 2023-07-27"],
    [`On this day two years ago ministers signed ${TREATY}.`, "signed happened 2023-07-27"],
    [`Two years ago tomorrow ministers signed ${TREATY}.`, "signed happened 2023-07-28"],
    [`Ministers should sign ${TREATY} before Christmas.`, "signed urged 2025"],
    [`Ministers will fly to Tokyo around 12 August and sign ${TREATY}.`, "signed planned 2025-08"],
    [`Ministers signed ${TREATY} on 8 July of 2024.`, "signed happened 2024-07-08"],
    [`Ministers signed ${TREATY} on 8 or 9 July 2024.`, "signed happened 2024-07"],
    [`Ministers signed ${TREATY} on July 30 or 31, 2024.`, "signed happened 2024-07"],
    [`Talks ended in May 2024. Ministers signed ${TREATY} in September of that year.`, "signed happened 2024-09"],
    [`They met in 2024, and in March of the same year they signed ${TREATY}.`, "signed happened 2024-03"],
    [`They met in 2024, and on 3 March of that year they signed ${TREATY}.`, "signed happened 2024-03-03"],
  ])("reads the day that the words give in %j", (text, claim) => {
    expect(claimsIn(text, "2025-07-27")).toContain(`geelong-treaty ${claim}`);
  });

  it.each([
    [`Ministers signed ${TREATY} on Friday. Others welcomed the signing in a call a day later.`, "2025-07-26"],
    [
      `Envoys will fly to London in 2026 for talks on ${TREATY}. A year before Britain had proposed it.`,
      "proposed happened 2025",
    ],
    [`Leaders welcomed the signing of ${TREATY} in a call on Friday.`, "2025-07-25"],
  ])("takes no other day for that of the act in %j", (text, wrong) => {
    expect(claimsIn(text, "2025-07-27").join()).not.toContain(wrong);
  });

  it.each([
    `Ministers signed ${TREATY} on 08.07.24.`,
    `Ministers signed ${TREATY} in 2567 BE.`,
    `Ministers signed ${TREATY} at Easter.`,
    `A week after the summit of 3 March, ministers signed ${TREATY}.`,
    `Two days before the visit of 3 March, ministers signed ${TREATY}.`,
    `In September of that year ministers signed ${TREATY}.`,
    `${TREATY} was signed and entered into force on 8 July 2024 and 11 September 2024 respectively.`,
    `On Friday, the second anniversary of the day on which they signed ${TREATY}, ministers met.`,
    `By 11 September 2024 they had signed ${TREATY}.`,
    `As of 1 March 2025, both had signed ${TREATY}.`,
  ])("dates by no day that is not surely that of the act in %j", (text) => {
    expect(claimsIn(text, "2025-07-27")).toContain("geelong-treaty signed happened ?");
  });

  it.each([
    [
      "Ministers of the Five Power Defence Arrangements met on Friday and praised the 1971 pact.",
      "fpda launched happened 1971",
    ],
    ["On Friday he praised the 2025-signed Geelong Treaty.", "geelong-treaty signed happened 2025"],
  ])("takes the year that is part of the words in %j", (text, claim) => {
    expect(claimsIn(text, "2025-09-07")).toContain(claim);
  });

  it("never dates a fact wholly after publication, nor a plan wholly before it", () => {
    const day = fc.date({ min: new Date("2019-01-01"), max: new Date("2025-12-31"), noInvalidDate: true });
    const when = fc.constantFrom(
      "on Friday",
      "in March",
      "on 8 July",
      "last month",
      "next month",
      "tomorrow",
      "in 2022",
    );
    fc.assert(
      fc.property(day, when, fc.constantFrom("signed", "will sign"), (date, time, verb) => {
        const published = date.toISOString().slice(0, 10);
        for (const claim of claimsIn(`Ministers ${verb} ${TREATY} ${time}.`, published)) {
          const told = claim.split(" ")[3] ?? "?";
          if (told === "?") continue;
          if (verb === "signed") expect(told <= published).toBe(true);
          else expect(told >= published.slice(0, told.length)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("makes no fact of an act that its own date puts after publication", () => {
    expect(claimsIn(`Ministers signed ${TREATY} on 4 May 2026.`, "2025-07-27")).toEqual([]);
  });

  it("takes a year that is a goal for no date of a launch", () => {
    const text = "Japan completed an agreement with Britain and Italy on GCAP to build a fighter by 2035.";
    expect(claimsIn(text, "2022-12-09").filter((claim) => claim.includes("launched"))).not.toContain(
      "gcap launched happened 2035",
    );
    expect(claimsIn(text, "2022-12-09").some((claim) => claim.startsWith("gcap launched happened"))).toBe(true);
  });

  it("dates what takes effect at once by the signature told shortly before", () => {
    const rest = "The rules are short. No vote is needed, so it takes effect straight away.";
    expect(claimsIn(`Ministers signed ${TREATY} on Wednesday. ${rest}`, "2025-07-26")).toContain(
      "geelong-treaty in-force happened 2025-07-23",
    );
    const two = `Ministers met on Monday and signed ${TREATY} on Wednesday. ${rest}`;
    expect(claimsIn(two, "2025-07-26")).toContain("geelong-treaty in-force happened ?");
  });

  it.each([
    ["is due to be signed in the second quarter", "2025-02-04", "planned 2025"],
    ["will be signed in the first quarter", "2025-12-04", "planned 2026"],
    ["was signed in the fourth quarter", "2025-02-04", "happened 2024"],
    ["is due to be signed in the second quarter of next year", "2025-02-04", "planned 2026"],
  ])("knows of a quarter its year: %s, told on %s", (words, published, dated) => {
    expect(claimsIn(`The Geelong Treaty ${words}.`, published)).toEqual([`geelong-treaty signed ${dated}`]);
  });
});

describe("times that count or that tell when something else was decided", () => {
  const RAA = "the UK-Japan Reciprocal Access Agreement";

  it.each([
    [`Twelve months ago today ${RAA} took effect.`, "uk-japan-raa in-force happened 2023-05-20"],
    [`Two years ago this week Britain and Japan signed ${RAA}.`, "uk-japan-raa signed happened 2022"],
    [`A year ago this month Britain and Japan signed ${RAA}.`, "uk-japan-raa signed happened 2023"],
    [`Twelve years ago Britain and Japan signed ${RAA}.`, "uk-japan-raa signed happened 2012"],
    [
      `Kishida is expected to agree with Sunak on Tuesday to open talks on ${RAA}.`,
      "uk-japan-raa negotiating planned ?",
    ],
    [`The two are expected on Friday to sign ${RAA}.`, "uk-japan-raa signed planned 2024-05-24"],
  ])("dates the act itself in: %s", (text, claim) => {
    expect(claimsIn(text, "2024-05-20")).toContain(claim);
  });

  it.each([
    ["Signed in April 2018, the Japan-Canada ACSA took effect in July of the following year.", "in-force", "2019-07"],
    [
      "The Japan-Canada ACSA took effect in July 2019, having been signed in April of the previous year.",
      "signed",
      "2018-04",
    ],
    ["The Japan-Canada ACSA was signed in July 2018 and took effect the following January.", "in-force", "2019-01"],
    ["Last year, in January, the Japan-Canada ACSA was signed.", "signed", "2023-01"],
    ["Late last year Japan and Canada signed the ACSA, in December.", "signed", "2023-12"],
  ])("counts a month from the year that the sentence named: %j", (text, stage, date) => {
    expect(claimsIn(text, "2024-07-10")).toContain(`japan-canada-acsa ${stage} happened ${date}`);
  });
});
