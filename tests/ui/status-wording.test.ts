import { describe, expect, it } from "vitest";
import type { CountryId, StageId } from "../../src/model/ids.ts";
import {
  actWords,
  evidenceWords,
  shownEvidenceWords,
  statusSentence,
  statusWords,
} from "../../src/ui/status-wording.ts";
import { dated, inForce, NAMES, NO_EVIDENCE, pledgeOf, rungOf, statusOf } from "../views/samples.ts";

const signed = "signed" as StageId;

describe("statusSentence", () => {
  it.each([
    ["a stage that lasts", inForce("2023-10-15"), "In force since 15 October 2023"],
    ["an act on a day", statusOf({ stage: signed, since: dated("2013-07-04") }), "Signed on 4 July 2013"],
    ["an act in a year", statusOf({ stage: signed, since: dated("2024") }), "Signed in 2024"],
    ["an act without a day", statusOf({ stage: signed }), "Signed, day not reported"],
    ["nothing", statusOf(), "Nothing told yet"],
    [
      "nothing but a promise",
      statusOf({ nextPromise: pledgeOf("signed", { due: dated("2022-12") }) }),
      "No stage told yet · signing expected for December 2022",
    ],
    [
      "a promise past its day",
      statusOf({
        stage: signed,
        since: dated("2024"),
        nextPromise: pledgeOf("in-force", { due: dated("2024"), outcome: "overdue" }),
      }),
      "Signed in 2024 · entry into force overdue since 31 December 2024",
    ],
    [
      "an old promise without a day, by when it was said",
      statusOf({ stage: signed, nextPromise: pledgeOf("in-force", { saidOn: dated("2016-10-04") }) }),
      "Signed, day not reported · entry into force expected, no day given (said in October 2016)",
    ],
    [
      "an end that was told as planned",
      statusOf({ stage: signed, nextPromise: pledgeOf("ended", { due: dated("2019-11") }) }),
      "Signed, day not reported · the end told as planned for November 2019",
    ],
    [
      "a promise of one party",
      statusOf({ stage: signed, nextPromise: pledgeOf("ratified", { party: "JP" as CountryId }) }),
      "Signed, day not reported · ratification by Japan expected, no day given",
    ],
    [
      "a promise of no party that is named",
      statusOf({ stage: signed, nextPromise: pledgeOf("ratified", { due: dated("2026-06") }) }),
      "Signed, day not reported · ratification (no party named) expected for June 2026",
    ],
    [
      "a promise without a day",
      statusOf({ stage: signed, nextPromise: pledgeOf("in-force") }),
      "Signed, day not reported · entry into force expected, no day given",
    ],
  ])("words %s", (_, status, sentence) => {
    expect(statusSentence(status, NAMES)).toBe(sentence);
  });
});

describe("statusWords", () => {
  it("names the parties that acted while others have not, so that a part is not told as the whole", () => {
    const parties = ["JP", "GB", "IT"] as CountryId[];
    const status = (actors: CountryId[]) =>
      statusOf({
        stage: signed,
        since: dated("2024-05-14"),
        parties,
        rungs: [rungOf("signed", { state: "reached", isCurrent: true, parties: actors })],
      });
    const words = (actors: CountryId[]) => {
      const { stage, when } = statusWords(status(actors), NAMES);
      return `${stage} ${when}`;
    };
    expect(words(parties.slice(0, 1))).toBe("Signed by Japan on 14 May 2024");
    expect(words(parties.slice(0, 2))).toBe("Signed by Japan and the United Kingdom, one of them on 14 May 2024");
    expect(words(parties)).toBe("Signed by Japan, the United Kingdom and Italy, one of them on 14 May 2024");
    expect(words([])).toBe("Signed on 14 May 2024");
  });

  it("marks only an overdue promise as late", () => {
    const late = pledgeOf("signed", { due: dated("2022"), outcome: "overdue" });
    expect(statusWords(statusOf({ nextPromise: late }), NAMES).isLate).toBe(true);
    expect(statusWords(statusOf({ nextPromise: pledgeOf("signed") }), NAMES).isLate).toBe(false);
  });
});

describe("actWords", () => {
  it("falls back to the stage's name in the codebook", () => {
    expect([actWords(signed, "Signed"), actWords("sealed" as StageId, "Sealed")]).toEqual(["signing", "sealed"]);
  });
});

describe("evidenceWords", () => {
  it.each([
    [{ articles: 4, official: 2 }, "4 reports, 2 official"],
    [{ articles: 1, official: 0 }, "1 report, none official"],
    [{ articles: 0, official: 0 }, "no report"],
  ])("counts who says so", (counts, words) => {
    expect(evidenceWords({ ...NO_EVIDENCE, ...counts })).toBe(words);
  });
});

describe("shownEvidenceWords", () => {
  it("says how much of the evidence a filter lets through", () => {
    const all = { ...NO_EVIDENCE, articles: 4 };
    expect(shownEvidenceWords(all, { ...all, articles: 2 })).toBe("2 of 4 reports shown");
    expect(shownEvidenceWords({ ...all, articles: 5678 }, { ...all, articles: 1234 })).toBe(
      "1,234 of 5,678 reports shown",
    );
    expect(shownEvidenceWords(all, all)).toBe("4 reports, none official");
  });
});
