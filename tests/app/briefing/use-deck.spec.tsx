import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DeckState, useDeck } from "../../../src/app/briefing/use-deck.ts";
import { OWN_CHOICE } from "../../../src/model/deck.ts";
import { AskContext } from "../../../src/state/use-answer.ts";
import { askOf, briefOf, TOLD } from "../../briefing/small-brief.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { render } from "../../views/render.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe("useDeck", () => {
  it("has the day on which it is made, also when a file is asked for on the day after", async () => {
    const dataset = openSketches(TOLD);
    const brief = briefOf(dataset);
    let made: DeckState | undefined;
    function Shown() {
      made = useDeck(brief, OWN_CHOICE);
      return made.deck?.stamp.made;
    }
    vi.setSystemTime(new Date(2024, 2, 5, 22, 50));
    render(
      <QueryClientProvider client={new QueryClient()}>
        <AskContext value={askOf(dataset)}>
          <Shown />
        </AskContext>
      </QueryClientProvider>,
    );
    await expect.poll(() => made?.deck?.stamp.made).toBe("Made on 5 March 2024");
    vi.setSystemTime(new Date(2024, 2, 6, 7, 10));
    expect((await made?.current())?.stamp.made).toBe("Made on 6 March 2024");
  });
});
