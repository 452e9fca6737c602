import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FacetList } from "../../../src/views/filters/facet-list.tsx";
import { render } from "../render.tsx";

const COUNTS = Array.from({ length: 25 }, (_, place) => ({
  id: `v${place}`,
  name: `Value ${String.fromCharCode(65 + place)}`,
  count: 24 - place,
}));

const PAGE = { values: COUNTS, more: 0, present: 24 };

function ChosenFacet() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const [search, setSearch] = useState({ isExpanded: false, typed: "" });
  const [excluded, setExcluded] = useState<readonly string[]>([]);
  const [isOfAll, setOfAll] = useState(false);
  return (
    <FacetList
      title="Country"
      page={PAGE}
      search={search}
      onSearch={setSearch}
      choice={{ chosen, excluded, isOfAll }}
      onToggle={toggle}
      onExclude={(id) => setExcluded(excluded.includes(id) ? [] : [id])}
      onJoin={() => setOfAll(!isOfAll)}
    />
  );
}

describe("FacetList", () => {
  it("chooses a value by a click and leaves it by the space bar", async () => {
    render(<ChosenFacet />);
    const box = page.getByRole("checkbox", { name: /^Value A 24$/ });
    await page.getByText("Value A").click();
    await expect.element(box).toBeChecked();
    await userEvent.keyboard(" ");
    await expect.element(box).not.toBeChecked();
  });

  it("finds a value past the first seven by its letters", async () => {
    render(<ChosenFacet />);
    await page.getByRole("button", { name: "17 more" }).click();
    await page.getByRole("textbox", { name: "Find in country" }).fill("value y");
    await expect.element(page.getByRole("checkbox")).toHaveLength(1);
    await page.getByRole("checkbox", { name: /Value Y 0/ }).click();
    await page.getByRole("button", { name: "Show fewer" }).click();
    await expect.element(page.getByRole("checkbox", { name: /Value Y 0/ })).toBeChecked();
  });

  it("leaves a value out by its minus and by the minus key on its box, and says so", async () => {
    render(<ChosenFacet />);
    await page.getByRole("button", { name: "Leave out Value B" }).click();
    await expect.element(page.getByRole("checkbox", { name: /^Value B ?, left out/ })).not.toBeChecked();
    (page.getByRole("checkbox", { name: /^Value B/ }).element() as HTMLElement).focus();
    await userEvent.keyboard("-");
    await expect.element(page.getByRole("checkbox", { name: /^Value B 23$/ })).toBeInTheDocument();
  });

  it("asks for any or all only where several are chosen", async () => {
    render(<ChosenFacet />);
    await page.getByText("Value A").click();
    expect(page.getByRole("button", { name: /of them/ }).elements()).toHaveLength(0);
    await page.getByText("Value B").click();
    await page.getByRole("button", { name: "any of them" }).click();
    await expect.element(page.getByRole("button", { name: "all of them" })).toHaveAttribute("aria-pressed", "true");
  });
});
