import { describe, expect, it } from "vitest";
import { showOwnView } from "../../../src/app/offline/show-own-view.ts";

/** A tab that stands at `search`; its history has one step. */
function tabAt(search: string) {
  const location = { search };
  const history = {
    state: null as unknown,
    replaceState(state: unknown, _: string, address?: string | URL | null) {
      this.state = state;
      if (address != null) location.search = String(address);
    },
  };
  return { location, history };
}

describe("showOwnView", () => {
  it("opens a file on the view that it was saved with", () => {
    const tab = tabAt("");
    showOwnView("country=JP", tab);
    expect(tab.location.search).toBe("?country=JP");
  });

  it("leaves a filter cleared when the file is loaded again", () => {
    const tab = tabAt("");
    showOwnView("country=JP", tab);
    tab.location.search = "";
    showOwnView("country=JP", tab);
    expect(tab.location.search).toBe("");
  });

  it("leaves a link into the file, and its filter cleared later", () => {
    const tab = tabAt("?country=FR");
    showOwnView("country=JP", tab);
    expect(tab.location.search).toBe("?country=FR");
    tab.location.search = "";
    showOwnView("country=JP", tab);
    expect(tab.location.search).toBe("");
  });
});
