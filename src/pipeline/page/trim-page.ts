import { LONGEST_ATTRIBUTE } from "./find-excess.ts";
import { isText, type PageDocument } from "./page-dom.ts";

const LONGEST_TITLE = 1000;

/**
 * Cut a parsed page's attributes after 2,000 letters and its window's title after 1,000, in place.
 *
 * Readability compares each heading with the title and looks for addresses in every attribute, neither in linear time;
 * what is longer is a picture or no title.
 */
export function trimPage(document: PageDocument): void {
  for (const { attributes } of document.querySelectorAll("*")) {
    for (const attribute of attributes) {
      if (attribute.value.length > LONGEST_ATTRIBUTE) attribute.value = attribute.value.slice(0, LONGEST_ATTRIBUTE);
    }
  }
  for (const { firstChild } of document.querySelectorAll("title")) {
    if (firstChild !== null && isText(firstChild)) firstChild.data = firstChild.data.slice(0, LONGEST_TITLE);
  }
}
