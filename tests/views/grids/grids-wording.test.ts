import { describe, expect, it } from "vitest";
import type { LadderId } from "../../../src/model/codebook.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { CountryId, StageId } from "../../../src/model/ids.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import type { CountCell } from "../../../src/views/grids/count-grid-layout.ts";
import {
  cellWords,
  countHeadline,
  countNote,
  leftOutWords,
  stageDefinitions,
  stageHeadline,
  stageNames,
} from "../../../src/views/grids/grids-wording.ts";
import type { StageGrid } from "../../../src/views/grids/stage-grid-layout.ts";
import { NAMES, statusOf } from "../samples.ts";

const EMPTY: StageGrid = { columns: [], rows: [], placed: 0, silent: [], withoutParty: [] };
const gridOf = (placed: number, ...rows: readonly (readonly [country: string, count: number])[]): StageGrid => ({
  ...EMPTY,
  placed,
  rows: rows.map(([country, count]) => ({ country: country as CountryId, count, cells: [] })),
});

describe("stageHeadline", () => {
  it.each([
    ["nothing", gridOf(0), "No agreement to place"],
    ["one party", gridOf(1, ["JP", 1]), "Japan is party to the one agreement"],
    [
      "two parties of all",
      gridOf(2, ["GB", 2], ["JP", 2]),
      "The United Kingdom and Japan are party to both agreements",
    ],
    [
      "the party of most",
      gridOf(22, ["JP", 16], ["IT", 2]),
      "Japan is party to 16 of 22 agreements, more than any other",
    ],
    [
      "a tie",
      gridOf(3, ["GB", 2], ["JP", 2], ["NO", 1]),
      "The United Kingdom and Japan are party to two of three agreements each",
    ],
    ["a tie of many", gridOf(1, ["GB", 1], ["IT", 1], ["JP", 1], ["NO", 1]), "Four parties stand in the one agreement"],
  ])("words %s", (_, grid, sentence) => {
    expect(stageHeadline(grid, EMPTY_FILTER, NAMES)).toBe(sentence);
  });

  it("speaks of the others where countries are asked for, as these are party to all", () => {
    const { filter } = readViewState("country=GB").state;
    expect(stageHeadline(gridOf(4, ["GB", 4], ["JP", 3], ["IT", 1]), filter, NAMES)).toBe(
      "Japan is party to three of four agreements with the United Kingdom, more than any other",
    );
    expect(stageHeadline(gridOf(1, ["GB", 1], ["JP", 1]), filter, NAMES)).toBe(
      "Japan is party to the one agreement with the United Kingdom",
    );
    expect(stageHeadline(gridOf(2, ["GB", 2]), filter, NAMES)).toBe(
      "No other country is party to any of two agreements with the United Kingdom",
    );
  });

  it("calls nobody the party of most where one of several countries that are asked for is party to more", () => {
    const { filter } = readViewState("country=JP&country=GB").state;
    expect(stageHeadline(gridOf(24, ["JP", 14], ["GB", 11], ["IT", 3]), filter, NAMES)).toBe(
      "Japan is party to 14 of 24 agreements with the United Kingdom or Japan, more than any other",
    );
  });
});

describe("leftOutWords", () => {
  it("counts what the grid does not show, and says nothing when it shows all", () => {
    expect(leftOutWords(EMPTY)).toBe("");
    expect(leftOutWords({ ...EMPTY, silent: [statusOf()] })).toBe(
      "1 agreement that no report shown here names is left out.",
    );
    expect(leftOutWords({ ...EMPTY, silent: [statusOf(), statusOf()], withoutParty: [statusOf()] })).toBe(
      "2 agreements that no report shown here names and 1 agreement without a listed party are left out.",
    );
  });
});

describe("stageNames", () => {
  const column = (stage: string | null, ...ladders: string[]) => ({
    group: "treaties" as const,
    stage: stage as StageId | null,
    ladders: ladders as LadderId[],
    isFirstOfGroup: true,
  });

  it("takes the ladder's word, each word once", () => {
    expect(stageNames(column("in-force", "treaty"), NAMES)).toBe("In force");
    expect(stageNames(column("launched", "programme", "partnership"), NAMES)).toBe("launched");
    expect(stageNames(column("in-force", "treaty", "programme"), NAMES)).toBe("In force or in-force");
    expect(stageDefinitions(column("in-force", "treaty"), NAMES)).toBe("What In force means.");
  });

  it("says where nothing is told", () => {
    expect(stageNames(column(null, "treaty"), NAMES)).toBe("Nothing told");
    expect(stageDefinitions(column(null, "treaty"), NAMES)).toBe("No report says that a stage was reached.");
  });
});

describe("countHeadline", () => {
  const cell = (row: string, column: string, count: number): CountCell => ({
    row: { id: row, name: row, count },
    column: { id: column, name: column, count },
    count,
    shade: 1,
    isOwn: row === column,
  });
  const words = ({ row, column }: CountCell) => [row.name, column.name] as const;

  it.each([
    ["none", [], "No report names two of these together"],
    ["one", [cell("the Quad", "Access", 4)], "The Quad and Access come together most, in 4 of 9 reports"],
    ["a tie", [cell("a", "x", 4), cell("b", "x", 4)], "Two pairs come together in 4 of 9 reports each"],
  ])("words %s", (_, cells, sentence) => {
    expect(countHeadline(cells, 9, "reports", words)).toBe(sentence);
  });

  it("counts stories as stories", () => {
    expect(countHeadline([], 0, "stories", words)).toBe("No story names two of these together");
    expect(cellWords(cell("Japan", "Access", 1), "stories")).toBe("Japan and Access: 1 story");
    expect(cellWords(cell("Japan", "Japan", 2), "reports")).toBe("Japan: 2 reports in all");
  });
});

describe("countNote", () => {
  it("counts one report as one", () => {
    expect(countNote({ passing: 1 }, "theme", "reports", EMPTY_FILTER)).toMatch(/^Of 1 report, how many name /);
    expect(countNote({ passing: 1200 }, "theme", "stories", EMPTY_FILTER)).toMatch(/^Of 1,200 stories, /);
  });
});
