import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { BriefingShow } from "../../../src/app/briefing/briefing-show.tsx";
import { DeckEditor } from "../../../src/app/briefing/deck-editor.tsx";
import type { Deck } from "../../../src/briefing/slide.ts";
import { type DeckChoice, OWN_CHOICE, type SlideId } from "../../../src/model/deck.ts";
import { render } from "../../views/render.tsx";

const deckOf = (ids: readonly SlideId[]): Deck => ({
  name: "A deck",
  stamp: { day: "", clock: "", filter: "", counts: "", collection: "", fingerprint: "", made: "" },
  slides: ids.map((id) => ({
    id,
    part: 1,
    parts: 1,
    title: `Headline of ${id}`,
    subtitle: "",
    body: { kind: "title", lines: ["One line"] },
    quotes: [],
    note: "",
  })),
});

function Edited({ onChoose }: { readonly onChoose: (choice: DeckChoice) => void }) {
  const [choice, setChoice] = useState(OWN_CHOICE);
  const [slide, setSlide] = useState(1);
  const deck = deckOf(choice.slides ?? ["title", "board", "sources"]);
  const choose = (own: DeckChoice) => {
    setChoice(own);
    onChoose(own);
  };
  return (
    <BriefingShow
      made={{
        deck,
        isBehind: false,
        error: null,
        progress: null,
        refetch: () => undefined,
        current: async () => deck,
      }}
      slide={slide}
      onGo={setSlide}
      onOpen={null}
      onClose={null}
      says={null}
      editor={(own) => (
        <DeckEditor {...own} choice={choice} agreements={[]} onChoose={choose}>
          {null}
        </DeckEditor>
      )}
    />
  );
}

/** The list of slides, open; what was chosen last. */
async function edit(): Promise<() => DeckChoice> {
  let last = OWN_CHOICE;
  render(
    <Edited
      onChoose={(choice) => {
        last = choice;
      }}
    />,
  );
  await page.getByRole("button", { name: "Slides" }).click();
  await expect.element(noteOn("Title")).toBeVisible();
  return () => last;
}
const noteOn = (name: string) => page.getByLabelText(`Note on ${name}`);
const button = (name: string) => page.getByRole("button", { name });
const focused = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

describe("DeckEditor", () => {
  it("goes from one note to the next, letters and all", async () => {
    const chosen = await edit();
    await noteOn("Title").click();
    await userEvent.keyboard("begin here");
    await userEvent.tab();
    expect(focused()).toBe("Board");
    await noteOn("Board").click();
    await userEvent.keyboard("two matter");
    await userEvent.tab();
    expect(focused()).toBe("Sources and method");
    expect(chosen().notes).toEqual([
      { slide: "title", words: "begin here" },
      { slide: "board", words: "two matter" },
    ]);
    await expect.element(noteOn("Board")).toHaveValue("two matter");
  });

  it("takes a note over by Enter, with the list still open and the field still written in", async () => {
    const chosen = await edit();
    await noteOn("Title").click();
    await userEvent.keyboard("begin{Enter}");
    expect(chosen().notes).toEqual([{ slide: "title", words: "begin" }]);
    await userEvent.keyboard(" here");
    await expect.element(noteOn("Title")).toHaveValue("begin here");
    await userEvent.keyboard("{Enter}");
    expect(chosen().notes).toEqual([{ slide: "title", words: "begin here" }]);
  });

  it("drops the words of a note with the deck's own choice", async () => {
    await edit();
    await noteOn("Title").click();
    await userEvent.keyboard("begin here{Enter}");
    await button("Back to the deck’s own choice").click();
    await expect.element(noteOn("Title")).toHaveValue("");
    expect(focused()).toBe("Back to the deck’s own choice");
  });

  it("keeps the focus on the arrow that moves a slide, to the end of the list and past it", async () => {
    const chosen = await edit();
    await button("Board: earlier").click();
    expect([focused(), chosen().slides]).toEqual(["Board: earlier", ["board", "title", "sources"]]);
    await userEvent.keyboard("{Enter}");
    expect([focused(), chosen().slides]).toEqual(["Board: earlier", ["board", "title", "sources"]]);
    await button("Board: later").click();
    await userEvent.keyboard("{Enter}{Enter}");
    expect([focused(), chosen().slides]).toEqual(["Board: later", ["title", "sources", "board"]]);
  });

  it("goes to the next slide of the list when one is left out, and keeps the last one", async () => {
    const chosen = await edit();
    await button("Leave out Board").click();
    expect(focused()).toBe("Leave out Sources and method");
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe("Leave out Title");
    await userEvent.keyboard("{Enter}");
    expect([focused(), chosen().slides]).toEqual(["Leave out Title", ["title"]]);
  });

  it.each(["{Escape}", "e"])("gives the focus back to the slides when %s closes it", async (key) => {
    await edit();
    await button("Board: later").click();
    await userEvent.keyboard(key);
    await expect.poll(() => document.querySelector(".deck-editor")).toBeNull();
    expect(focused()).toBe("Briefing");
  });
});
