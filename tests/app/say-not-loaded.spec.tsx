import { describe, expect, it } from "vitest";
import { sayNotLoaded } from "../../src/app/say-not-loaded.ts";

describe("sayNotLoaded", () => {
  it("reads out that the page did not come, stays in the window, and leaves nothing to be pressed", () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<div id="root"><main><h1>Reading…</h1><button>Open</button></main></div>';
    sayNotLoaded(other);
    const notice = other.querySelector<HTMLElement>("[role=alert]");
    expect(notice?.textContent).toMatch(/could not be loaded.*Load it again$/);
    expect(notice?.style.position).toBe("sticky");
    expect(other.getElementById("root")?.inert).toBe(true);
    expect(notice?.closest("[inert]")).toBeNull();
    expect(other.querySelector("h1")?.textContent).toBe("No report was read");
  });

  it("leaves the heading of a board that was drawn", () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<div id="root"><main><h1>Four in force</h1><article></article></main></div>';
    sayNotLoaded(other);
    expect(other.querySelector("h1")?.textContent).toBe("Four in force");
  });
});
