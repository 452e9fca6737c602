import { useState } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { lazySheet } from "../../src/ui/lazy-sheet.tsx";

function Pact({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      Leave {name}
    </button>
  );
}

/** A long page with a button that opens a sheet, whose programme can be fetched or not. */
function longPage() {
  const line = { isBroken: true, fetches: 0 };
  const Sheet = lazySheet(
    async () => {
      line.fetches++;
      if (line.isBroken) throw new TypeError("no network");
      return Pact;
    },
    ({ onClose }) => onClose,
  );
  function Desk() {
    const [isOpen, setOpen] = useState(false);
    return (
      <div style={{ height: "5000px" }}>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen && <Sheet name="Manila" onClose={() => setOpen(false)} />}
      </div>
    );
  }
  const root = document.createElement("div");
  document.body.append(root);
  const drawn = createRoot(root, { onCaughtError: () => undefined });
  drawn.render(<Desk />);
  const close = () => {
    drawn.unmount();
    root.remove();
  };
  const press = async (name: string) => {
    const find = () => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    await expect.poll(find).toBeTruthy();
    await userEvent.click(find() as HTMLButtonElement);
  };
  return { root, line, press, close };
}

const failureIn = (root: Element) => root.querySelector("dialog[open]");

describe("lazySheet", () => {
  it("says within the window that its programme could not be fetched, and can be closed: the focus is where it was", async () => {
    const { root, press, close } = longPage();
    for (const leave of [() => press("Close"), () => userEvent.keyboard("{Escape}")]) {
      await press("Open");
      await expect.poll(() => failureIn(root)?.textContent).toContain("no network");
      const { top, bottom } = failureIn(root)?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(window.innerHeight);
      await leave();
      await expect.poll(() => failureIn(root)).toBeNull();
      expect(document.activeElement?.textContent).toBe("Open");
    }
    close();
  });

  it("fetches the programme anew when it is tried again, as often as it takes", async () => {
    const { root, line, press, close } = longPage();
    await press("Open");
    await press("Try again");
    await expect.poll(() => line.fetches).toBe(2);
    await expect.poll(() => failureIn(root)?.textContent).toContain("no network");
    line.isBroken = false;
    await press("Try again");
    await press("Leave Manila");
    expect(failureIn(root)).toBeNull();
    close();
  });
});
