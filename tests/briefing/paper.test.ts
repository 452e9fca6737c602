import { describe, expect, it } from "vitest";
import { makePaper } from "../../src/briefing/paper.ts";
import type { SlideBody } from "../../src/briefing/slide.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, onBoardOften, TOLD } from "./small-brief.ts";

const dataset = openSketches(TOLD);
const paperOf = (search = "") => makePaper(askOf(dataset), briefOf(dataset, search));

const bodyOf = <Kind extends SlideBody["kind"]>(parts: readonly { readonly body: SlideBody }[], kind: Kind) =>
  parts.map(({ body }) => body).filter((body): body is Extract<SlideBody, { kind: Kind }> => body.kind === kind);

describe("makePaper", () => {
  it("has a part for each agreement of the board, with the sentences that decide", async () => {
    const { parts } = await paperOf();
    const board = bodyOf(parts, "board").flatMap(({ columns }) => columns.flatMap(({ lines }) => lines));
    const own = parts.filter(({ body }) => body.kind === "agreement");
    expect(own.map(({ id }) => id)).toEqual(board.map(({ agreement }) => `agreement:${agreement}`));
    expect(own.every(({ quotes }) => quotes.length > 0)).toBe(true);
  });

  it("has no part of lanes, promises or stages where no agreement is on the board", async () => {
    const { parts } = await paperOf("q=nowhere");
    expect(parts.map(({ id }) => id)).toEqual(["board", "changes", "coverage", "sources"]);
  });

  it("says how many agreements of a long board have no part of their own, and of a short one nothing", async () => {
    const { inShort, parts } = await makePaper(onBoardOften(askOf(dataset), 30), briefOf(dataset));
    expect(inShort.at(-1)).toMatch(/^\d+ agreements of the board have no part with sentences here$/);
    const listed = bodyOf(parts, "board").flatMap(({ columns }) => columns.flatMap(({ lines }) => lines));
    expect(Number.parseInt(inShort.at(-1) ?? "", 10)).toBe(listed.length - 60);
    expect((await paperOf()).inShort.join(" ")).not.toContain("no part");
  });

  it("lists every promise, and not as many as a slide has room for", async () => {
    const many = Array.from({ length: 25 }, (_, at) => ({
      id: `plan-${at}`,
      published: `2021-03-${String(at + 1).padStart(2, "0")}`,
      claims: [["signed", "planned", `${2022 + at}`]] as const,
    }));
    const collection = openSketches([...TOLD, ...many]);
    const ask = askOf(collection);
    const brief = briefOf(collection);
    const { parts } = await makePaper(ask, brief);
    const ledger = await ask("promises", {
      filter: EMPTY_FILTER,
      clock: "happened",
      unit: "reports",
      asOf: brief.asOf,
      outcomes: [],
      order: "slip",
      limit: 400,
    });
    const table = bodyOf(
      parts.filter(({ id }) => id === "promises"),
      "table",
    )[0]?.table;
    expect(table?.rows).toHaveLength(ledger.lines.length);
    expect(ledger.lines.length).toBeGreaterThan(10);
  });

  it("has the numbers of the chart, which add up to what is drawn", async () => {
    const { parts } = await paperOf("country=JP&by=all");
    const coverage = parts.find(({ body }) => body.kind === "coverage");
    const [chart] = bodyOf(parts, "coverage");
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const listed = sum((coverage?.numbers?.rows ?? []).map(({ cells }) => Number(cells[1])));
    expect(listed).toBe(sum(chart?.stack.rows.map(({ total }) => total) ?? []));
    expect(listed).toBeGreaterThan(0);
  });

  it("begins with the headlines, and obeys the filter in its stamp", async () => {
    const { inShort, parts, stamp } = await paperOf("country=IT");
    expect(inShort).toEqual(parts.slice(0, inShort.length).map(({ title }) => title));
    expect(stamp.filter).toBe("Filter: Land IT");
  });

  it("is made of a collection of nothing too", async () => {
    const empty = openSketches([]);
    const { parts } = await makePaper(askOf(empty), briefOf(empty));
    expect(parts.map(({ id }) => id)).toContain("sources");
  });

  it("lists no column without a report, and says each headline once", async () => {
    const { parts, inShort } = await paperOf("by=all");
    const numbers = parts.find(({ body }) => body.kind === "coverage")?.numbers;
    expect(numbers?.rows.filter(({ cells }) => cells[1] === "0")).toEqual([]);
    expect(new Set(inShort).size).toBe(inShort.length);
  });

  it("breaks many lanes into parts that each have the axis, and loses none", async () => {
    const agreements = ["harbour", "north-port", "south-port", "glider"];
    const sketches = agreements.map((id) => ({
      published: "2022-01-01",
      claims: [["signed", "happened", "2022-01-01", id]] as const,
    }));
    const many = openSketches(sketches);
    const brief = briefOf(many);
    const { parts } = await makePaper(askOf(many), brief);
    const lanes = bodyOf(parts, "timeline").flatMap(({ groups }) => groups.flatMap((group) => group.lanes));
    expect(lanes.map(({ id }) => id).sort()).toEqual([...agreements].sort());
  });
});
