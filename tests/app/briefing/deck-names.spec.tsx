import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { DeckNames } from "../../../src/app/briefing/deck-names.tsx";
import { readSavedViews, withSavedView, writeSavedViews } from "../../../src/state/saved-views.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { render } from "../../views/render.tsx";

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

async function keepAs(words: string): Promise<void> {
  await name().fill(words);
  await press("Keep");
}

describe("DeckNames", () => {
  it("keeps the deck with its slides and notes under a name, to open on its first slide", async () => {
    render(<DeckNames view={DECK} />);
    await keepAs("  Monday  ");
    await expect.element(page.getByRole("status")).toHaveTextContent("Kept as “Monday”.");
    const [view] = saved();
    expect(view?.name).toBe("Monday");
    expect(readViewState(view?.search ?? "").state).toEqual({ ...DECK, slide: 1 });
    await press("Monday");
    await expect.poll(() => readViewState(window.location.search).state.deck).toEqual(DECK.deck);
  });

  it("renames a deck, which stays what it was", async () => {
    render(<DeckNames view={DECK} />);
    await keepAs("Monday");
    const [before] = saved();
    await press("Rename Monday");
    await expect.element(name()).toHaveValue("Monday");
    await name().fill("Tuesday");
    await press("Rename");
    await expect.poll(saved).toEqual([{ name: "Tuesday", search: before?.search }]);
  });

  it("forgets a deck, and lists no view that is none", async () => {
    localStorage.setItem(KEY, writeSavedViews(withSavedView([], "A board", "country=JP")));
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
    render(<DeckNames view={DECK} />);
    await keepAs("Monday");
    await expect.element(page.getByRole("button", { name: "Monday", exact: true })).toBeVisible();
    expect(page.getByRole("button", { name: "A board" }).elements()).toHaveLength(0);
    await press("Forget Monday");
    await expect.poll(() => saved().map((view) => view.name)).not.toContain("Monday");
  });

  it("says so where the browser has no room to keep it, and has the deck until the page is closed", async () => {
    render(<DeckNames view={DECK} />);
    await keepAs("Monday");
    await expect.poll(() => saved().length).toBe(1);
    fillStorage();
    await keepAs("A deck of a name that is too long for what is left");
    await expect.element(page.getByRole("status")).toHaveTextContent("The link of the page holds the deck.");
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
