import type { Span } from "../../model/span.ts";
import { anyOf } from "./modality-words.ts";

/** Those who foresee what others will do, and decide nothing. */
const FORECASTERS = anyOf(
  "(?:analyst|expert|professor|academic|scholar|researcher|pundit|observer|columnist|commentator|editorial|bookmaker|economist|historian|strategist|critic|campaigner|activist|blogger)s?",
  "think[- ]tanks?|(?:senior |research |visiting )?fellows?|commentar(?:y|ies)",
  "(?:former|retired|onetime|one-time) (?:[\\w-]+ ){0,3}(?:ministers?|ambassadors?|presidents?|premiers?|officials?|diplomats?|generals?|admirals?|chiefs?|advisers?|secretar(?:y|ies)|leaders?|senators?|lawmakers?|envoys?|officers?)",
  "ex-[a-z]+",
);

/** Those who may speak for a country's mood, and not for its government. */
const OUT_OF_OFFICE = anyOf(
  "(?:lawmaker|senator|legislator|congress(?:wom[ae]n|m[ae]n)|mp|candidate|challenger|nominee|hopeful|front-?runner|newspaper|daily|tabloid|protester|demonstrator|unionist|campaign leader)s?",
  "(?:the|an?|main|largest|\\w+'s) opposition|opposition (?:[\\w-]+ )?(?:leaders?|part(?:y|ies)|figures?|politicians?|spokes\\w+)|union leaders?|shop stewards?",
);

const TELLS =
  "(?:sa(?:id|ys?|ying)|told|(?:predict|expect|reckon|forecast|warn|fear|think|suspect|suggest|claim|caution|bet|doubt)(?:s|ed|ing)?|(?:believ|argu|estimat|anticipat|speculat)(?:e|es|ed|ing)|foresees?|foresaw|thought|wr(?:ote|ites?)|worr(?:y|ies|ied))";

/** "The minister told analysts", "at a think tank": who only listens. */
const TOLD_TO =
  "(?<!\\b(?:told|tells|to|with|at|before|asked|from|against) (?:(?:an?|the|some|many|his|her|its) )?(?:[\\w-]+ )?)";

/** From one who speaks to the cue: nobody else's words begin. */
const ON_TO_CUE = "(?:(?!\\b(?:but|while|although|though|however|said|says|announced|confirmed)\\b)[^;])*$";

function leadOf(who: string): RegExp {
  return new RegExp(
    `${TOLD_TO}\\b${who}\\b(?:(?!\\b(?:he|she|it|they|we|but|while|that|told)\\b)[^;:]){0,60}? ${TELLS}\\b${ON_TO_CUE}|\\baccording to (?:[\\w'.-]+,? ){0,5}?${who}\\b${ON_TO_CUE}`,
  );
}

function tailOf(who: string): RegExp {
  return new RegExp(
    `[,"'] (?:(?:${TELLS}|according to) (?:(?!that\\b)[\\w'.-]+,? ){0,5}?${who}\\b|(?!(?:and|but|while|though|although|as|which|because|so|yet|if|when|where|after|since)\\b)(?:[\\w'.-]+,? ){0,4}?${who}\\b(?:(?!\\b(?:but|and|while)\\b)[^;]){0,60}? ${TELLS}\\b(?! (?:that|it|this|the|an?|to)\\b))`,
  );
}

const FORESEEN_BEFORE = leadOf(FORECASTERS);
const FORESEEN_BEHIND = tailOf(FORECASTERS);
const ANYBODY = anyOf(FORECASTERS, OUT_OF_OFFICE);
const ANYBODY_BEFORE = leadOf(ANYBODY);
const ANYBODY_BEHIND = tailOf(ANYBODY);

/** A plan that others made, and whoever only tells of it: "has decided to", "plans to". */
const PLAN_MADE =
  /\b(?:decid\w+|decision|agreed|plan(?:s|ned)?|intend(?:s|ed)?|scheduled|due|announced|notif\w+|resolved|undert\w+|committed|set)\b(?:,? [\w'-]+){0,8} to (?:be |have |\w+ly )*$/;

/** "Opposition lawmakers vowed to": what they do is not in their power yet. */
const OUTSIDER_VOWS = new RegExp(
  `\\b${ANYBODY}(?: (?!(?:that|said|says|government)\\b)[\\w'-]+){0,4}? (?:(?:vow|promis|pledg|threaten|plan|want|intend|aim|propos|swor|swear|undert)\\w*|would|will) (?:to )?(?:\\w+ly )?$`,
);

/** "Fears that Seoul will": what is feared is nobody's plan. */
const FEARED =
  /\b(?:fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied|ying)|concern(?:s|ed)?|speculat\w+|suspect\w*|suspicions?|afraid|anxi\w+|nervous|alarm(?:ed)?|dread\w*|(?:risk|danger|possibility|prospect|chance)s?)\b(?:(?!\b(?:but|while|although)\b)[^;])* (?:will|would|could|may|might|to)\b[^;,]*$/;

const POSSIBLE = /\b(?:could|may|might) (?:(?:yet|well|also|even|still|soon|one day|eventually|\w+ly) )*(?:be )?$/;
/** Those who can carry out what they say may come. */
const IN_OFFICE =
  /\b(?:government|ministry|minist(?:er|ers)|president(?:ial)?|premier|chancellor|spokes\w+|cabinet|palace|foreign office|administration|white house|blue house|malacanang|kremlin|secretary)\b/;
const SAYS_ITSELF =
  /\b(?:warn|threaten|sa[iy]|announc|hint|signal|indicat|t[oe]l[ld]|declar)\w*\b[^;]{0,20}? (?:it|he|she|they|we) (?:could|may|might)\b|\b(?:we|i) (?:could|may|might)\b/;

/**
 * Whether a plan is told by those who cannot make it: a forecast of an analyst, or of an end what a lawmaker, a
 * candidate or a newspaper holds possible or fears. What a government is said to have decided stays its plan.
 */
export function isForecast(folded: string, sentence: Span, cue: Span, isEnd: boolean): boolean {
  const lead = folded.slice(sentence.start, cue.start);
  const tail = folded.slice(cue.end, sentence.end);
  if (isEnd && OUTSIDER_VOWS.test(lead)) return true;
  if (PLAN_MADE.test(lead)) return false;
  if (!isEnd) return FORESEEN_BEFORE.test(lead) || FORESEEN_BEHIND.test(tail);
  if (FEARED.test(lead) || ANYBODY_BEFORE.test(lead) || ANYBODY_BEHIND.test(tail)) return true;
  return POSSIBLE.test(lead) && !IN_OFFICE.test(lead) && !IN_OFFICE.test(tail) && !SAYS_ITSELF.test(lead);
}
