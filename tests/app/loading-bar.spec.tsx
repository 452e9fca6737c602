import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LoadingBar } from "../../src/app/loading-bar.tsx";
import { RestartNotice } from "../../src/app/restart-notice.tsx";
import { createSignal } from "../../src/app/signal.ts";
import type { Progress } from "../../src/worker/read-progress.ts";

/** Draw a page as the build does, let something happen, then give it its ears: its root, and what React could not keep. */
async function hydrate(page: ReactNode, meanwhile: () => void) {
  const root = document.createElement("div");
  document.body.append(root);
  root.innerHTML = renderToString(page);
  meanwhile();
  const faults: unknown[] = [];
  const hydrated = hydrateRoot(root, page, { onRecoverableError: (fault) => faults.push(fault) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const text = root.textContent;
  hydrated.unmount();
  root.remove();
  return { faults, text };
}

describe("a page that the build drew", () => {
  it("is kept where files are read before it has its ears, and tells of them", async () => {
    const progress = createSignal<Progress | null>(null);
    const { faults, text } = await hydrate(<LoadingBar progress={progress} />, () =>
      progress.report({ what: "dataset", loadedBytes: 1_000_000, totalBytes: 40_000_000 }),
    );
    expect(faults).toEqual([]);
    expect(text).toContain("Reading the collection");
  });

  it("is kept where the worker was started again before it has its ears, and says so", async () => {
    const restarted = createSignal(false);
    const { faults, text } = await hydrate(<RestartNotice restarted={restarted} />, () => restarted.report(true));
    expect(faults).toEqual([]);
    expect(text).toContain("was started again");
  });
});
