import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PartialDate } from "../../../src/model/partial-date.ts";
import { DateRange } from "../../../src/views/filters/date-range.tsx";
import { render } from "../render.tsx";

describe("DateRange", () => {
  it("lets go of what was wrong with typed letters once the date is another one", async () => {
    const draw = (from: string | null) =>
      render(<DateRange from={from as PartialDate | null} to={null} onChange={() => undefined} />);
    draw("2021");
    await userEvent.fill(page.getByLabelText("From"), "next spring");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("alert")).toHaveTextContent("Write 2021");
    draw("2022");
    await expect.element(page.getByLabelText("From")).toHaveValue("2022");
    expect(page.getByRole("alert").elements()).toEqual([]);
  });
});
