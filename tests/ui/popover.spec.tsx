import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Popover } from "../../src/ui/popover.tsx";
import { render } from "../views/render.tsx";

afterEach(() => page.viewport(1280, 800));

describe("Popover", () => {
  it.each(["start", "end"] as const)(
    "keeps its sheet off both edges of a phone, lined up with the %s",
    async (align) => {
      await page.viewport(390, 844);
      render(
        <Popover label="Days" className="button" align={align}>
          {() => <p>Where things stood on</p>}
        </Popover>,
      );
      await page.getByRole("button", { name: "Days" }).click();
      await expect.element(page.getByText("Where things stood on")).toBeVisible();
      const { left, right } = document.querySelector(".popover-sheet")?.getBoundingClientRect() ?? {
        left: 0,
        right: 0,
      };
      expect([left, right]).toEqual([16, 374]);
    },
  );
});
