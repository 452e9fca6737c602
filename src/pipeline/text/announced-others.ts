import type { CueMatch } from "./find-cues.ts";
import { isOfItsBody } from "./parts-of-agreements.ts";
import type { Reading } from "./reading.ts";

/** What is announced round a programme and is not the programme. */
const ROUND_A_PROGRAMME =
  "(?:ties|relations|missions?|embass(?:y|ies)|posts?|liaison|contacts?|links|friendship|agreements|agreement in principle|measures|principles|sanctions|rules|guidelines|talks|meetings?|summits?|reviews?|inquir(?:y|ies)|visits?|exercises?|drills?|websites?|committees?|offices?|headquarters|investments?|funds?|funding|money|jobs|cuts|delays?|results?|changes|exemptions?|exports?|appointments?|chief|head|director|site|location|names?|statements?|steps|lessons|courses?|scholarships?|contracts?|tenders?|competitions?|reports?|stud(?:y|ies)|demonstrators?|models?|mock-?ups?|replicas?|images?|renderings?|videos?|logos?|posters?|papers?|briefs?|books?|essays?|articles?|guides?|stories|story|accounts?|interviews?|editorials?|commentar(?:y|ies)|simulators?|engines?|radars?|sensors?|cockpits?|demise|ends?|death|collapse|expansion|enlargement|entry|entrance|accession|admission|inclusion|participation)";
const PLAIN_WORDS = "(?:(?!(?:of|on|in|to|for|with|under|by|that|which|and|but|after|before)\\b)[\\w'-]+ ){0,4}";
const ANNOUNCES_OTHER = new RegExp(`^ ${PLAIN_WORDS}${ROUND_A_PROGRAMME}\\b`);
const OTHER_IS_ANNOUNCED = new RegExp(
  `\\b${ROUND_A_PROGRAMME}(?: (?:for|on|of|about|to|in|into) [^,;:]{1,60})? (?:was|were|is|are|has been|have been) (?:\\w+ly )?$`,
);

/** "The purchase of a dozen jets, announced in May": what stands before the comma was made known. */
const OTHER_WAS_APPOSED = new RegExp(
  `\\b(?:purchases?|sales?|acquisitions?|ventures?|orders?|transfers?|upgrades?|retirement|refits?|${ROUND_A_PROGRAMME})(?: (?:for|on|of|about|to|in|into|by|from|with) [^,;:]{1,60})?, (?:which (?:was|were) |first |\\w+ly )?$`,
);

/** "The expansion they announced". */
const OTHER_THEY = new RegExp(
  `\\b${ROUND_A_PROGRAMME} (?:that |which )?(?:he|she|they|it|both|the two|the three|ministers|leaders) (?:had |have |has )?$`,
);

/** A passive that is one cue. */
const IS_PUBLISHED = /^(?:was|were|been) published /;

/** Whether what is made known is something round a programme: "announced new agreements", "principles were announced". */
export function announcesOther({ folded }: Reading, cue: CueMatch, before: string): boolean {
  const words = folded.slice(cue.start, cue.end);
  const isPassive = IS_PUBLISHED.test(words);
  if (isOfItsBody(words, before)) return true;
  if (!isPassive && !/^(?:announc|unveil|reveal|present|publish|launch|set up|creat|establish)\w*$/.test(words))
    return false;
  const told = isPassive ? `${before}was ` : before;
  return (
    ANNOUNCES_OTHER.test(folded.slice(cue.end, cue.end + 80)) ||
    OTHER_IS_ANNOUNCED.test(told) ||
    OTHER_WAS_APPOSED.test(before) ||
    OTHER_THEY.test(before)
  );
}
