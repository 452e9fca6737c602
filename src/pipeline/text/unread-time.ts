/** Years and the like, which "ago", "before" and "the last" make a time of. */
const UNIT = "(?:hours?|nights?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|generations?)";

const SEASON =
  "(?:winter|spring|summer|autumn|fall|season|quarter|decade|century|term|session|night|parliament|congress|christmas|easter)";

/**
 * Words that tell when, and that are not read as a time: "long ago", "in the early 2010s", "last winter".
 *
 * An act beside such words has a time, though it stays unknown: the report's own month is not it.
 */
const UNREAD = new RegExp(
  [
    "\\b(?:ago|long since|way back|back in|back when|once upon|of old|in antiquity|in the past|in former times)\\b",
    `\\b(?:in|during|over|for|within|at|early in|late in) the (?:(?:very|past|last|previous|early|late|mid|mid-|first|second|closing|opening|final|middle|same) ){1,3}(?:[\\w-]+ )?${UNIT}\\b`,
    "\\b(?:19|20)\\d0s\\b",
    "\\b(?:to date|so far|over the years|until now|over time)\\b",
    "\\b(?:recently|lately|of late|not long ago|the other day|in recent (?:weeks|months|years))\\b",
    "\\bbefore last\\b|\\bturn of the (?:year|century|decade)\\b|\\b(?:the|in the|over) new year\\b|\\b(?:in|of) '\\d\\d\\b",
    "\\b(?:in|over|during|of|since|this) (?:the |late |early )*winter\\b|\\b(?:19|20)\\d\\d ?[-/] ?\\d\\d\\b",
    "\\b(?:independence|republic|national|australia|anzac|bastille|victory|armistice|remembrance|memorial|constitution|liberation|labou?r|waitangi) day\\b",
    `\\b(?:last|past|previous|one|that) (?:[\\w-]+ )?${SEASON}\\b`,
    `\\b${UNIT} (?:before|prior to)\\b`,
    "\\b(?:reiwa|heisei|showa) \\d|\\bweek (?:no\\.? )?\\d{1,2}\\b",
    "\\b(?:19|20)\\d\\d or (?:19|20)\\d\\d\\b",
    "\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d){1,2}\\b|\\b\\d{3,4} (?:be|ah|ce|minguo)\\b",
    "\\b(?:christmas|easter|new year's|boxing day|thanksgiving|ramadan|eid|diwali|lunar new year|golden week|anniversary|jubilee|respectively)\\b",
    "\\b(?:under|when|while) (?:[\\w'-]+ ){1,4}(?:was|were) (?:still |then )?(?:president|prime minister|premier|in office|in power|chancellor|minister)\\b",
  ].join("|"),
);

/** Whether folded words tell when something was in a way that `findTimes` does not read. */
export function hasUnreadTime(words: string): boolean {
  return UNREAD.test(words);
}
