import { AUXILIARY } from "./told-by.ts";
import { isKnower, OCCASIONS } from "./vouching-words.ts";

/** A leading phrase of whose view it is: "to hear them tell it", "in her memoirs". */
const VIEWED =
  /^["'(]*(?:to (?:hear|judge|believe|listen|go by|read|take)\b|(?:in|by|on) (?:[\w'.-]+ ){1,4}?(?:accounts?|telling|retelling|versions?|eyes|minds?|memor(?:y|ies|oirs?)|books?|imagination|recollections?|narratives?|reckoning|scenarios?|drafts?|dreams?|world|logic|lore|legend|mythology|theory)\b|as [^,]{1,60}\b(?:sees?|saw|tells?|told|has|have|had|puts?|likes?|would) (?:it|things|the story)?|for the sake of|suppos|assum|imagin|pictur|say\b)/;

/** What holds an act that is there only thought of: "the scene in which". */
const ACTED_OUT =
  /\b(?:scen(?:e|es|ario|arios)|world|universe|stor(?:y|ies)|timelines?|versions?|episodes?|chapters?|acts?|films?|novels?|plays?|games?|dreams?|exercises?|drills?|cases?|futures?|sketch(?:es)?|cartoons?|hypothes[ei]s|examples?|passages?|plots?|picture|paintings?|murals?|fantas(?:y|ies)) (?:in which|where|when|under which|of how) [^,;]*$/;

const INDEFINITE_ONE =
  /(?:^|(?<!\b(?:has|have|had|already)) )(?:an?|any|another|some|no) (?:(?!(?:the|after|before|of|its|their|since|with|on|in|to|that|from|by|at)\b)[\w'/-]+ ){0,6}?(?:agreement|pact|treaty|accord|deal|arrangement|convention|raa|acsa|sovfa|sofa|vfa|gsomia|edca|gcap) (?:(?:with|between|of|on|for) (?:(?!(?:is|are|was|were|be|been|has|have|had|which|that)\b)[^,;: ]+ ){1,10}?)?$/;
/** What makes of the participle behind a pact an act that was: who, when and where. */
const SAYS_WHEN = /^[^,;]{0,60}?\b(?:by|in|on|at|last|under|during|yesterday|earlier|this|ago|since|today|recently)\b/;

/** "A morning on which", "a pageant in which", "a day when": one that nobody says there was. */
const SOME_SCENE =
  /(?<!\b(?:at|in|on))(?:^| )(?:an?|any|another|some|every) (?!(?:[\w-]+ ){0,3}?(?:ceremony|ceremonies|meeting|summit|session|visit|letter|note|statement|agreement|pact|treaty|accord|deal|arrangement|text|convention|protocol|framework|declaration|dinner|lunch|hall|room|palace|conference|trip|tour|call)\b)[\w'-]+(?: [\w'-]+){0,3} (?:(?:in|on|at|under|by|during) which|where|when) [^,;:]*$/;

/** "The sooner they signed, the better". */
const THE_SOONER =
  /(?:^|[,;:] )["'(]*the (?:sooner|more|less|longer|faster|later|earlier|closer) (?!the better)[^,;:]*$/;

/** "Is to be", "intends to have": not done, but "found to be". */
const ONLY_TO_BE =
  /(?<!\b(?:found|seen|shown|known|confirmed|proved|proven|proud|glad|happy|pleased|first|last|country|second|third|one|party|parties|continues|continued)) to (?:[a-z]+ly |now |soon |already |long )*(?:be|get|have(?: been)?|become) (?:[a-z]+ly |now |already |back |long )*$/;

/** "A story according to which he had signed". */
const ACCORDING_TO_WHICH = /\baccording to (?:which|whom|some|legend)\b[^,;:]*$/;

/** "Nobody in the Diet has yet voted": the doer is none. */
const NO_DOER =
  /(?:^|[,;:] |\b(?:that|and|but|because|as|since|when|while) )["'(]*(?:nobody|no one|no-one|none|neither|no (?!(?:fewer|less|longer|sooner|later|doubt|wonder|matter|\d)\b)[a-z]\w*)\b(?:(?! (?:who|which|that|because|when|while|after|before|since|but)\b)[^,;:"])*$/;

const GENERIC_DOER =
  /^["'(]*(?:anyone|anybody|whoever|everyone|everybody|states|countries|nations|parties|governments|any \w+|every \w+|no \w+) (?:who|which|that) (?:(?:has|have|had|is|are|was|were) )?(?:\w+ly |already |been )*$/;

/** "It will be years before": what is told behind it has not come. */
const NOT_BEFORE =
  /\b(?:will|would|may|might|could|'ll) (?:still |yet )?(?:be|take|need|pass) [^,;:]{0,60}\bbefore [^,;:]*$/;

/** A statement that is itself what the sentence tells of: "an announcement that they signed was taken down". */
const A_STATEMENT_THAT =
  /^["'(]*(?:an?|another|one|some|any) (?:[\w-]+ ){0,3}?(?:announcements?|statements?|notices?|notes?|disclosures?|revelations?|hints?|news|notifications?) that [^,;]*$/;

/** How the words before a cue make of it no act that was, as an id, or null. `isFirst`: they open the sentence. */
export function framedBy(own: string, form: string, after: string, isFirst: boolean): string | null {
  if (isFirst && VIEWED.test(own) && /^[^,]*,[^,]*$/.test(own)) return "in-the-view-of";
  if (SOME_SCENE.test(own) || ACTED_OUT.test(own)) return "in-some-scene";
  if (ONLY_TO_BE.test(own)) return "only-to-be";
  if (ACCORDING_TO_WHICH.test(own)) return "according-to-which";
  if (NO_DOER.test(own)) return "no-doer";
  if (THE_SOONER.test(own)) return "the-sooner";
  if (GENERIC_DOER.test(own)) return "whoever-did-it";
  if (NOT_BEFORE.test(own)) return "not-before-it";
  if (A_STATEMENT_THAT.test(own)) return "only-a-statement";
  return form !== "phrase" && INDEFINITE_ONE.test(own) && !SAYS_WHEN.test(after) ? "any-one-done" : null;
}

/** Whether a sentence opens with a phrase that is neither time, place nor occasion: "in the girl's dream, they signed". */
export function isAside(tokens: readonly string[], names: ReadonlySet<string>): boolean {
  if (!/^(?:in|by|under|on|for|to|at|per)$/.test(tokens[0] ?? "")) return false;
  const comma = tokens.indexOf(",");
  if (comma < 2 || comma > 12) return false;
  const phrase = tokens.slice(1, comma);
  if (!phrase.some((word) => /^(?:his|her|their|its|[a-z-]+'s?)$/.test(word) && !names.has(word.replace(/'s?$/, ""))))
    return false;
  const end = phrase.findIndex(
    (word, at) =>
      at > 0 &&
      /^(?:of|in|at|on|with|for|between|to|from|by|under|which|that|where|near|outside|behind|before|after)$/.test(
        word,
      ),
  );
  const head = phrase[end < 0 ? phrase.length - 1 : end - 1] ?? "";
  return (
    !names.has(head) &&
    !OCCASIONS.has(head) &&
    !OCCASIONS.has(head.replace(/s$/, "")) &&
    !/\d|day$/.test(head) &&
    !isKnower(head) &&
    !/ing$/.test(phrase[0] ?? "") &&
    !phrase.some((word) => AUXILIARY.test(word) || /^(?:they|he|she|it|we|i)$|[^e]ed$/.test(word))
  );
}
