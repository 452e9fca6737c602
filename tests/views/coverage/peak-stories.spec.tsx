import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import type { CountryId } from "../../../src/model/ids.ts";
import { AskContext } from "../../../src/state/use-answer.ts";
import { PeakStories } from "../../../src/views/coverage/peak-stories.tsx";
import type { Ask } from "../../../src/worker/ask.ts";
import { render } from "../render.tsx";

const JAPAN = { ...EMPTY_FILTER, country: ["JP" as CountryId] };
const answers: ((title: string) => void)[] = [];
const ask = (() =>
  new Promise((resolve) => {
    answers.push((title) => resolve([{ line: { id: title, title }, reports: 3, equals: 1 }]));
  })) as unknown as Ask;

const queries = new QueryClient();

function draw(filter: Filter): void {
  const rows = [{ start: 0, total: 9, values: [], isUnfinished: false }];
  render(
    <QueryClientProvider client={queries}>
      <AskContext value={ask}>
        <PeakStories {...{ rows, filter }} grain="year" unit="reports" onRead={() => undefined} />
      </AskContext>
    </QueryClientProvider>,
  );
}

describe("PeakStories", () => {
  it("tells no story of the filter before under the new one", async () => {
    draw(EMPTY_FILTER);
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.("A pact of all");
    await expect.element(page.getByRole("button")).toHaveTextContent("A pact of all");
    draw(JAPAN);
    await expect.poll(() => answers.length).toBe(2);
    expect(page.getByRole("button").elements()).toEqual([]);
    answers[1]?.("A pact of Japan");
    await expect.element(page.getByRole("button")).toHaveTextContent("A pact of Japan");
  });
});
