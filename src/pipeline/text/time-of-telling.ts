import type { Span } from "../../model/span.ts";

const SAID =
  "said|says|say|saying|reported|reports|told|writes|wrote|noted|stressed|recalled|added|warned|argued|insisted|reiterated|remarked|explained|acknowledged|admitted|emphasi[sz]ed|underlined|complained|it emerged|it transpired|it became known";
const MADE_KNOWN = "announced|confirmed|disclosed|revealed";

/** To whom and where it was said: "told reporters in the Dutch capital". */
const AUDIENCE =
  "(?: (?:reporters|journalists|newsmen|parliament|lawmakers|legislators|senators|mps|the (?:press|media|senate|house|diet|nation)|an? (?:\\w+ ){0,2}(?:conference|briefing|interview|forum|hearing|gathering|statement)))?(?: (?:in|at|from|during|near|after|before|following|ahead of)(?: [\\w'.-]+){1,9}?)?";
const AT = "(?: (?:on|late on|late|early))? $";

/** "By a newspaper's story last week", "in a report of 5 May". */
const IN_A_STORY =
  /\b(?:story|stories|reports?|article|dispatch|bulletin|newspaper|interview|leak|editorial|transcript)(?: (?:published|printed|aired|dated|carried|issued|of|on|from|in|early|late))* $/;

const REPORTS = new RegExp(
  `\\b(?:${SAID}|${MADE_KNOWN}|according to [\\w ]{1,30})(?:(?: [\\w.]+){0,3}?|${AUDIENCE})${AT}`,
);
const SAYS = new RegExp(`\\b(?:${SAID}|according to [\\w ]{1,30})(?:(?: [\\w.]+){0,3}?|${AUDIENCE})${AT}`);

/** In characters, back from a time. */
const REACH = 90;

/** Participles after a comma that still tell of the act: "…, voted 19-0 the day before". */
const OF_THE_ACT =
  "(?!voted|held|signed|adopted|passed|approved|agreed|concluded|completed|reached|launched|announced|made|dated|granted)";
/** "Cleared the project, called X, in May" has come back from its aside. */
const GOES_ON_TO_TELL = new RegExp(`, (?:and )?${OF_THE_ACT}(?:\\w+ed|\\w+ing) [^,]*$`);

/** Whether a time is that of telling and not of a cue's act: "…, an official said on Friday". */
export function isOfReport(folded: string, time: Span, cue: Span): boolean {
  if (time.start >= cue.end && GOES_ON_TO_TELL.test(folded.slice(cue.end, time.start))) return true;
  if (IN_A_STORY.test(folded.slice(Math.max(0, time.start - 40), time.start))) return true;
  const report = REPORTS.exec(folded.slice(Math.max(0, time.start - REACH), time.start));
  if (report === null) return false;
  const verb = time.start - report[0].length;
  return !(cue.start <= verb && verb < cue.end) && !(cue.start > verb && cue.start < time.start);
}

/** Whether a time is that of saying, whatever was said: "…, an official said on Friday". */
export function isOfSaying(folded: string, { start }: Span): boolean {
  return SAYS.test(folded.slice(Math.max(0, start - REACH), start));
}

/** Whether a time is that of saying or of making known: "…, the ministry confirmed on 2 May". */
export function isOfMakingKnown(folded: string, { start }: Span): boolean {
  return REPORTS.test(folded.slice(Math.max(0, start - REACH), start));
}
