import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { CoverageChart } from "../../../src/views/coverage/coverage-chart.tsx";
import { CoverageFigure } from "../../../src/views/coverage/coverage-figure.tsx";
import { render } from "../render.tsx";
import { coverageOf, NAMES, seriesOf } from "../samples.ts";

const COVERAGE = coverageOf([2, 0, 3], {
  series: [seriesOf("a", [1, 0, 3]), seriesOf("b", [1, 0, 0])],
  undated: 1,
  passing: 6,
});

function Figure({ onChoose }: { readonly onChoose: (start: number) => void }) {
  const [isTable, setIsTable] = useState(false);
  return (
    <CoverageFigure
      coverage={COVERAGE}
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
      chart={{ Chart: CoverageChart }}
      onChoose={onChoose}
      controls={
        <button type="button" onClick={() => setIsTable(!isTable)}>
          Switch
        </button>
      }
    />
  );
}

describe("CoverageFigure", () => {
  it("says in words what it shows, and what no column counts", async () => {
    render(<Figure onChoose={() => undefined} />);
    await expect.element(page.getByRole("heading")).toHaveTextContent("Coverage peaked at 3 reports in 1972");
    await expect.element(page.getByText("1 report has no date and is not counted here.")).toBeVisible();
  });

  it("has a table twin with the numbers of the columns, the newest first", async () => {
    render(<Figure onChoose={() => undefined} />);
    await expect.poll(() => document.querySelectorAll(".plot .column-edge").length).toBe(2);
    await page.getByRole("button", { name: "Switch" }).click();
    const cells = () => [...document.querySelectorAll("tbody tr")].map((row) => row.textContent);
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
    expect(onChoose).toHaveBeenLastCalledWith(730);
    await page.getByRole("button", { name: "Switch" }).click();
    await page.getByRole("button", { name: "1970" }).click();
    expect(onChoose).toHaveBeenLastCalledWith(0);
  });
});
