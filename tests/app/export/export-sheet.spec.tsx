import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LAST_BRIEFING_KEY } from "../../../src/app/briefing/briefed-day.ts";
import { ExportSheet } from "../../../src/app/export/export-sheet.tsx";
import type { PageParts } from "../../../src/app/page-parts.ts";
import { AskContext } from "../../../src/state/use-answer.ts";
import type { Ask } from "../../../src/worker/ask.ts";
import { askOf, briefOf, TOLD } from "../../briefing/small-brief.ts";
import { day, openSketches } from "../../engine/small-collection.ts";

/** The sheet over a small collection, and every question that it puts. */
function openSheet() {
  const dataset = openSketches(TOLD);
  const { view, manifest, names, asOf, lastDay, madeOn } = briefOf(dataset);
  const asked: { readonly kind: string; readonly question: unknown }[] = [];
  const answer = askOf(dataset);
  const ask: Ask = (kind, question) => {
    asked.push({ kind, question });
    return answer(kind, question);
  };
  const lastVisit = day("2022-08-01");
  const parts = { view, manifest, names, asOf, lastDay, today: madeOn, lastVisit } as unknown as PageParts;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(
    <AskContext value={ask}>
      <ExportSheet {...parts} />
    </AskContext>,
  );
  close = () => root.unmount();
  const button = (name: string) => place.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
  const says = () => place.querySelector('p[role="status"]')?.textContent;
  return { asked, button, says };
}
let close = () => {};

const createUrl = URL.createObjectURL;

afterEach(() => {
  close();
  vi.useRealTimers();
  URL.createObjectURL = createUrl;
  localStorage.clear();
});

describe("ExportSheet", () => {
  it("makes one file of three presses that come before the first is drawn", async () => {
    const { asked, button, says } = openSheet();
    await expect.poll(() => button("Reports: CSV")).not.toBeNull();
    for (const _ of "123") button("Reports: CSV")?.click();
    // Its programme is fetched first.
    await expect.poll(says, { timeout: 10_000 }).toBe("Saved.");
    expect(asked.filter(({ kind }) => kind === "articles")).toHaveLength(1);
  });

  it.each([["Slides: PowerPoint"], ["Slides: One file, for offline"], ["Paper: One file, to print or keep as PDF"]])(
    "tells what changed since the last briefing, not since the last visit: %s",
    async (name) => {
      localStorage.setItem(LAST_BRIEFING_KEY, "2022-05-31");
      const { asked, button } = openSheet();
      await expect.poll(() => button(name)).not.toBeNull();
      button(name)?.click();
      const compared = () => asked.filter(({ kind }) => kind === "changes").map(({ question }) => question);
      await expect.poll(compared, { timeout: 10_000 }).toMatchObject([{ from: day("2022-05-31") }]);
    },
  );

  it("says of a file the day on which it is made, not that on which the page was opened", async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createUrl(file);
    };
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2024, 0, 2, 22, 50) });
    const { button, says } = openSheet();
    await expect.poll(() => button("Reports: CSV")).not.toBeNull();
    vi.setSystemTime(new Date(2024, 0, 3, 7, 10));
    button("Reports: CSV")?.click();
    await expect.poll(says, { timeout: 10_000 }).toBe("Saved.");
    expect(await files[0]?.text()).toContain("Made on 3 January 2024");
  });
});
