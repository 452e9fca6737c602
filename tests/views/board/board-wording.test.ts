import { describe, expect, it } from "vitest";
import type { AgreementStatus } from "../../../src/model/status.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { boardHeadline, overdueRungs } from "../../../src/views/board/board-wording.ts";
import { inForce, NAMES, rungOf, statusOf } from "../samples.ts";

const OVERDUE = { rungs: [rungOf("signed", { state: "overdue" })] };

function headline(
  treaties: AgreementStatus[],
  search = "",
  others: AgreementStatus[] = [],
  pastDay: string | null = null,
) {
  const cards = { treaties, others, silent: [], peak: 0 };
  return boardHeadline(cards, readViewState(search).state.filter, NAMES, pastDay);
}

describe("boardHeadline", () => {
  it.each([
    ["some", [inForce("2023"), statusOf(), statusOf()], "One of three treaties is in force"],
    ["none", [statusOf(), statusOf()], "None of two treaties is in force"],
    ["all", [inForce("2023"), inForce("2022"), inForce("2021")], "All three treaties are in force"],
    ["both", [inForce("2023"), inForce("2022")], "Both treaties are in force"],
    [
      "several, and what is overdue",
      [inForce("2023"), inForce("2022"), statusOf(OVERDUE)],
      "Two of three treaties are in force; one promised step is overdue",
    ],
    [
      "more than one step overdue",
      [statusOf(OVERDUE), statusOf(OVERDUE)],
      "None of two treaties is in force; two promised steps are overdue",
    ],
  ])("counts %s", (_, treaties, sentence) => {
    expect(headline(treaties)).toBe(sentence);
  });

  it("says nothing of programmes but what is overdue while there are treaties", () => {
    expect(headline([statusOf(), statusOf()], "", [statusOf(OVERDUE)])).toBe(
      "None of two treaties is in force; one promised step is overdue",
    );
  });

  it("speaks of programmes when no treaty is shown", () => {
    expect(headline([], "", [statusOf(), statusOf()])).toBe("None of two programmes and partnerships is in service");
  });

  it.each([
    ["country=JP", "None of two treaties with Japan is in force"],
    ["country=JP&country=IT", "None of two treaties with Italy or Japan is in force"],
    ["country=GB", "None of two treaties with the United Kingdom is in force"],
    ["agreement=a&agreement=b&kind=news", "None of two treaties chosen and named in these reports is in force"],
    ["country=JP&country=IT&country=GB&country=NO", "None of two treaties with any of four countries is in force"],
    ["country=JP&country=IT&all=country", "None of two treaties with Italy and Japan is in force"],
    [
      "country=JP&country=IT&country=GB&country=NO&all=country",
      "None of two treaties with all of four countries is in force",
    ],
    ["agreement=a&agreement=b", "None of two treaties chosen is in force"],
    ["theme=access", "None of two treaties named in these reports is in force"],
  ])("names the filter %s", (search, sentence) => {
    expect(headline([statusOf(), statusOf()], search)).toBe(sentence);
  });

  it("tells a past day in the past tense", () => {
    expect(headline([inForce("2021"), statusOf(OVERDUE)], "", [], "30 November 2022")).toBe(
      "On 30 November 2022, one of two treaties was in force; one promised step was overdue",
    );
  });

  it("gives a single card its whole status", () => {
    expect(headline([inForce("2023-10-15")])).toBe("The north pact: in force since 15 October 2023");
    expect(headline([statusOf()], "", [], "1 May 2020")).toBe("The north pact on 1 May 2020: nothing told yet");
  });

  it("says why there is no card", () => {
    expect(headline([])).toBe("No agreement is tracked yet");
    expect(headline([], "country=NO")).toBe("No tracked agreement has this party");
    expect(headline([], "country=NO&country=JP&all=country")).toBe("No tracked agreement has all these parties");
    const silent = { treaties: [], others: [], silent: [statusOf()], peak: 0 };
    expect(boardHeadline(silent, readViewState("q=tea").state.filter, NAMES, null)).toBe(
      "No report with “tea” under this filter names a tracked agreement",
    );
  });
});

describe("overdueRungs", () => {
  it("counts stages, not the promises made for them", () => {
    expect(overdueRungs(statusOf(OVERDUE))).toBe(1);
  });
});
