import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { EMPTY_FILTER, type Filter } from "../../src/model/filter.ts";
import type { CountryId } from "../../src/model/ids.ts";
import { AskContext, useAnswer } from "../../src/state/use-answer.ts";
import { AsyncPanel } from "../../src/ui/async-panel.tsx";
import type { Ask, AskOptions } from "../../src/worker/ask.ts";
import { render } from "../views/render.tsx";

/** A question that waits until the test replies to it. */
interface Put {
  readonly country: string | undefined;
  readonly options: AskOptions;
  readonly answer: (passing: number) => void;
  readonly fail: (error: Error) => void;
}

let puts: Put[];
let queries: QueryClient;

beforeEach(() => {
  puts = [];
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});

const ask = ((_kind: string, { filter }: { readonly filter: Filter }, options: AskOptions = {}) =>
  new Promise((resolve, reject) => {
    puts.push({
      country: filter.country[0],
      options,
      answer: (passing) => resolve({ passing }),
      fail: reject,
    });
  })) as unknown as Ask;

/** The newest question about a country. */
const about = (country: string | undefined) => puts.filter((put) => put.country === country).at(-1);

const CALLED_OFF = new DOMException("called off", "AbortError");

function Count({ name, country }: { readonly name: string; readonly country?: string }) {
  const chosen = country === undefined ? [] : [country as CountryId];
  const query = useAnswer("facets", { filter: { ...EMPTY_FILTER, country: chosen } });
  return (
    <section aria-label={name}>
      <AsyncPanel query={query} what="the count" skeleton="counting">
        {({ question, answer }) => `${answer.passing} of ${question.filter.country[0] ?? "all"}`}
      </AsyncPanel>
    </section>
  );
}

function draw(counts: ReactNode): void {
  render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <AskContext value={ask}>{counts}</AskContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const shown = (name: string) => page.getByRole("region", { name });
const answerArea = () => document.querySelector(".answer");

describe("useAnswer", () => {
  it("keeps the last numbers, with their own question, while the next one is on its way", async () => {
    draw(<Count name="rail" />);
    await expect.element(shown("rail")).toHaveTextContent("counting");
    about(undefined)?.answer(5);
    await expect.element(shown("rail")).toHaveTextContent("5 of all");
    draw(<Count name="rail" country="JP" />);
    await expect.poll(() => about("JP")).toBeDefined();
    await expect.element(shown("rail")).toHaveTextContent("5 of all");
    expect(answerArea()?.getAttribute("aria-busy")).toBe("true");
    await expect.poll(() => answerArea()?.hasAttribute("data-stale")).toBe(true);
    about("JP")?.answer(2);
    await expect.element(shown("rail")).toHaveTextContent("2 of JP");
    expect(answerArea()?.hasAttribute("data-stale")).toBe(false);
  });

  it("keeps the last numbers when the next question fails, and says that they are the last ones", async () => {
    draw(<Count name="rail" />);
    await expect.poll(() => about(undefined)).toBeDefined();
    about(undefined)?.answer(5);
    await expect.element(shown("rail")).toHaveTextContent("5 of all");
    draw(<Count name="rail" country="JP" />);
    await expect.poll(() => about("JP")).toBeDefined();
    about("JP")?.fail(new Error("The shelf is empty."));
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("Could not read the count. The shelf is empty. What stands below answers the filter and day");
    await expect.element(page.getByText("5 of all")).toBeVisible();
    await expect.poll(() => answerArea()?.hasAttribute("data-stale")).toBe(true);
    expect(answerArea()?.getAttribute("aria-busy")).toBe("false");
  });

  it("asks a failed question once more, and takes its answer", async () => {
    draw(<Count name="rail" country="JP" />);
    await expect.poll(() => about("JP")).toBeDefined();
    about("JP")?.fail(new Error("The shelf is empty."));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    about("JP")?.answer(3);
    await expect.element(shown("rail")).toHaveTextContent("3 of JP");
  });

  it("gives its place the next answer after a failure", async () => {
    draw(<Count name="rail" country="JP" />);
    await expect.poll(() => about("JP")).toBeDefined();
    about("JP")?.fail(new Error("The shelf is empty."));
    await expect.element(page.getByRole("alert")).toBeVisible();
    draw(<Count name="rail" country="FR" />);
    await expect.poll(() => about("FR")).toBeDefined();
    about("FR")?.answer(4);
    await expect.element(shown("rail")).toHaveTextContent("4 of FR");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  it("asks under one name for one place, and calls off what is no longer wanted", async () => {
    draw(<Count name="rail" country="JP" />);
    await expect.poll(() => about("JP")).toBeDefined();
    draw(<Count name="rail" country="FR" />);
    await expect.poll(() => about("FR")).toBeDefined();
    expect(about("FR")?.options.asker).toBe(about("JP")?.options.asker);
    expect(about("JP")?.options.signal?.aborted).toBe(true);
    expect(about("FR")?.options.signal?.aborted).toBe(false);
  });

  it("asks anew for the place that still wants an answer which another place's newer question called off", async () => {
    const both = (country?: string) => (
      <>
        <Count name="chart" {...(country === undefined ? {} : { country })} />
        <Count name="colours" />
      </>
    );
    draw(both());
    await expect.poll(() => about(undefined)).toBeDefined();
    draw(both("JP"));
    await expect.poll(() => about("JP")).toBeDefined();
    const asked = puts.length;
    about(undefined)?.fail(CALLED_OFF);
    await expect.poll(() => puts.length).toBe(asked + 1);
    expect(about(undefined)?.options.asker).toBeUndefined();
    about("JP")?.answer(2);
    about(undefined)?.answer(9);
    await expect.element(shown("chart")).toHaveTextContent("2 of JP");
    await expect.element(shown("colours")).toHaveTextContent("9 of all");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });
});
