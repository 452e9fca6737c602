import { PAGES, type PageName } from "../../state/view-state.ts";
import { pageKey } from "./page-key.ts";

export interface Shortcut {
  readonly keys: readonly string[];
  readonly words: string;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Every key of the page, as the sheet lists them. */
export function shortcutGroups(pageNames: Readonly<Record<PageName, string>>): readonly ShortcutGroup[] {
  return [
    {
      title: "Anywhere",
      shortcuts: [
        { keys: ["/"], words: "Search the reports" },
        { keys: ["Ctrl", "K"], words: "Go to or filter by name" },
        { keys: ["b"], words: "Start the briefing" },
        { keys: ["?"], words: "This list" },
        { keys: ["Esc"], words: "Close what is open" },
      ],
    },
    {
      title: "Pages",
      shortcuts: PAGES.map((page) => ({ keys: ["g", pageKey(page)], words: pageNames[page] })),
    },
    {
      title: "Filters",
      shortcuts: [
        { keys: ["Space"], words: "Choose the value, or let it go" },
        { keys: ["-"], words: "Leave the value out" },
      ],
    },
    {
      title: "Reports",
      shortcuts: [
        { keys: ["j"], words: "Choose the next report" },
        { keys: ["k"], words: "Choose the report before" },
        { keys: ["o"], words: "Read it" },
        { keys: ["x"], words: "Put it on the shortlist, or take it off" },
      ],
    },
    {
      title: "A report",
      shortcuts: [
        { keys: ["n"], words: "Next claim" },
        { keys: ["p"], words: "Claim before" },
        { keys: ["]"], words: "Next report of the list" },
        { keys: ["["], words: "Report before" },
        { keys: ["x"], words: "Put it on the shortlist, or take it off" },
      ],
    },
    {
      title: "A briefing",
      shortcuts: [
        { keys: ["←", "→"], words: "From slide to slide" },
        { keys: ["b"], words: "Black screen, and back" },
        { keys: ["f"], words: "Full screen; the browser takes the first Esc to leave it" },
        { keys: ["n"], words: "Notes in a second window" },
        { keys: ["e"], words: "Choose the slides" },
      ],
    },
    {
      title: "Charts and grids",
      shortcuts: [
        { keys: ["←", "→"], words: "From bar to bar, from cell to cell" },
        { keys: ["Enter"], words: "Show what it counts" },
        { keys: ["Shift", "→"], words: "Choose bars, then Enter to see only their time" },
        { keys: ["Esc"], words: "Let go, then back to the whole time" },
      ],
    },
  ];
}
