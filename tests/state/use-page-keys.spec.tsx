import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import { usePageKeys } from "../../src/state/use-page-keys.ts";

function Listening({ onKey }: { readonly onKey: (key: string) => void }) {
  usePageKeys((key) => {
    onKey(key);
    return true;
  });
  return <p>12 of 403 reports</p>;
}

describe("usePageKeys", () => {
  it("hears a key that is pressed in the moment in which the page is first seen", async () => {
    const place = document.createElement("div");
    document.body.append(place);
    const heard: string[] = [];
    const isSeen = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        place.dispatchEvent(new KeyboardEvent("keydown", { key: "b", bubbles: true }));
        resolve();
      }).observe(place, { childList: true });
    });
    const root = createRoot(place);
    root.render(<Listening onKey={(key) => heard.push(key)} />);
    await isSeen;
    expect(heard).toEqual(["b"]);
    root.unmount();
    place.remove();
  });
});
