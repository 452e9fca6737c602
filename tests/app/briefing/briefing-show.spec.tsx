import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { BriefingShow } from "../../../src/app/briefing/briefing-show.tsx";
import { NotesWindow } from "../../../src/app/briefing/notes-window.tsx";
import type { DeckState } from "../../../src/app/briefing/use-deck.ts";
import type { Deck, Quote, Slide } from "../../../src/briefing/slide.ts";
import type { SlideId } from "../../../src/model/deck.ts";
import { render } from "../../views/render.tsx";

const quoteOf = (words: string): Quote => ({
  about: "Glider: launched",
  words,
  cue: { start: 0, end: 3 },
  source: "The Paper, 2 May 2021",
  url: null,
});
const slideOf = (id: string, quotes: readonly Quote[]): Slide => ({
  id: id as SlideId,
  part: 1,
  parts: 1,
  title: `Headline of ${id}`,
  subtitle: "",
  body: { kind: "title", lines: ["One line"] },
  quotes,
  note: "",
});
const twice = quoteOf("The glider was launched.");
const DECK: Deck = {
  name: "A deck",
  stamp: { day: "", clock: "", filter: "", counts: "", collection: "", fingerprint: "", made: "" },
  slides: [
    slideOf("title", []),
    slideOf("board", [twice, { ...twice, source: "Another, 3 May 2021" }, quoteOf("A second one.")]),
    slideOf("sources", [twice, quoteOf("A third one.")]),
  ],
};
const MADE: DeckState = {
  deck: DECK,
  isBehind: false,
  error: null,
  progress: null,
  refetch: () => undefined,
  current: async () => DECK,
};

interface ShowProps {
  readonly made?: DeckState;
  readonly onClose?: (() => void) | null;
}
function Show({ made = MADE, onClose = null }: ShowProps) {
  const [slide, setSlide] = useState(1);
  return <BriefingShow {...{ made, slide, onClose }} onGo={setSlide} onOpen={null} says={null} editor={null} />;
}
const number = () => document.querySelector(".briefing-number")?.textContent;
const isOpen = () => document.querySelector<HTMLDialogElement>("dialog.briefing")?.open;
const button = (name: string) => page.getByRole("button", { name });
const open = window.open;

afterEach(() => {
  window.open = open;
});

describe("BriefingShow", () => {
  it("hears its keys after the last slide was reached by a press on Next, and the first by one on Back", async () => {
    render(<Show />);
    await button("Next").click();
    await button("Next").click();
    await expect.poll(number).toBe("3 / 3");
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.keyboard("{ArrowLeft}");
    await expect.poll(number).toBe("2 / 3");
    await button("Back").click();
    await expect.poll(number).toBe("1 / 3");
    await userEvent.keyboard("{End}");
    await expect.poll(number).toBe("3 / 3");
    await button("Next").click({ force: true });
    expect(number()).toBe("3 / 3");
  });

  it("hears its keys where nothing has the focus any more", async () => {
    render(<Show />);
    await expect.poll(number).toBe("1 / 3");
    (document.activeElement as HTMLElement).blur();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
    await expect.poll(number).toBe("3 / 3");
  });

  it("stays after every Escape where there is no page below", async () => {
    render(<Show />);
    await expect.poll(number).toBe("1 / 3");
    for (const key of ["{Escape}", "{Escape}", "b", "{Escape}", "{Escape}", "b", "{Escape}", "{Escape}", "{End}"])
      await userEvent.keyboard(key);
    await expect.poll(number).toBe("3 / 3");
    expect(isOpen()).toBe(true);
  });

  it("asks for the way back by Escape once the screen is no longer black, as often as it was black", async () => {
    let closed = 0;
    render(<Show onClose={() => closed++} />);
    await expect.poll(number).toBe("1 / 3");
    for (const key of ["b", "{Escape}", "b", "{Escape}"]) await userEvent.keyboard(key);
    expect([isOpen(), closed]).toEqual([true, 0]);
    await userEvent.keyboard("{Escape}");
    expect(closed).toBe(1);
  });

  it("takes a close by the browser itself, as by a phone's way back, for an Escape", async () => {
    let closed = 0;
    render(<Show onClose={() => closed++} />);
    await expect.poll(number).toBe("1 / 3");
    await userEvent.keyboard("b");
    document.querySelector<HTMLDialogElement>("dialog.briefing")?.close();
    await expect.element(page.getByText("Headline of title").first()).toBeVisible();
    expect([isOpen(), closed]).toEqual([true, 0]);
    document.querySelector<HTMLDialogElement>("dialog.briefing")?.close();
    await expect.poll(() => closed).toBe(1);
  });

  it("says that the slides are those from before where others could not be made", async () => {
    render(<Show made={{ ...MADE, error: new Error("The collection is gone.") }} />);
    await expect.element(page.getByRole("alert")).toHaveTextContent("The collection is gone.");
  });

  it.each([
    ["the first ones are not made", { deck: undefined, isBehind: true }, "The slides were not made yet"],
    ["others are being made", { isBehind: true }, "These are the slides from before the last change"],
  ])("says on paper so where %s", async (_, state, words) => {
    render(<Show made={{ ...MADE, ...state }} />);
    const paper = () => document.querySelector(".print-deck")?.textContent ?? "";
    await expect.poll(paper).toContain(words);
    render(<Show />);
    await expect.poll(paper).not.toContain("print again");
    expect(paper()).toContain("Headline of board");
  });

  it("calls a file off at once, also while the slides for it are made", async () => {
    render(<Show made={{ ...MADE, current: () => new Promise(() => undefined) }} />);
    await button("PowerPoint").click();
    await button("Cancel").click();
    await expect.element(page.getByText("Called off.")).toBeVisible();
    await expect.element(button("PowerPoint")).toBeVisible();
  });

  it("says so where the browser opens no window for the notes", async () => {
    window.open = () => null;
    render(<Show />);
    await button("Notes").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("The browser did not open a window");
  });
});

describe("NotesWindow", () => {
  function framed(): Window {
    const frame = document.body.appendChild(document.createElement("iframe"));
    if (frame.contentWindow === null) throw new Error("a frame without a window");
    return frame.contentWindow;
  }
  const quotes = (target: Window) =>
    [...target.document.querySelectorAll("blockquote")].map(({ textContent }) => textContent);

  it("has the quotes of its slide alone, after every step to and fro", async () => {
    render(<p>Below</p>);
    await expect.element(page.getByText("Below")).toBeVisible();
    const target = framed();
    const draw = (at: number) =>
      render(<NotesWindow deck={DECK} at={at} target={target} onKey={() => true} onClose={() => undefined} />);
    for (const at of [1, 2, 1, 2]) {
      draw(at);
      const own = DECK.slides[at]?.quotes.map(({ words }) => words) ?? [];
      await expect.poll(() => quotes(target).at(-1)).toBe(own.at(-1));
      expect(quotes(target)).toEqual(own);
    }
    draw(0);
    await expect.poll(() => target.document.body.textContent).toContain("No sentence is quoted");
    expect(quotes(target)).toEqual([]);
  });

  it("takes no key that is pressed with another", async () => {
    render(<p>Below</p>);
    await expect.element(page.getByText("Below")).toBeVisible();
    const target = framed();
    const taken: string[] = [];
    const take = (key: string) => taken.push(key) > 0;
    render(<NotesWindow deck={DECK} at={0} target={target} onKey={take} onClose={() => undefined} />);
    await expect.poll(() => target.document.body.textContent).toContain("No sentence is quoted");
    for (const ctrlKey of [true, false]) target.dispatchEvent(new KeyboardEvent("keydown", { key: "b", ctrlKey }));
    expect(taken).toEqual(["b"]);
  });
});
