import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PrintStamp } from "../../src/app/print-stamp.tsx";
import { AskContext } from "../../src/state/use-answer.ts";
import { askOf, briefOf, TOLD } from "../briefing/small-brief.ts";
import { day, openSketches } from "../engine/small-collection.ts";
import { render } from "../views/render.tsx";

afterEach(() => void vi.useRealTimers());

describe("PrintStamp", () => {
  it("has the day on which the page is printed, not that on which it was opened", async () => {
    const dataset = openSketches(TOLD);
    const { view, manifest, names, asOf, lastDay } = briefOf(dataset);
    render(
      <QueryClientProvider client={new QueryClient()}>
        <AskContext value={askOf(dataset)}>
          <PrintStamp {...{ view, manifest, names, asOf, lastDay }} today={day("2024-03-05")} />
        </AskContext>
      </QueryClientProvider>,
    );
    const words = () => document.querySelector(".stamp")?.textContent;
    await expect.poll(words).toContain("Made on 5 March 2024");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2024, 2, 6, 7, 10) });
    window.dispatchEvent(new Event("beforeprint"));
    expect(words()).toContain("Made on 6 March 2024");
    const foot = document.querySelector("style:has(+ .stamp)")?.textContent;
    expect(foot).toMatch(/@bottom-left \{ content: "Pactwatch · As of .* · Made on 6 March 2024"/);
  });
});
