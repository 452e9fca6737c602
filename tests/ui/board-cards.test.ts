import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { AgreementId, CountryId, FamilyId } from "../../src/model/ids.ts";
import type { AgreementStatus } from "../../src/model/status.ts";
import { readViewState } from "../../src/state/view-state.ts";
import { boardCards, isNarrowedByReports } from "../../src/ui/board-cards.ts";
import { inForce, statusOf } from "../views/samples.ts";

const filterOf = (search: string) => readViewState(search).state.filter;
const boardOf = (...agreements: AgreementStatus[]) => ({
  asOf: 0,
  clock: "happened" as const,
  firstYear: 2007,
  agreements,
});
const named = (id: string, patch: Partial<AgreementStatus> = {}) =>
  statusOf({ id: id as AgreementId, family: id as FamilyId, name: id, ...patch });
const idsOf = (statuses: readonly AgreementStatus[]) => statuses.map(({ id }) => id);

describe("boardCards", () => {
  const japan = named("a", { parties: ["JP" as CountryId], lastActDay: 5, articlesByYear: [0, 3] });
  const italy = named("b", { parties: ["IT" as CountryId], ladder: "programme", lastActDay: 9 });
  const member = named("c", { family: "pacts" as FamilyId, articles: 0 });
  const board = boardOf(japan, italy, member);

  it("parts treaties from programmes, and what no report names from both", () => {
    const cards = boardCards(board, EMPTY_FILTER, "latest");
    expect([idsOf(cards.treaties), idsOf(cards.others), idsOf(cards.silent)]).toEqual([["a"], ["b"], ["c"]]);
    expect(cards.peak).toBe(3);
  });

  it("shows the agreements that a chosen country is party to, by their parties and not by what reports mention", () => {
    const cards = boardCards(board, filterOf("country=JP"), "latest");
    expect([...idsOf(cards.treaties), ...idsOf(cards.others), ...idsOf(cards.silent)]).toEqual(["a"]);
  });

  it("shows only what every chosen country is party to where the filter asks for all of them", () => {
    const both = named("d", { parties: ["IT" as CountryId, "JP" as CountryId] });
    const shown = (search: string) => idsOf(boardCards(boardOf(japan, both), filterOf(search), "name").treaties);
    expect(shown("country=JP&country=IT&all=country")).toEqual(["d"]);
    expect(shown("country=JP&country=IT")).toEqual(["a", "d"]);
    expect(shown("country=JP&all=country")).toEqual(["a", "d"]);
  });

  it("shows chosen agreements whatever the countries, and the members of a chosen family", () => {
    expect(idsOf(boardCards(board, filterOf("agreement=b&country=JP"), "latest").others)).toEqual(["b"]);
    expect(idsOf(boardCards(board, filterOf("agreement=pacts"), "latest").silent)).toEqual(["c"]);
  });

  it("loses no agreement in scope, whatever the order", () => {
    for (const order of ["latest", "stage", "name"] as const) {
      const cards = boardCards(board, EMPTY_FILTER, order);
      expect([...idsOf(cards.treaties), ...idsOf(cards.others), ...idsOf(cards.silent)].sort()).toEqual([
        "a",
        "b",
        "c",
      ]);
    }
  });

  it("orders by the latest act with the undated last, by the furthest stage, by name", () => {
    const undated = named("u");
    const early = named("z", { lastActDay: -9 });
    const late = inForce("2023", { id: "m" as AgreementId, name: "m", lastActDay: 4 });
    const idsBy = (order: "latest" | "stage" | "name") =>
      idsOf(boardCards(boardOf(undated, early, late), EMPTY_FILTER, order).treaties);
    expect(idsBy("latest")).toEqual(["m", "z", "u"]);
    expect(idsBy("stage")).toEqual(["m", "u", "z"]);
    expect(idsBy("name")).toEqual(["m", "u", "z"]);
  });
});

describe("isNarrowedByReports", () => {
  it.each([
    ["", false],
    ["country=JP&agreement=a", false],
    ["country=JP&theme=access", true],
    ["q=submarine", true],
  ])("of %j is %s", (search, isNarrowed) => {
    expect(isNarrowedByReports(filterOf(search))).toBe(isNarrowed);
  });
});
