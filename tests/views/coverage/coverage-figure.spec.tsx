import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { Board } from "../../../src/model/status.ts";
import type { CoverageShape } from "../../../src/state/view-state.ts";
import { CoverageChart } from "../../../src/views/coverage/coverage-chart.tsx";
import { CoverageFigure, type CoverageFigureProps } from "../../../src/views/coverage/coverage-figure.tsx";
import { MilestoneTable } from "../../../src/views/coverage/milestone-table.tsx";
import { render } from "../render.tsx";
import { coverageOf, dated, NAMES, rungOf, seriesOf, statusOf } from "../samples.ts";

const COVERAGE = coverageOf([2, 0, 3], {
  series: [seriesOf("a", [1, 0, 3]), seriesOf("b", [1, 0, 0])],
  undated: 1,
  passing: 6,
});

const RUNGS = [
  rungOf("signed", { state: "reached", date: dated("1971-05-01") }),
  rungOf("in-force", { state: "overdue", due: dated("1972-01") }),
];
const BOARD: Board = {
  asOf: 1000,
  clock: "happened",
  firstYear: 1970,
  agreements: [statusOf({ rungs: RUNGS })],
};

const NOTHING = () => undefined;

interface FigureProps {
  readonly coverage?: CoverageFigureProps["coverage"];
  readonly onChoose?: CoverageFigureProps["onChoose"];
  readonly onOpen?: (agreement: string) => void;
  readonly onZoom?: (dates: object) => void;
  readonly onWhole?: () => void;
  readonly shape?: CoverageShape;
}

function Figure({
  onChoose = NOTHING,
  onOpen = NOTHING,
  onZoom = NOTHING,
  onWhole = NOTHING,
  shape = "columns",
  coverage = COVERAGE,
}: FigureProps) {
  const [isTable, setIsTable] = useState(false);
  return (
    <CoverageFigure
      coverage={coverage}
      usual={["a", "b"]}
      by="theme"
      filter={EMPTY_FILTER}
      isShare={false}
      unit="reports"
      isTable={isTable}
      names={NAMES}
      total={9}
      collection={null}
      pastDay={null}
      asked="year"
      shape={shape}
      chart={{ Chart: CoverageChart, Peaks: () => null, Milestones: MilestoneTable }}
      onRead={() => undefined}
      onZoom={onZoom}
      onWhole={onWhole}
      standing={{ question: { filter: EMPTY_FILTER, asOf: 1000, clock: "happened" }, answer: BOARD }}
      linkTo={(agreement) => `?open=${agreement}`}
      onOpen={onOpen}
      onChoose={onChoose}
      controls={
        <button type="button" onClick={() => setIsTable(!isTable)}>
          Switch
        </button>
      }
    />
  );
}

/** How many columns the edge goes around. */
const drawnColumns = () => document.querySelector(".plot .column-edge")?.getAttribute("d")?.match(/z/g)?.length ?? 0;

describe("CoverageFigure", () => {
  it("says in words what it shows, and what no column counts", async () => {
    render(<Figure />);
    await expect.element(page.getByRole("heading")).toHaveTextContent("Coverage peaked at 3 reports in 1972");
    await expect.element(page.getByText("1 report has no date and is not counted here.")).toBeVisible();
  });

  it("has a table twin with the numbers of the columns, the newest first", async () => {
    render(<Figure />);
    await expect.poll(() => drawnColumns()).toBe(2);
    await page.getByRole("button", { name: "Switch" }).click();
    const cells = () =>
      [...document.querySelectorAll("section:not(.milestone-table) tbody tr")].map((row) => row.textContent);
    await expect.poll(cells).toEqual(["197233–", "19710––", "1970211"]);
  });

  it("chooses a column by the arrow keys and Enter, as by its name in the table", async () => {
    const onChoose = vi.fn();
    render(<Figure onChoose={onChoose} />);
    await expect.poll(() => document.querySelector(".recharts-surface")).not.toBeNull();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect.element(page.getByText("1972 3 reports")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith(730, "year");
    await page.getByRole("button", { name: "Switch" }).click();
    await page.getByRole("button", { name: "1970" }).click();
    expect(onChoose).toHaveBeenLastCalledWith(0, "year");
  });

  it.each(["columns", "multiples"] as const)("keeps a name of three hundred letters inside, in %s", async (shape) => {
    const named = { ...seriesOf("a", [1, 0, 3]), name: "a".repeat(300) };
    render(<Figure shape={shape} coverage={{ ...COVERAGE, series: [named, seriesOf("b", [1, 0, 0])] }} />);
    await expect.element(page.getByRole("list", { name: "Colours" })).toBeVisible();
    await expect.poll(() => document.querySelector(".recharts-surface, .multiples")).not.toBeNull();
    const figure = document.querySelector("figure");
    expect(figure?.scrollWidth).toBeLessThanOrEqual(figure?.clientWidth ?? 0);
  });

  it("draws what was done and what is overdue, walked along by the arrow keys and opened by Enter", async () => {
    const onOpen = vi.fn();
    render(<Figure onOpen={onOpen} />);
    const first = page.getByRole("link", { name: "Signed. North pact. Signed: reached, 1 May 1971" });
    await expect.element(first).toBeVisible();
    first.element().focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect
      .poll(() => document.activeElement?.getAttribute("aria-label"))
      .toMatch(/North pact\. In force: expected for January 1972 and not reported since$/);
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenLastCalledWith("north-pact");
  });

  it("lists the milestones in the table twin, each leading to its agreement", async () => {
    const onOpen = vi.fn();
    render(<Figure onOpen={onOpen} />);
    await page.getByRole("button", { name: "Switch" }).click();
    await page.getByRole("button", { name: "Entry into force overdue since Jan 1972" }).click();
    expect(onOpen).toHaveBeenLastCalledWith("north-pact");
    await expect.element(page.getByRole("button", { name: "Signed" })).toBeVisible();
  });

  it("chooses bars by shift and arrow keys, reads them out, and zooms by Enter", async () => {
    const [onZoom, onWhole] = [vi.fn(), vi.fn()];
    render(<Figure {...{ onZoom, onWhole }} />);
    await expect.poll(() => drawnColumns()).toBe(2);
    // The pointer may rest where the test before left it, and a column below it would be the one that is read out.
    await userEvent.hover(page.getByRole("heading"));
    document.querySelector<SVGElement>(".recharts-surface")?.focus();
    await expect.element(page.getByText("1970 2 reports")).toBeVisible();
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await expect.element(page.getByText(/^1970 to 1971, 2 reports\. Enter/)).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    expect(onZoom).toHaveBeenLastCalledWith({ from: "1970", to: "1971" });
    await userEvent.keyboard("{Escape}");
    expect(onWhole).toHaveBeenCalledTimes(1);
  });

  it("zooms once where a drag ends by a click on the chart, and takes the next click as one", async () => {
    const [onZoom, onChoose] = [vi.fn(), vi.fn()];
    render(<Figure {...{ onZoom, onChoose }} />);
    await expect.poll(() => drawnColumns()).toBe(2);
    const chart = document.querySelector<SVGElement>(".recharts-surface")!;
    const { left, top, width } = chart.getBoundingClientRect();
    const fire = (type: string, share: number) => {
      const at = { bubbles: true, clientX: left + width * share, clientY: top + 60, detail: 1 };
      const isPointer = type.startsWith("pointer");
      chart.dispatchEvent(isPointer ? new PointerEvent(type, { ...at, pointerId: 1 }) : new MouseEvent(type, at));
    };
    fire("mousemove", 0.5);
    await expect.element(page.getByText(/^1971 /).first()).toBeVisible();
    fire("pointerdown", 0.5);
    for (const share of [0.6, 0.9]) {
      fire("pointermove", share);
      await expect.poll(() => document.querySelector(".zoom-box")).not.toBeNull();
    }
    fire("pointerup", 0.9);
    fire("click", 0.9);
    expect(onZoom).toHaveBeenCalledTimes(1);
    expect(onChoose).not.toHaveBeenCalled();
    fire("pointerdown", 0.9);
    fire("pointerup", 0.9);
    fire("click", 0.9);
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  it("draws a line for each part", async () => {
    render(<Figure shape="lines" />);
    await expect.poll(() => document.querySelectorAll(".series-lines .line-core").length).toBe(2);
  });

  it("draws a small chart for each part and reads a bin of all by the arrow keys", async () => {
    const onChoose = vi.fn();
    render(<Figure shape="multiples" onChoose={onChoose} />);
    const slider = page.getByRole("slider");
    await expect.element(slider).toBeVisible();
    slider.element().focus();
    await userEvent.keyboard("{Home}");
    await expect
      .poll(() => slider.element().getAttribute("aria-valuetext"))
      .toBe("1970, 2 reports: Name of a 1, Name of b 1");
    await userEvent.keyboard("{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith(0, "year");
  });
});
