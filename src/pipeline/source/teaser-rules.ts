/** Headings of lists that name other stories of the site. */
export const TEASER_HEADING =
  /^(?:(?:read )?more (?:from|on|in|about)(?: the)? [\p{Lu}\d“"‘'@][^.!?…]{0,60}|more (?:stories|news|headlines|articles|coverage)(?: (?:from|on) .{1,60})?|related(?: (?:articles?|stories|news|posts?|content|topics|links|coverage))?|(?:you (?:may|might) also (?:like|be interested in))|recommended(?: (?:for you|stories|articles|reading))?|(?:most|editor[’']?s?) (?:read|popular|viewed|picks?)|trending(?: now| stories)?|latest (?:news|stories|headlines|articles)|don[’']t miss|also (?:read|in the news)|read (?:next|also)|in other news)\s*:?$/iu;

/** The same heading run into a line, with the dash that leads its first headline. */
export const INLINE_TEASERS =
  /(?<=[.!?…”"’')\]])\s{0,3}[Mm]ore from(?: the)? [\p{Lu}\d].{0,50}?\s+[-–—•]\s+[\p{Lu}\d].*/gu;

/** What stands wherever a heading is run into a line or glued to a sentence. */
export const MORE_FROM = "ore from";

/** The heading glued to the end of a sentence. */
export const GLUED_HEADING = /(?<=[.!?…”"’')\]])\s*[Mm]ore from(?: the)? \p{Lu}[\p{L}\d’' &-]{0,50}$/u;

/** The longest line that is still read as another story's headline. */
export const LONGEST_HEADLINE = 160;

/** Why a teaser goes, for an analyst. */
export const TEASER_WHY = "a teaser of another story";
