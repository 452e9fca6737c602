import type { LadderId } from "../../model/codebook.ts";
import type { Span } from "../../model/span.ts";
import { isTalkOfCompanies } from "./other-texts.ts";

/** "Talks on how to use it", "negotiations on widening it": what is there already is put to use or changed. */
const ON_ITS_USE =
  /\b(?:talks|negotiations?|discussions|consultations)(?: (?:on|over|about|to|for))?(?: (?:how (?:best )?to|ways (?:of|to)|the))?(?: (?:better|further|possible|future|wider))? (?:us(?:e|ing)(?: of)?|widen(?:ing)?|expan(?:d(?:ing)?|sion of)|exten(?:d(?:ing)?|sion of)|amend(?:ing)?|implement(?:ing|ation of)?|appl(?:y(?:ing)?|ication of)|deepen(?:ing)?) (?:the|their|its|this|that|an?|[a-z-]+'s|[a-z]+-[a-z]+|edca|gsomia|aukus)\b/;

/** "In talks on used destroyers". */
const ON_THINGS =
  /^(?: (?:on|over|about|for))?(?: (?:the|new|old|used|more|second-hand|surplus))*(?: (?:sale|purchase|transfer|export|lease|supply) of)?(?: (?:the|new|old|used|more|second-hand|surplus))* (?:destroyers?|frigates?|warships?|patrol (?:boats?|ships?)|missiles?|radars?|tanks|drones?|helicopters?|ammunition|sites|bases|evacuations?)\b/;

/** "Talks on an agreement on the evacuation of citizens": on another matter than that of the treaty. */
const ON_NEW_PACT =
  /^(?: (?:on|over|about|for|towards))? an?(?: (?:new|separate|further|second|fresh))? (?:agreement|pact|deal|accord|treaty|arrangement) (?:on|about|covering|for|over) (?!(?:[\w'-]+ ){0,4}(?:access|visit\w*|troops?|forces|cross-servicing|logistics?|supplies|supply|intelligence|secrets|information|nuclear|submarines?|fighters?)\b)/;
/** Beside one that is there. */
const IS_THERE =
  /\b(?:in (?:force|effect)|(?:takes?|took|taken) effect|(?:entered|came|come) into (?:force|effect)|(?:was|were|been) (?:signed|ratified|concluded))\b/;

/** "Tariff negotiations", "the trade talks": what they are on stands before them. */
const OF_OTHER_KIND =
  /\b(?:tariff|trade|free[- ]trade|peace|fisher(?:y|ies)|fishing|pay|wage|budget|climate|ceasefire|investment|tax|hostage|coalition|border|aviation|visa|beef|rice)(?: and \w+)? $/;

/** In characters, behind the cue and before it. */
const REACH = 120;
const LEAD = 24;

/** Whether talks are on something else than the treaty: on its use, on arms, on a new pact beside it, or those of companies. */
export function isTalkOnOther(folded: string, cue: Span, sentence: Span, ladder: LadderId): boolean {
  if (isTalkOfCompanies(folded, cue, sentence.start)) return true;
  if (ladder !== "treaty") return false;
  if (OF_OTHER_KIND.test(folded.slice(Math.max(sentence.start, cue.start - LEAD), cue.start))) return true;
  const end = Math.min(sentence.end, cue.end + REACH);
  const behind = folded.slice(cue.end, end).replace(/^(?!\s)/, " ");
  if (ON_ITS_USE.test(folded.slice(cue.start, end)) || ON_THINGS.test(behind)) return true;
  return ON_NEW_PACT.test(behind) && IS_THERE.test(folded.slice(sentence.start, sentence.end));
}

const BRINGS_TALKS = /^br(?:ing|ought).* (?:talks|negotiations?)\b/;

/** "Brought the talks to an end": the talks end, and no treaty. */
export function endsTalks(cueWords: string): boolean {
  return BRINGS_TALKS.test(cueWords);
}
