import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { Grain } from "../../../src/model/grain.ts";
import { CoverageTable } from "../../../src/views/coverage/coverage-table.tsx";
import { render } from "../render.tsx";

describe("CoverageTable", () => {
  it.each<[Grain, string]>([
    ["day", "Day"],
    ["week", "Week"],
    ["month", "Month"],
    ["quarter", "Quarter"],
    ["year", "Year"],
  ])("names its first column by the bin, a %s", async (grain, name) => {
    render(
      <CoverageTable
        stack={{ parts: [], rows: [] }}
        unit="reports"
        caption="Coverage"
        isShare={false}
        onChoose={() => undefined}
        {...{ grain }}
      />,
    );
    await expect.element(page.getByRole("columnheader").first()).toHaveTextContent(new RegExp(`^${name}$`));
  });
});
