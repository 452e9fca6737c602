import { describe, expect, it } from "vitest";
import { AsyncPanel } from "../../src/ui/async-panel.tsx";
import { render } from "../views/render.tsx";

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Answers of one panel, one after the other, with a part of the page below it. */
function draw(lines: number, isOnItsWay: boolean): void {
  const query = { data: lines, error: null, isPlaceholderData: isOnItsWay, refetch: () => undefined };
  render(
    <div>
      <AsyncPanel query={query} what="the board" skeleton="reading">
        {(count) => (
          <>
            <h1 style={{ height: `${count * 40}px` }}>What stands</h1>
            <section style={{ height: "200px" }}>Cards</section>
          </>
        )}
      </AsyncPanel>
      <section style={{ height: "200px" }}>Chart</section>
    </div>,
  );
}

const pause = (lengthMs: number) => new Promise((resolve) => setTimeout(resolve, lengthMs));
const area = () => document.querySelector<HTMLElement>(".answer");

/** All that moved while `change` was shown. */
async function shiftOf(change: () => void): Promise<number> {
  let moved = 0;
  const seen = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as LayoutShift[]) moved += value;
  });
  seen.observe({ type: "layout-shift" });
  change();
  await pause(300);
  seen.disconnect();
  return moved;
}

describe("AsyncPanel", () => {
  it("has an answer that comes late appear with all below it, so that nothing is seen to move", async () => {
    draw(1, false);
    await expect.poll(area).toBeTruthy();
    await pause(100);
    draw(1, true);
    await expect.poll(() => area()?.dataset.stale).toBe("true");
    expect(await shiftOf(() => draw(3, false))).toBe(0);
    expect(getComputedStyle(area() as Element).opacity).toBe("1");
  });

  it("shows an answer that comes soon as it is, also after a late one", async () => {
    draw(1, false);
    await expect.poll(area).toBeTruthy();
    draw(1, true);
    await expect.poll(() => area()?.dataset.stale).toBe("true");
    draw(3, false);
    await expect.poll(() => area()?.dataset.late).toBe("true");
    draw(3, true);
    await expect.poll(() => area()?.ariaBusy).toBe("true");
    expect(area()?.dataset.stale).toBeUndefined();
    draw(2, false);
    await expect.poll(() => area()?.ariaBusy).toBe("false");
    expect(area()?.dataset.late).toBeUndefined();
  });
});
