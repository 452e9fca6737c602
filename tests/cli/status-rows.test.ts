import { describe, expect, it } from "vitest";
import { statusRows } from "../../src/cli/status-rows.ts";
import { boardOf, TWO_DAYS, withActors } from "./small-board.ts";

describe("statusRows", () => {
  it("names every claim by number, article and sentence", () => {
    const { dataset, board } = boardOf(TWO_DAYS, "2021");
    const [row] = statusRows(dataset, board);
    const claims = row?.conflicts.flatMap(({ versions }) => versions.flatMap((version) => version.claims)) ?? [];
    expect(claims.map(({ articleId, quote }) => [articleId, quote]).sort()).toEqual(Object.entries(TWO_DAYS));
    expect(new Set(claims.map(({ number }) => number)).size).toBe(2);
  });

  it("names the parties that single acts are told of", () => {
    const { dataset, board } = withActors(boardOf(TWO_DAYS, "2021"), ["DE"]);
    const [row] = statusRows(dataset, board);
    expect(row?.milestones.map(({ stage, parties }) => [stage, parties])).toContainEqual(["signed", ["DE"]]);
  });
});
