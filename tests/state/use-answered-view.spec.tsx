import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { useAnsweredView } from "../../src/state/use-answered-view.ts";
import { DEFAULT_VIEW } from "../../src/state/view-state.ts";
import { render } from "../views/render.tsx";

function Linked() {
  const [asked, setAsked] = useState(DEFAULT_VIEW);
  const [isOnItsWay, setOnItsWay] = useState(false);
  const view = useAnsweredView(asked, isOnItsWay);
  function ask() {
    setAsked({ ...DEFAULT_VIEW, sort: "name" });
    setOnItsWay(true);
  }
  return (
    <>
      <p role="status">{view.sort}</p>
      <button type="button" onClick={ask}>
        Ask
      </button>
      <button type="button" onClick={() => setOnItsWay(false)}>
        Answer
      </button>
    </>
  );
}

describe("useAnsweredView", () => {
  it("is the view before while the answer is on its way, and the new one with the answer", async () => {
    render(<Linked />);
    const shown = page.getByRole("status");
    await page.getByRole("button", { name: "Ask" }).click();
    await expect.element(shown).toHaveTextContent(DEFAULT_VIEW.sort);
    await page.getByRole("button", { name: "Answer" }).click();
    await expect.element(shown).toHaveTextContent("name");
  });
});
