import { createRoot } from "react-dom/client";
import { expect, it } from "vitest";
import { ExportSheet } from "../../../src/app/export/export-sheet.tsx";
import type { PageParts } from "../../../src/app/page-parts.ts";
import { AskContext } from "../../../src/state/use-answer.ts";
import type { Ask } from "../../../src/worker/ask.ts";
import { askOf, briefOf, TOLD } from "../../briefing/small-brief.ts";
import { openSketches } from "../../engine/small-collection.ts";

it("makes one file of three presses that come before the first is drawn", async () => {
  const dataset = openSketches(TOLD);
  const { view, manifest, names, asOf, lastDay, madeOn } = briefOf(dataset);
  let lists = 0;
  const answer = askOf(dataset);
  const ask: Ask = (kind, question) => {
    if (kind === "articles") lists += 1;
    return answer(kind, question);
  };
  const parts = { view, manifest, names, asOf, lastDay, today: madeOn, lastVisit: null } as unknown as PageParts;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(
    <AskContext value={ask}>
      <ExportSheet {...parts} />
    </AskContext>,
  );
  const find = () => place.querySelector<HTMLButtonElement>('[aria-label="Reports: CSV"]');
  await expect.poll(find).not.toBeNull();
  for (const _ of "123") find()?.click();
  await expect.poll(() => place.querySelector('p[role="status"]')?.textContent).toBe("Saved.");
  expect(lists).toBe(1);
  root.unmount();
});
