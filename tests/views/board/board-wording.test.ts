import { describe, expect, it } from "vitest";
import type { StageId } from "../../../src/model/ids.ts";
import type { AgreementStatus } from "../../../src/model/status.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { boardHeadline, overdueRungs, sectionCountWords, untoldWords } from "../../../src/views/board/board-wording.ts";
import { inForce, NAMES, rungOf, statusOf } from "../samples.ts";

const SIGNED = statusOf({ stage: "signed" as StageId, rungs: [rungOf("signed", { state: "reached" })] });
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
    ["some", [inForce("2023"), SIGNED, SIGNED], "Reports tell one of three treaties as in force"],
    ["none", [SIGNED, SIGNED], "Reports tell none of two treaties as in force"],
    ["all", [inForce("2023"), inForce("2022"), inForce("2021")], "Reports tell all three treaties as in force"],
    ["both", [inForce("2023"), inForce("2022")], "Reports tell both treaties as in force"],
    [
      "several, and what is overdue",
      [inForce("2023"), inForce("2022"), statusOf(OVERDUE)],
      "Reports tell two of three treaties as in force; one expected step is overdue",
    ],
    [
      "more than one step overdue",
      [statusOf(OVERDUE), statusOf(OVERDUE)],
      "Reports tell none of two treaties as in force; two expected steps are overdue",
    ],
  ])("counts %s", (_, treaties, sentence) => {
    expect(headline(treaties)).toBe(sentence);
  });

  it("says nothing of programmes but what is overdue while there are treaties", () => {
    expect(headline([SIGNED, SIGNED], "", [statusOf(OVERDUE)])).toBe(
      "Reports tell none of two treaties as in force; one expected step is overdue",
    );
  });

  it("speaks of programmes when no treaty is shown", () => {
    expect(headline([], "", [SIGNED, SIGNED])).toBe(
      "Reports tell none of two programmes and partnerships as in service",
    );
  });

  it.each([
    ["country=JP", "Reports tell none of two treaties with Japan as in force"],
    ["country=JP&country=IT", "Reports tell none of two treaties with Italy or Japan as in force"],
    ["country=GB", "Reports tell none of two treaties with the United Kingdom as in force"],
    [
      "agreement=a&agreement=b&kind=news",
      "Reports tell none of two treaties chosen and named in these reports as in force",
    ],
    [
      "country=JP&country=IT&country=GB&country=NO",
      "Reports tell none of two treaties with any of four countries as in force",
    ],
    ["country=JP&country=IT&all=country", "Reports tell none of two treaties with Italy and Japan as in force"],
    [
      "country=JP&country=IT&country=GB&country=NO&all=country",
      "Reports tell none of two treaties with all of four countries as in force",
    ],
    ["agreement=a&agreement=b", "Reports tell none of two treaties chosen as in force"],
    ["theme=access", "Reports tell none of two treaties named in these reports as in force"],
  ])("names the filter %s", (search, sentence) => {
    expect(headline([SIGNED, SIGNED], search)).toBe(sentence);
  });

  it("tells a past day in the past tense", () => {
    expect(headline([inForce("2021"), statusOf(OVERDUE)], "", [], "30 November 2022")).toBe(
      "Reports tell one of two treaties as in force on 30 November 2022; one expected step was overdue",
    );
  });

  it("leaves what nothing is told of out of the count, and says so", () => {
    const cards = { treaties: [inForce("2021"), SIGNED, statusOf()], others: [statusOf()], silent: [], peak: 0 };
    expect(headline(cards.treaties)).toBe("Reports tell one of two treaties as in force");
    const words = "Not counted, as nothing is told of it by then: North pact. ";
    // The headline counts no programme, so that none is left out of it.
    expect([untoldWords(cards), untoldWords({ ...cards, others: [] })]).toEqual([words, words]);
    expect(untoldWords({ ...cards, treaties: [SIGNED], others: [] })).toBe("");
    expect(headline([statusOf(), statusOf()])).toBe("Reports tell nothing of treaties");
  });

  it("names what it does not count, and how many more where these are many", () => {
    const untold = (count: number) => ({
      treaties: [],
      others: [SIGNED, ...Array.from({ length: count }, (_, at) => statusOf({ shortName: `P${at + 1}` }))],
      silent: [],
      peak: 0,
    });
    expect(untoldWords(untold(3))).toBe("Not counted, as nothing is told of them by then: P1, P2 and P3. ");
    expect(untoldWords(untold(9))).toBe(
      "Not counted, as nothing is told of them by then: P1, P2, P3, P4, P5 and four more. ",
    );
  });

  it("speaks of the one treaty that anything is told of", () => {
    expect(headline([inForce("2021"), statusOf()])).toBe("Reports tell the one treaty as in force");
    expect(headline([SIGNED, statusOf()])).toBe("Reports do not tell the one treaty as in force");
  });

  it("gives a single card its whole status", () => {
    expect(headline([inForce("2023-10-15")])).toBe(
      "The north pact, as reports tell it: in force since 15 October 2023",
    );
    expect(headline([statusOf()], "", [], "1 May 2020")).toBe("The north pact on 1 May 2020: nothing told yet");
  });

  it("calls a single card by its short name where the full one is a paragraph", () => {
    const name = `Agreement concerning ${"the facilitation of ".repeat(5)}access`;
    expect(headline([{ ...inForce("2023"), name, shortName: "Access pact" }])).toBe(
      "Access pact, as reports tell it: in force since 2023",
    );
  });

  it("says why there is no card", () => {
    expect(headline([])).toBe("No agreement is tracked yet");
    expect(headline([], "country=NO")).toBe("No tracked agreement has this party");
    expect(headline([], "country=NO&country=JP&all=country")).toBe("No tracked agreement has all these parties");
    const silent = { treaties: [], others: [], silent: [SIGNED], peak: 0 };
    expect(boardHeadline(silent, readViewState("q=tea").state.filter, NAMES, null)).toBe(
      "No report with “tea” under this filter names a tracked agreement",
    );
    expect(boardHeadline(silent, readViewState("").state.filter, NAMES, null)).toBe(
      "No report here names a tracked agreement",
    );
  });
});

describe("sectionCountWords", () => {
  it("counts the cards of a section, and says of how many of them the headline says nothing", () => {
    expect(sectionCountWords([SIGNED, inForce("2021")])).toBe("2");
    expect(sectionCountWords([SIGNED, statusOf()])).toBe("2, nothing told of one");
    expect(sectionCountWords([statusOf(), statusOf(), SIGNED])).toBe("3, nothing told of two");
    expect(sectionCountWords([statusOf()])).toBe("1, nothing told");
    expect(sectionCountWords([statusOf(), statusOf()])).toBe("2, nothing told of any");
  });
});

describe("overdueRungs", () => {
  it("counts stages, not the promises made for them", () => {
    expect(overdueRungs(statusOf(OVERDUE))).toBe(1);
  });
});
