import { describe, expect, it } from "vitest";
import { SpeakerName } from "../../src/ui/speaker-name.tsx";
import { render } from "../views/render.tsx";

/** The boxes of a piece of text, one a line. */
function boxesOf(node: Node | null | undefined): DOMRect[] {
  const range = document.createRange();
  if (node) range.selectNodeContents(node);
  return [...range.getClientRects()];
}

describe("SpeakerName", () => {
  it("is one run of text inside a link, with no gap before the comma", async () => {
    render(
      <button type="button" className="link">
        <SpeakerName claim={{ publisherName: "Ministry of Defence", kind: "official" }} />
      </button>,
    );
    await expect.poll(() => document.querySelector(".link bdi")).not.toBeNull();
    const name = document.querySelector(".link bdi");
    const [named] = boxesOf(name);
    const [marked] = boxesOf(name?.nextSibling);
    expect(marked?.left).toBeCloseTo(named?.right ?? Number.NaN, 0);
  });

  it("says nothing more of a speaker that is not official", async () => {
    render(<SpeakerName claim={{ publisherName: "The Daily", kind: "news" }} />);
    await expect.poll(() => document.body.textContent).toContain("The Daily");
    expect(document.body.textContent).not.toContain("official");
  });
});
