import type { Claim } from "../../model/claim.ts";

const HANDED_OVER = /\b(?:deliver|hand|arriv|transfer)/;
/** From the handing over to the use of the same thing: "in 2029 and to be in service". */
const THEN_IN_USE =
  /^(?: (?:in|by|on|around|early|late|mid|the|\d{4}|[a-z]+ \d{4})){0,4},? and (?:then )?(?:(?:is|are|will|would|to|be|in|into|enter|go|come|become|fully|due|expected|planned|[a-z]+ly) )*(?:service|operational|operation|use)\b/;

/** Claims without a planned handing over whose sentence goes on to when the same thing is in use: the stage is the use. */
export function withoutHandovers(claims: readonly Claim[], folded: string): readonly Claim[] {
  if (claims.length < 2) return claims;
  const isAhead = ({ stage, modality }: Claim) => stage === "in-service" && modality === "planned";
  return claims.filter((one) => {
    if (!isAhead(one) || !HANDED_OVER.test(folded.slice(one.cue.start, one.cue.end))) return true;
    return !claims.some(
      (use) =>
        isAhead(use) &&
        use.agreement === one.agreement &&
        use.start === one.start &&
        use.cue.start >= one.cue.end &&
        THEN_IN_USE.test(folded.slice(one.cue.end, use.cue.end)),
    );
  });
}
