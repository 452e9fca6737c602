import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AgreementStatus } from "../../../src/model/status.ts";
import { AgreementCard } from "../../../src/views/board/agreement-card.tsx";
import { render } from "../render.tsx";
import { dated, inForce, NAMES, NO_EVIDENCE, rungOf, statusOf } from "../samples.ts";

function renderCard(status: AgreementStatus) {
  const onOpen = vi.fn();
  const scope = { isFiltered: false, pastDay: null };
  render(<AgreementCard {...{ status, scope, onOpen }} names={NAMES} firstYear={2020} peak={3} isOpen={false} />);
  return onOpen;
}

describe("AgreementCard", () => {
  it("says the stage, since when and who says so", async () => {
    const evidence = { ...NO_EVIDENCE, articles: 4, official: 2 };
    const rungs = [rungOf("in-force", { state: "reached", isCurrent: true, evidence, shown: evidence })];
    renderCard(inForce("2023-10-15", { rungs }));
    await expect.element(page.getByRole("article")).toHaveTextContent(/In force since 15 October 2023/);
    await expect.element(page.getByRole("article")).toHaveTextContent(/4 reports, 2 official/);
  });

  it("draws a promise with a dashed edge and tells it as one", async () => {
    renderCard(statusOf({ rungs: [rungOf("signed", { state: "promised", due: dated("2022-12") })] }));
    await expect
      .element(page.getByRole("img", { name: "Signed: only expected, for December 2022" }))
      .toBeInTheDocument();
    const bar = document.querySelector(".rung-bar");
    expect(bar && getComputedStyle(bar).borderStyle).toBe("dashed");
  });

  it("opens from anywhere on it, and from the keyboard", async () => {
    const onOpen = renderCard(statusOf());
    await page.getByText("Nothing told yet").click({ force: true });
    await page.getByRole("button", { name: "The north pact" }).click();
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledTimes(3);
  });
});
