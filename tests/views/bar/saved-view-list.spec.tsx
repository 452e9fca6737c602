import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { MOST_SAVED, readSavedViews, type SavedView, writeSavedViews } from "../../../src/state/saved-views.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { SavedViewList } from "../../../src/views/bar/saved-view-list.tsx";
import { render } from "../render.tsx";

const KEY = "pactwatch-views";
const DECK = readViewState("country=JP&slides=board+sources&slide=2&note=board~Two matter.").state;
const own = window.location.href;
const saved = () => readSavedViews(localStorage.getItem(KEY));
const name = () => page.getByRole("textbox");
const press = (label: string) => page.getByRole("button", { name: label, exact: true }).click();

beforeEach(() => localStorage.removeItem(KEY));

afterEach(() => {
  localStorage.clear();
  window.history.replaceState(null, "", own);
});

function Decks() {
  const isDeck = ({ search }: SavedView) => readViewState(search).state.slide !== null;
  return <SavedViewList view={{ ...DECK, slide: 1 }} label="Save this deck as" isListed={isDeck} />;
}

function keepBefore(views: readonly SavedView[]): void {
  localStorage.setItem(KEY, writeSavedViews(views));
  window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

async function keepAs(words: string): Promise<void> {
  await name().fill(words);
  await press("Save");
}

describe("SavedViewList", () => {
  it("keeps the deck with its slides and notes under a name, to open on its first slide", async () => {
    render(<Decks />);
    await keepAs("  Monday  ");
    await expect.element(page.getByRole("status")).toHaveTextContent("Saved as “Monday”.");
    const [view] = saved();
    expect(view?.name).toBe("Monday");
    expect(readViewState(view?.search ?? "").state).toEqual({ ...DECK, slide: 1 });
    await press("Monday");
    await expect.poll(() => readViewState(window.location.search).state.deck).toEqual(DECK.deck);
  });

  it("renames a deck, which stays what it was", async () => {
    render(<Decks />);
    await keepAs("Monday");
    const [before] = saved();
    await press("Rename Monday");
    await expect.element(name()).toHaveValue("Monday");
    await name().fill("Tuesday");
    await press("Rename");
    await expect.poll(saved).toEqual([{ name: "Tuesday", search: before?.search }]);
  });

  it("forgets a deck, and lists no view that is none", async () => {
    keepBefore([{ name: "A board", search: "country=JP" }]);
    render(<Decks />);
    await keepAs("Monday");
    await expect.element(page.getByRole("button", { name: "Monday", exact: true })).toBeVisible();
    expect(page.getByRole("button", { name: "A board" }).elements()).toHaveLength(0);
    await press("Forget Monday");
    await expect.poll(() => saved().map((view) => view.name)).not.toContain("Monday");
  });

  it("says that a view took the place of the one that had its name", async () => {
    keepBefore([{ name: "Monday", search: "slide=1" }]);
    render(<Decks />);
    await keepAs("Monday");
    await expect.element(page.getByRole("status")).toHaveTextContent("in the place of the one that had this name");
    expect(saved()).toHaveLength(1);
  });

  it("refuses one more than are kept and says what to do, and drops none", async () => {
    const all = Array.from({ length: MOST_SAVED }, (_, at) => ({ name: `View ${at}`, search: "slide=1" }));
    keepBefore(all);
    render(<Decks />);
    await keepAs("One more");
    await expect.element(page.getByRole("status")).toHaveTextContent(`${MOST_SAVED} views are saved`);
    await expect.element(page.getByRole("status")).toHaveTextContent("Forget one of them first.");
    await expect.element(name()).toHaveValue("One more");
    expect(saved().map((view) => view.name)).toEqual(all.map((view) => view.name));
    await press("Forget View 7");
    await press("Save");
    await expect.poll(() => saved().map((view) => view.name)).toContain("One more");
    expect(saved()).toHaveLength(MOST_SAVED);
  });

  it("says so where the browser has no room to keep it, and has the deck until the page is closed", async () => {
    render(<Decks />);
    await keepAs("Monday");
    await expect.poll(() => saved().length).toBe(1);
    fillStorage();
    await keepAs("A deck of a name that is too long for what is left");
    await expect.element(page.getByRole("status")).toHaveTextContent("The link holds the view.");
    await expect.element(page.getByRole("button", { name: /^A deck of a name/ })).toBeVisible();
  });
});

function fillStorage(): void {
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < 3; at++) {
      try {
        localStorage.setItem(`full-${size}-${at}`, "x".repeat(size));
      } catch {
        break;
      }
    }
  }
}
