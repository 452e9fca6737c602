import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";
import "../../src/app/styles.css";

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
});

/** Draw into an empty page; what was drawn before is gone after each test. */
export function render(drawing: ReactNode): void {
  if (root === null) {
    const place = document.createElement("main");
    document.body.replaceChildren(place);
    root = createRoot(place);
  }
  root.render(drawing);
}
