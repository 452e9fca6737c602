import { BOILERPLATE_RULES, LONGEST_BOILERPLATE } from "../source/boilerplate-rules.ts";
import { LINE_RULES } from "./line-rules.ts";

/** Rules of plain texts that a page's line may fall under; where one meets the start of a text, a page has its head. */
const SHARED = BOILERPLATE_RULES.filter(({ where }) => where !== "inline" && where !== "start");

/** The id of the rule that a line falls under by its words alone; null when it reads as part of an article. */
export function judgeLine(text: string): string | null {
  if (text.length > LONGEST_BOILERPLATE) return null;
  const words = text.replace(/^[\s•·|>»–—*-]{1,9}|[\s|»]{1,9}$/g, "");
  return (
    (LINE_RULES.find(({ pattern }) => pattern.test(words)) ?? SHARED.find(({ pattern }) => pattern.test(words)))?.id ??
    null
  );
}
