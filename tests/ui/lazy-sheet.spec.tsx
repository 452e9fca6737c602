import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DialogPanel } from "../../src/ui/dialog-panel.tsx";
import { lazySheet } from "../../src/ui/lazy-sheet.tsx";
import { render } from "../views/render.tsx";

interface FinderProps {
  readonly onChosen: (words: string) => void;
  readonly onClose: () => void;
}

/** A sheet with a field, which has the focus as soon as it is there. */
function Finder({ onChosen, onClose }: FinderProps) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <DialogPanel name="Find" kind="Find" className="palette" onClose={onClose}>
      <input
        ref={field}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={({ key }) => key === "Enter" && onChosen(words)}
      />
    </DialogPanel>
  );
}

function Pact({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      Leave {name}
    </button>
  );
}

/** A long page with a button that opens a sheet, whose programme can be fetched or not. Its server is gone. */
function longPage() {
  const line = { isBroken: true, fetches: 0, askedForPage: 0 };
  const Sheet = lazySheet(
    async () => {
      line.fetches++;
      if (line.isBroken) throw new TypeError("no network");
      return Pact;
    },
    ({ onClose }) => onClose,
    async () => {
      line.askedForPage++;
      return false;
    },
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
    expect(line.askedForPage).toBe(1);
    line.isBroken = false;
    await press("Try again");
    await press("Leave Manila");
    expect(failureIn(root)).toBeNull();
    close();
  });

  describe("while it is on its way", () => {
    /** A page that hears keys, with a sheet whose programme comes when it is told to. */
    function slowPage() {
      const heard: string[] = [];
      let arrive = () => undefined as unknown;
      const Sheet = lazySheet(
        () => new Promise<typeof Finder>((resolve) => (arrive = () => resolve(Finder))),
        ({ onClose }) => onClose,
      );
      function Desk() {
        const [isOpen, setOpen] = useState(false);
        const [, drawAnew] = useState(0);
        useEffect(() => {
          const often = setInterval(() => drawAnew((times) => times + 1), 10);
          return () => clearInterval(often);
        }, []);
        return (
          <>
            <button type="button" onClick={() => setOpen(true)}>
              Open
            </button>
            <input aria-label="Search" />
            {isOpen && <Sheet onChosen={(words) => heard.push(`chosen: ${words}`)} onClose={() => setOpen(false)} />}
          </>
        );
      }
      const listen = ({ key }: KeyboardEvent) => heard.push(`page: ${key}`);
      document.addEventListener("keydown", listen);
      afterThis = () => document.removeEventListener("keydown", listen);
      render(<Desk />);
      return { heard, arrive: () => arrive() };
    }
    let afterThis = () => {};
    afterEach(() => afterThis());
    const open = () => page.getByRole("button", { name: "Open" }).click();
    const waiting = page.getByText("Opening…");

    it("has letters and Enter typed into it once it is there, and none of them heard by the page", async () => {
      const { heard, arrive } = slowPage();
      await open();
      await expect.element(waiting).toBeInTheDocument();
      await userEvent.keyboard("jx{Backspace}apan{Enter}");
      expect(heard).toEqual([]);
      arrive();
      await expect.poll(() => heard.filter((one) => one.startsWith("chosen"))).toEqual(["chosen: japan"]);
      expect(document.querySelector("dialog input")).toHaveProperty("value", "japan");
    });

    it("is called off by Escape, with all that was typed, and stays away when it comes", async () => {
      const { heard, arrive } = slowPage();
      await open();
      await expect.element(waiting).toBeInTheDocument();
      await userEvent.keyboard("ja{Escape}");
      await expect.element(waiting).not.toBeInTheDocument();
      arrive();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect([document.querySelector("dialog"), heard]).toEqual([null, []]);
      await userEvent.keyboard("j");
      expect(heard).toEqual(["page: j"]);
    });

    it("leaves a field of the page that the reader goes to its letters", async () => {
      slowPage();
      await open();
      await page.getByRole("textbox", { name: "Search" }).click();
      await userEvent.keyboard("uk");
      await expect.element(page.getByRole("textbox", { name: "Search" })).toHaveValue("uk");
    });
  });
});
