import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";

/** In characters. */
const LONGEST_ASIDE = 90;
const ASIDE = /\w, (?:\w+ed|struck|made|held|put|set|sent|drawn|begun|won|led|known|born|taken|given)\b[^,;:]*$/;

/** "Signed in Perth last November, it lets officials study": what opens a sentence is a participle with its own time. */
const OPENING =
  /^["'(]?(?:(?:first|originally|formally|finally|newly) )?(?:signed|announced|launched|unveiled|concluded|agreed|ratified|approved|adopted|presented|published|made|begun|struck|drawn up|drafted|set up|negotiated|initialled)\b[^,;]*$/;

const SHOWN =
  "(?:announced|unveiled|presented|revealed|published|outlined|set out|laid out|disclosed|made public|released|shown|drawn up|drafted|adopted|agreed(?: (?:on|upon))?)";

/** "Under the plan presented in March, Australia is to buy", "as part of an arrangement to be unveiled with Britain on Monday". */
const THING_SHOWN = new RegExp(
  `\\b(?:plans?|arrangements?|pathways?|schemes?|proposals?|roadmaps?|timetables?|schedules?|packages?|blueprints?|budgets?|strateg(?:y|ies)|reviews?|programmes?|deals?|agreements?|pacts?|accords?|designs?) (?:\\w+ly )?(?:(?:to be|that (?:was|were|is to be)|which (?:was|were)) )?${SHOWN}(?: (?!and\\b|to\\b)[\\w.'-]+){0,6}? (?:(?:on|in|last|this|early|late|next) ){0,2}$`,
);

/** Whether a time belongs to a participle beside the cue and not to the cue's act. */
export function isOfAside({ reading: { folded }, cue, clauses }: CueTimes, { start, end }: Span): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST_ASIDE), start);
  const shown = THING_SHOWN.exec(before);
  if (shown !== null && !overlaps(cue, start - shown[0].length, start)) return true;
  if (end > cue.start || !folded.slice(end, cue.start).includes(",")) return false;
  return ASIDE.test(before) || OPENING.test(folded.slice(clauses[0]?.start ?? start, start));
}

function overlaps(cue: Span, start: number, end: number): boolean {
  return cue.start < end && cue.end > start;
}
