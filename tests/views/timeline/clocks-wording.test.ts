import { describe, expect, it } from "vitest";
import type { LaterTelling } from "../../../src/model/clocks.ts";
import type { AgreementId, ArticleId, CountryId, StageId } from "../../../src/model/ids.ts";
import { firstDayOf } from "../../../src/model/partial-date.ts";
import {
  clocksCaption,
  clocksHeadline,
  firstToldWords,
  type LadderDifference,
  readingWords,
  restWords,
} from "../../../src/views/timeline/clocks-wording.ts";
import { dated, NAMES } from "../samples.ts";

const DAY = firstDayOf(dated("2023-11-01"));
const differs = (isAhead: boolean): LadderDifference => ({
  id: "north-pact" as AgreementId,
  happened: { stage: "signed" as StageId, since: null, actors: [] },
  told: { stage: null, since: null, actors: [] },
  firstTold: null,
  ladder: "treaty",
  isAhead,
});
const telling = (patch: Partial<LaterTelling>): LaterTelling => ({
  number: 1,
  articleId: "a" as ArticleId,
  publisherName: "The Daily",
  kind: "news",
  isShown: true,
  published: dated("2023-11-02"),
  day: DAY + 1,
  ...patch,
});

describe("clocksHeadline", () => {
  it.each([
    [[], "On 1 November 2023 both clocks read the same"],
    [[differs(true)], "By 1 November 2023 one agreement stood further than the reports had told"],
    [[differs(true), differs(true)], "By 1 November 2023 two agreements stood further than the reports had told"],
    [[differs(true), differs(false)], "On 1 November 2023 the clocks differ on two agreements"],
    [[differs(false)], "By 1 November 2023 reports had told more of one agreement than stands today"],
  ])("says how far the clocks part in %#", (differences, words) => {
    expect(clocksHeadline(differences, DAY)).toBe(words);
  });
});

describe("restWords", () => {
  it.each([
    [0, 0, "No agreement is shown."],
    [1, 0, "The one agreement shown stands at the same stage on both."],
    [2, 0, "Both agreements shown stand at the same stage on both."],
    [16, 0, "All 16 agreements shown stand at the same stage on both."],
    [2, 2, "No other agreement is shown."],
    [3, 2, "The other agreement stands at the same stage on both clocks."],
    [16, 2, "The other 14 agreements stand at the same stage on both clocks."],
  ])("of %d lanes with %d differences", (lanes, differences, words) => {
    expect(restWords(lanes, differences)).toBe(words);
  });
});

describe("readingWords", () => {
  it("keeps apart no stage and no day", () => {
    expect(readingWords({ stage: null, since: null, actors: [] }, "treaty", NAMES)).toEqual({
      stage: "Nothing told",
      when: "",
    });
    const signed = { stage: "signed" as StageId, since: null, actors: [] };
    expect(readingWords(signed, "treaty", NAMES)).toEqual({ stage: "Signed", when: "no day" });
    expect(readingWords({ ...signed, since: dated("2023-01") }, "treaty", NAMES).when).toBe("Jan 2023");
  });

  it("names the party where an act is told of one alone", () => {
    const signed = { stage: "signed" as StageId, since: null, actors: ["JP" as CountryId] };
    expect(readingWords(signed, "treaty", NAMES).stage).toBe("Signed by Japan");
  });
});

describe("firstToldWords", () => {
  const wordsOf = (firstTold: LaterTelling | null, isAhead = true) => firstToldWords({ firstTold, isAhead }, DAY);

  it("counts the days to the report that told it first", () => {
    expect(wordsOf(telling({}))).toEqual({ when: "2 Nov 2023, 1 day later", who: "The Daily" });
  });

  it("gives the most days where the report is known to the month only", () => {
    const month = telling({ published: dated("2023-11"), day: DAY + 29 });
    expect(wordsOf(month).when).toBe("Nov 2023, at most 29 days later");
  });

  it("says when the filter hides the report", () => {
    expect(wordsOf(telling({ isShown: false })).who).toBe("The Daily, not under this filter");
  });

  it("says why no report is named", () => {
    expect(wordsOf(null).when).toBe("no dated report tells it later");
    expect(wordsOf(null, false).when).toBe("told further then than all reports tell now");
  });
});

describe("clocksCaption", () => {
  it("names the day", () => {
    expect(clocksCaption(DAY)).toBe("Agreements whose stage differs between the clocks on 1 November 2023");
  });
});
