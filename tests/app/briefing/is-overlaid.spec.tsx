import { afterEach, describe, expect, it } from "vitest";
import { isOverlaid } from "../../../src/app/briefing/is-overlaid.ts";

afterEach(() => document.body.replaceChildren());

function openDialog(): HTMLDialogElement {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.append(document.createElement("button"));
  dialog.showModal();
  return dialog;
}

describe("isOverlaid", () => {
  it("leaves a key on the slides to the slides, and one on a sheet over them to the sheet", () => {
    const slides = openDialog();
    expect(isOverlaid(slides, slides.firstElementChild)).toBe(false);
    const sheet = openDialog();
    expect(isOverlaid(slides, sheet.firstElementChild)).toBe(true);
  });

  it("leaves a key that nothing has the focus for to the sheet as long as one is open", () => {
    const slides = openDialog();
    expect(isOverlaid(slides, document.body)).toBe(false);
    const sheet = openDialog();
    expect(isOverlaid(slides, document.body)).toBe(true);
    sheet.close();
    expect(isOverlaid(slides, document.body)).toBe(false);
  });
});
