import { PAGES, type PageName } from "../../state/view-state.ts";

/** The letter that leads to a page after `g`. No two pages begin with the same one. */
export function pageKey(page: PageName): string {
  return page.charAt(0);
}

/** The page that a letter after `g` leads to. */
export function pageOfKey(key: string): PageName | undefined {
  return PAGES.find((page) => pageKey(page) === key);
}
