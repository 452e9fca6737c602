import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { ArticleText } from "../../../src/views/reader/article-text.tsx";
import { render } from "../render.tsx";
import { claimOf } from "../samples.ts";

const TEXT = "It rained. Japan signed the pact. Later they will meet.";
const READING = {
  text: TEXT,
  claims: [
    { ...claimOf(4, { cue: { start: 6, end: 12 } }), start: 11, end: 33 },
    { ...claimOf(9, { cue: { start: 11, end: 15 } }), start: 34, end: 55 },
  ],
  tags: [{ kind: "country" as const, id: "JP", name: "Japan", mentions: [{ start: 11, end: 16 }] }],
};

function Reader() {
  const [active, setActive] = useState(4);
  return <ArticleText reading={READING} active={active} onActivate={setActive} />;
}

const activeSentence = () => document.querySelector("mark.active")?.textContent;

describe("ArticleText", () => {
  it("marks the sentence of the active claim, its cue bold and its country underlined", async () => {
    render(<Reader />);
    await expect.poll(activeSentence).toBe("1Japan signed the pact.");
    expect(document.querySelector("mark.active b")?.textContent).toBe("signed");
    expect(document.querySelector("mark.active .mention")?.textContent).toBe("Japan");
  });

  it("moves the mark to the claim whose number is pressed", async () => {
    render(<Reader />);
    await page.getByRole("button", { name: "Claim 2" }).click();
    await expect.poll(activeSentence).toBe("2Later they will meet.");
    await expect.element(page.getByRole("button", { name: "Claim 1" })).toHaveAttribute("aria-pressed", "false");
  });
});
