import { dayHere } from "./day-here.ts";
import { type EarlyActs, keepEarlyActs } from "./early-acts.ts";
import { placeFirstBoard } from "./place-first-board.ts";
import { sayNotLoaded } from "./say-not-loaded.ts";
import { pause, whenPainted } from "./when-painted.ts";

// The build puts this into index.html itself, so that it waits for no file. The page's programme stands in a template
// there, and is fetched once the cards can be read, or at once where there are none to wait for.
const whenParsed = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
const framePainted = whenPainted(requestAnimationFrame);
/** The first board is waited for as long as this; a server that never sends it must not keep the page. */
const LONGEST_WAIT_MS = 1500;

async function paintFirst(): Promise<EarlyActs | null> {
  let acts: EarlyActs | null = null;
  const isPlaced = await placeFirstBoard({
    search: window.location.search,
    today: dayHere(),
    fetchFile: (path) => fetch(path, { cache: "no-cache" }),
    // A page on a plain http host has no digest, and no first board.
    digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
    tooLate: pause(LONGEST_WAIT_MS),
    framePainted: Promise.all([whenParsed, framePainted]),
    place(markup) {
      const root = document.getElementById("root");
      if (root === null) return;
      root.innerHTML = markup;
      acts = keepEarlyActs(document);
    },
  });
  if (isPlaced) await whenPainted(requestAnimationFrame);
  await whenParsed;
  const programme = document.querySelector<HTMLTemplateElement>("template#programme");
  window.sayNotLoaded = () => {
    acts?.stop();
    sayNotLoaded(document);
  };
  programme?.content.querySelector("script")?.addEventListener("error", window.sayNotLoaded);
  if (programme !== null) document.head.append(programme.content);
  return acts;
}

window.firstBoard = paintFirst();
