import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { showView, useReadView } from "../../src/state/use-view-state.ts";
import { DEFAULT_VIEW } from "../../src/state/view-state.ts";
import { render } from "../views/render.tsx";

function Shown() {
  const { state } = useReadView();
  return <output>{state.filter.country.join(" and ") || "all countries"}</output>;
}

const viewOf = (...country: readonly string[]) =>
  ({ ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, country } }) as never;
const start = window.location.href;

/** As Safari does after a hundred addresses in half a minute. */
function refuseAddresses() {
  const refuse = () => {
    throw new DOMException("Attempt to use history.replaceState() more than 100 times", "SecurityError");
  };
  const [replace, push] = [vi.spyOn(window.history, "replaceState"), vi.spyOn(window.history, "pushState")];
  for (const call of [replace, push]) call.mockImplementation(refuse);
  return () => {
    for (const call of [replace, push]) call.mockRestore();
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, "", start);
});

describe("showView", () => {
  it("shows the view that a browser does not take into its address bar, and puts it there later", async () => {
    render(<Shown />);
    const takeAgain = refuseAddresses();
    showView(viewOf("JP"), "replace");
    await expect.element(page.getByText("JP", { exact: true })).toBeVisible();
    showView(viewOf("JP", "PH"), "replace");
    await expect.element(page.getByText("JP and PH")).toBeVisible();
    expect(window.location.search).not.toContain("PH");
    takeAgain();
    await vi.waitFor(() => expect(window.location.search).toContain("PH"), 10_000);
    await expect.element(page.getByText("JP and PH")).toBeVisible();
  });

  it("goes by the address again after a step back", async () => {
    render(<Shown />);
    showView(viewOf("JP"));
    const takeAgain = refuseAddresses();
    showView(viewOf("PH"), "replace");
    await expect.element(page.getByText("PH", { exact: true })).toBeVisible();
    takeAgain();
    window.history.back();
    await expect.element(page.getByText("all countries")).toBeVisible();
  });
});
