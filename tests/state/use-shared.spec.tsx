import { memo, useState } from "react";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { useShared } from "../../src/state/use-shared.ts";
import { render } from "../views/render.tsx";

let drawings: string[] = [];
const Part = memo(function Part({ name }: { readonly name: string; readonly ids: readonly string[] }) {
  drawings.push(name);
  return null;
});

/** Two lists, read anew for each press from the same words. */
function Lists() {
  const [words, setWords] = useState("JP,UK;access");
  const [countries = [], themes = []] = words.split(";").map((ids) => ids.split(","));
  const read = useShared({ countries, themes });
  return (
    <>
      <Part name="countries" ids={read.countries} />
      <Part name="themes" ids={read.themes} />
      <button type="button" onClick={() => setWords("JP,UK;naval")}>
        Another theme
      </button>
    </>
  );
}

describe("useShared", () => {
  it("draws nothing anew of a part that says what it said before", async () => {
    drawings = [];
    render(<Lists />);
    await page.getByRole("button", { name: "Another theme" }).click();
    expect(drawings).toEqual(["countries", "themes", "themes"]);
  });
});
