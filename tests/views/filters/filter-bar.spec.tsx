import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { CountryId } from "../../../src/model/ids.ts";
import { AskContext } from "../../../src/state/use-answer.ts";
import { DEFAULT_VIEW } from "../../../src/state/view-state.ts";
import { FilterBar } from "../../../src/views/filters/filter-bar.tsx";
import type { Ask } from "../../../src/worker/ask.ts";
import { render } from "../render.tsx";
import { NAMES } from "../samples.ts";

const answers: ((passing: number) => void)[] = [];
const ask = (() =>
  new Promise((resolve) => {
    answers.push((passing) => resolve({ passing, total: 9, undated: 0, counts: {} }));
  })) as unknown as Ask;

/** Answer the next question, once it is put. */
async function answer(passing: number): Promise<void> {
  await expect.poll(() => answers.length).toBe(1);
  answers.shift()?.(passing);
}

const queries = new QueryClient();

function Bar() {
  const [view, setView] = useState(DEFAULT_VIEW);
  const japan = { ...EMPTY_FILTER, country: ["JP" as CountryId] };
  return (
    <QueryClientProvider client={queries}>
      <AskContext value={ask}>
        <FilterBar {...{ view }} names={NAMES} unread={[]} end={null} update={() => undefined} />
        <button type="button" onClick={() => setView({ ...DEFAULT_VIEW, filter: japan })}>
          Only Japan
        </button>
      </AskContext>
    </QueryClientProvider>
  );
}

describe("FilterBar", () => {
  it("says that a count is of the filter before as long as it is", async () => {
    render(<Bar />);
    await answer(9);
    const count = page.getByRole("status");
    await expect.element(count).toHaveTextContent("9 of 9 reports");
    await expect.element(count).toHaveAttribute("aria-busy", "false");
    await page.getByRole("button", { name: "Only Japan" }).click();
    await expect.element(count).toHaveAttribute("aria-busy", "true");
    await answer(4);
    await expect.element(count).toHaveTextContent("4 of 9 reports");
    await expect.element(count).toHaveAttribute("aria-busy", "false");
  });
});
