import type { Span } from "../../model/span.ts";

/** "No earlier than April", "after 2030". */
const FROM_THEN_ON =
  /\b(?:(?:no|not) (?:earlier|sooner) than|not (?:until|before)|(?<!shortly |soon |right |days |weeks )after|(?<!no |not )later than|beyond)(?: the)?(?: (?:start|beginning|middle|end) of)?(?: early| mid| late)?[ -]$/;

/** "April 2026 at the earliest", "2030 or later". */
const OR_LATER = /^,? (?:or (?:later|after|beyond)|at (?:the )?(?:very )?(?:earliest|soonest)|and beyond|and after)\b/;

const IN_A_YEAR_OF =
  /\b(?:fiscal|financial|budget|business) years? (?:(?:that |which )?(?:beg[iau]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|runs?|running)|from)(?: (?:in|on|from|with))?(?: \d{1,2})?(?: [a-z]{3,9})?[ -]$/;

/** In characters, back from a time. */
const REACH = 70;

/** Whether a time is only the first on which something may come, so that nothing is due on it: "no earlier than April". */
export function isEarliest(folded: string, { start, end }: Span): boolean {
  return (
    FROM_THEN_ON.test(folded.slice(Math.max(0, start - REACH), start)) || OR_LATER.test(folded.slice(end, end + 30))
  );
}

/** Whether a time is the start of a year that ends in the next one: "the fiscal year beginning in April 2025". */
export function isStartOfYear(folded: string, { start }: Span): boolean {
  return IN_A_YEAR_OF.test(folded.slice(Math.max(0, start - REACH), start));
}

/** "Before June", "after June", not "shortly before 8 June", "a day after 8 June" or "after Monday's talks". */
const ON_ONE_SIDE =
  /(?<!\b(?:shortly|just|soon|right|immediately|straight|days?|hours?|minutes|weeks?|months?|years?) )\b(?:before|after|until|prior to)(?: the (?:start|beginning|middle|end) of)?(?: (?:early|late|mid))?[ -]$/;

/** Whether something was done on any day before, or on any day after, a time. */
export function isOnOneSideOf(folded: string, { start, end }: Span): boolean {
  return !folded.startsWith("'s", end) && ON_ONE_SIDE.test(folded.slice(Math.max(0, start - REACH), start));
}
