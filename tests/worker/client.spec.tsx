import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { RestartNotice } from "../../src/app/restart-notice.tsx";
import { createSignal } from "../../src/app/signal.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { startClient } from "../../src/worker/client.ts";
import { render } from "../views/render.tsx";

/** Threads of the browser, the first ones with these names. */
function startThreads(names: readonly string[] = []) {
  const left = [...names];
  const restarted = createSignal(false);
  const client = startClient({
    createWorker: () =>
      new Worker(new URL("./sketch-worker.ts", import.meta.url), { type: "module", name: left.shift() ?? "sound" }),
    baseUrl: new URL(".", document.baseURI).href,
    onRestart: () => restarted.report(true),
  });
  return { ...client, restarted };
}

const whole = { filter: EMPTY_FILTER };
const byYear = { filter: EMPTY_FILTER, grain: "year", by: "all" } as const;
const board = (asOf: number) => ({ filter: EMPTY_FILTER, asOf, clock: "happened" }) as const;

describe("startClient", () => {
  it("carries questions to a thread and their answers back", async () => {
    const { ask } = startThreads();
    await expect(ask("facets", whole)).resolves.toMatchObject({ passing: 3, total: 3 });
    await expect(ask("coverage", byYear)).resolves.toMatchObject({ totals: [2, 1] });
  });

  it("has the chart answered before boards that were asked for earlier", async () => {
    const { ask } = startThreads();
    await ask("manifest", {});
    const order: string[] = [];
    const boards = Array.from({ length: 30 }, (_, day) =>
      ask("board", board(19_000 + day)).then(() => order.push("board")),
    );
    await Promise.all([...boards, ask("coverage", byYear).then(() => order.push("chart"))]);
    expect(order).toHaveLength(31);
    expect(order.indexOf("chart")).toBeLessThan(15);
  });

  it("answers of many questions of one place the newest, and calls off what it can of the others", async () => {
    const { ask } = startThreads();
    await ask("manifest", {});
    const asked = Array.from({ length: 30 }, (_, day) => ask("board", board(19_000 + day), { asker: "board" }));
    const settled = await Promise.allSettled(asked);
    expect(settled.at(-1)?.status).toBe("fulfilled");
    const refused = settled.flatMap((one) => (one.status === "rejected" ? [one.reason.name] : []));
    expect(new Set(refused)).toEqual(new Set(["AbortError"]));
    expect(refused.length).toBeGreaterThan(15);
  });

  it("starts a crashed thread again, answers what was asked, and says so until it is read", async () => {
    const { ask, restarted } = startThreads(["frail"]);
    render(<RestartNotice restarted={restarted} />);
    await expect(ask("facets", whole)).resolves.toMatchObject({ passing: 3 });
    const words = page.getByText("The part of the page that counts stopped and was started again.");
    await expect.element(words).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.element(words).not.toBeInTheDocument();
    await expect(ask("coverage", byYear)).resolves.toMatchObject({ totals: [2, 1] });
  });

  it("fails what is asked after a second crash, with what to do", async () => {
    const { ask } = startThreads(["frail", "frail"]);
    await expect(ask("facets", whole)).rejects.toThrow("stopped twice. Reload this page");
  });
});
