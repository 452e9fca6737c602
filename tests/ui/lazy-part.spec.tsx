import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import { lazyPart } from "../../src/ui/lazy-part.tsx";

const FRAME = <p>Opening…</p>;

function Greeting({ name }: { readonly name: string }) {
  return <p>Good day, {name}</p>;
}

function draw(part: ReactNode) {
  const root = document.createElement("div");
  document.body.append(root);
  const drawn = createRoot(root, { onCaughtError: () => undefined });
  drawn.render(part);
  const close = () => {
    drawn.unmount();
    root.remove();
  };
  return { root, close };
}

describe("lazyPart", () => {
  it("draws its frame until the programme is there, then the part", async () => {
    let arrive: (part: typeof Greeting) => void = () => undefined;
    const Part = lazyPart<{ name: string }>(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
      FRAME,
    );
    const { root, close } = draw(<Part name="Manila" />);
    await expect.poll(() => root.textContent).toBe("Opening…");
    arrive(Greeting);
    await expect.poll(() => root.textContent).toBe("Good day, Manila");
    close();
  });

  it("fetches the programme once, and draws the part without its frame from then on", async () => {
    let fetches = 0;
    const frames: string[] = [];
    const Frame = () => {
      frames.push("drawn");
      return null;
    };
    const Part = lazyPart<{ name: string }>(
      async () => {
        fetches++;
        return Greeting;
      },
      <Frame />,
    );
    const first = draw(<Part name="Manila" />);
    await expect.poll(() => first.root.textContent).toBe("Good day, Manila");
    first.close();
    const before = frames.length;
    const second = draw(<Part name="Tokyo" />);
    await expect.poll(() => second.root.textContent).toBe("Good day, Tokyo");
    second.close();
    expect(frames).toHaveLength(before);
    expect(fetches).toBe(1);
  });

  it("draws a part that is there soon no later than it is there: frames pass, and not the third of a second that React waits", async () => {
    let framesPassed = 0;
    let isDrawn = false;
    const count = () => {
      if (isDrawn) return;
      framesPassed++;
      requestAnimationFrame(count);
    };
    const Part = lazyPart<{ name: string }>(async () => Greeting, FRAME);
    const { root, close } = draw(<Part name="Manila" />);
    requestAnimationFrame(count);
    await new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!root.textContent?.includes("Manila")) return;
        watcher.disconnect();
        resolve();
      });
      watcher.observe(root, { childList: true, subtree: true, characterData: true });
    });
    isDrawn = true;
    close();
    expect(framesPassed).toBeLessThan(10);
  });

  it("fetches the programme anew in its place when the reader tries again", async () => {
    let isReachable = false;
    const Part = lazyPart<{ name: string }>(async () => {
      if (!isReachable) throw new TypeError("no network");
      return Greeting;
    }, FRAME);
    const { root, close } = draw(<Part name="Manila" />);
    const retry = () => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Try again");
    await expect.poll(retry).toBeTruthy();
    isReachable = true;
    retry()?.click();
    await expect.poll(() => root.textContent).toBe("Good day, Manila");
    close();
  });

  it("has the page loaded anew when trying again fails too, and says nothing of it meanwhile", async () => {
    let timesLoaded = 0;
    const Part = lazyPart<{ name: string }>(
      async () => {
        throw new TypeError("kept as failed");
      },
      FRAME,
      undefined,
      async () => {
        timesLoaded++;
        return true;
      },
    );
    const { root, close } = draw(<Part name="Manila" />);
    const retry = () => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Try again");
    await expect.poll(retry).toBeTruthy();
    expect(timesLoaded).toBe(0);
    retry()?.click();
    await expect.poll(() => timesLoaded).toBe(1);
    expect(root.textContent).toBe("Opening…");
    close();
  });

  it("says that the programme could not be fetched, keeps what stands beside it, and tries again when it is opened anew", async () => {
    let isReachable = false;
    const Part = lazyPart<{ name: string }>(async () => {
      if (!isReachable) throw new TypeError("no network");
      return Greeting;
    }, FRAME);
    const first = draw(
      <>
        <h1>Board</h1>
        <Part name="Manila" />
      </>,
    );
    await expect.poll(() => first.root.querySelector("[role=alert]")?.textContent).toContain("no network");
    expect(first.root.querySelector("h1")?.textContent).toBe("Board");
    first.close();
    isReachable = true;
    const second = draw(<Part name="Manila" />);
    await expect.poll(() => second.root.textContent).toBe("Good day, Manila");
    second.close();
  });
});
