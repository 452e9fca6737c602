import { useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { type EarlyActs, keepEarlyActs } from "../../src/app/early-acts.ts";

/** A page that writes down what it heard. */
function Hearing({ onHear }: { readonly onHear: (what: string) => void }) {
  const [words, setWords] = useState("");
  const [isChosen, setChosen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => onHear("pressed")} onKeyDown={({ key }) => onHear(`key ${key}`)}>
        Open
      </button>
      <input type="checkbox" aria-label="Japan" checked={isChosen} onChange={() => setChosen(!isChosen)} />
      <input type="search" aria-label="Search" value={words} onChange={(event) => setWords(event.target.value)} />
      <output>
        {isChosen ? "Japan" : "all"}, {words}
      </output>
    </>
  );
}

async function pageWith(act: (root: HTMLElement) => Promise<void>) {
  const root = document.createElement("div");
  document.body.append(root);
  const heard: string[] = [];
  const page = <Hearing onHear={(what) => heard.push(what)} />;
  root.innerHTML = renderToString(page);
  const acts: EarlyActs = keepEarlyActs(document);
  await act(root);
  const hydrated = hydrateRoot(root, page);
  await expect
    .poll(() => "_reactListening" in root || Object.keys(root).some((key) => key.startsWith("_react")))
    .toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await acts.replay();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const told = root.querySelector("output")?.textContent;
  hydrated.unmount();
  root.remove();
  return { heard, told };
}

const find = <Kind extends Element>(root: HTMLElement, selector: string) => root.querySelector<Kind>(selector) as Kind;

describe("keepEarlyActs", () => {
  it("does what was pressed and typed before the page could hear it, each once and in its order", async () => {
    const { heard, told } = await pageWith(async (root) => {
      await userEvent.click(find(root, "button"));
      await userEvent.keyboard("b");
      await userEvent.click(find(root, "[type=checkbox]"));
      await userEvent.fill(find(root, "[type=search]"), "frigate");
    });
    expect(heard).toEqual(["pressed", "key b"]);
    expect(told).toBe("Japan, frigate");
  });

  it("does once what the page heard a part of while it was given its ears", async () => {
    const keys: string[] = [];
    const hear = ({ key }: KeyboardEvent) => keys.push(key);
    const acts = keepEarlyActs(document);
    document.addEventListener("keydown", hear, true);
    await userEvent.keyboard("b");
    expect(keys).toEqual([]);
    await acts.replay();
    document.removeEventListener("keydown", hear, true);
    expect(keys).toEqual(["b"]);
  });

  it("has the letters after a slash typed into the search, and none taken for a key of the page", async () => {
    const { heard, told } = await pageWith(async () => {
      await userEvent.keyboard("/sub");
    });
    expect(heard).toEqual([]);
    expect(told).toBe("all, sub");
  });

  it("keeps nothing any more where the page will never hear", async () => {
    const keys: string[] = [];
    const hear = ({ key }: KeyboardEvent) => keys.push(key);
    const acts = keepEarlyActs(document);
    await userEvent.keyboard("b");
    acts.stop();
    document.addEventListener("keydown", hear);
    await userEvent.keyboard("c");
    document.removeEventListener("keydown", hear);
    expect(keys).toEqual(["c"]);
  });

  it("lets the page hear for itself once it is there", async () => {
    const { heard, told } = await pageWith(async () => undefined);
    expect(heard).toEqual([]);
    expect(told).toBe("all, ");
  });
});
