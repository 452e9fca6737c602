import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DialogPanel } from "../../src/ui/dialog-panel.tsx";
import { render } from "../views/render.tsx";

/** A page with a button that opens a sheet, and a record of what was heard where. */
function desk() {
  const heard: string[] = [];
  function Desk() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen && (
          <DialogPanel
            name="Manila Accord"
            kind="Treaty"
            className="agreement"
            onClose={() => {
              heard.push("asked to close");
              setOpen(false);
            }}
            onKeyDown={(key) => heard.push(`sheet: ${key}`)}
          >
            <p>Signed in Manila</p>
          </DialogPanel>
        )}
      </>
    );
  }
  render(<Desk />);
  return heard;
}

async function openSheet(): Promise<HTMLDialogElement> {
  await page.getByRole("button", { name: "Open" }).click();
  await expect.poll(() => document.querySelector("dialog[open]")).toBeTruthy();
  return document.querySelector("dialog") as HTMLDialogElement;
}

describe("DialogPanel", () => {
  it("is out of sight before the page below it hears of it, and gives the focus back to what opened it", async () => {
    const heard = desk();
    for (const leave of [
      () => userEvent.keyboard("{Escape}"),
      () => page.getByRole("button", { name: "Close" }).click(),
    ]) {
      heard.length = 0;
      const sheet = await openSheet();
      const seen: { opacity: string; isAsked: boolean }[] = [];
      for (const kind of ["cancel", "click"]) {
        sheet.addEventListener(kind, () => {
          seen.push({ opacity: getComputedStyle(sheet).opacity, isAsked: heard.includes("asked to close") });
        });
      }
      await leave();
      await expect.poll(() => document.querySelector("dialog")).toBeNull();
      expect(seen).toEqual([{ opacity: "0", isAsked: false }]);
      expect(heard).toContain("asked to close");
      expect(document.activeElement?.textContent).toBe("Open");
    }
  });

  it("is gone by the next key, however soon that comes", async () => {
    const heard = desk();
    const sheet = await openSheet();
    let frames = 0;
    requestAnimationFrame(() => frames++);
    sheet.dispatchEvent(new Event("cancel", { cancelable: true }));
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
    expect(heard).toEqual(["asked to close"]);
    await Promise.resolve();
    expect([document.querySelector("dialog"), frames]).toEqual([null, 0]);
  });

  it("asks its owner once, however often it is told to close", async () => {
    const heard = desk();
    const sheet = await openSheet();
    for (let times = 0; times < 3; times++) sheet.dispatchEvent(new Event("cancel", { cancelable: true }));
    await expect.poll(() => document.querySelector("dialog")).toBeNull();
    expect(heard).toEqual(["asked to close"]);
  });
});
