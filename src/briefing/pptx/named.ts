import { cleanText } from "../clean-text.ts";

/**
 * Between the name of something on a slide and what it says to those who do not see it.
 *
 * The library that writes the file has a place for the name alone, so both go there, and `finishFile` puts each where it belongs.
 */
export const SAYS_MARK = "␟";

/** A name with an alternative text; without one it is an ornament that is passed over. */
export function named(name: string, says = ""): string {
  return cleanText(`${name}${SAYS_MARK}${says.replaceAll(SAYS_MARK, " ")}`);
}
