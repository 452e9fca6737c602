import { PLANNED, type ToldWork } from "./told-work.ts";

const MADE_KNOWN =
  "presented|announced|unveiled|revealed|set out|laid out|published|made public|outlined|disclosed|settled";
const MAKE_KNOWN =
  "announce|present|unveil|reveal|set out|lay out|disclose|publish|outline|name|say|tell|decide|choose|settle";
const PATH =
  "(?:the )?chosen design|(?:the )?choice of (?:design|submarine|boat)|(?:the )?details of (?:the |its |their )?(?:[\\w'-]+ ){0,3}(?:submarines?|boats?|fleet)|which (?:submarine|boat|design|class)|how (?:australia|canberra|the (?:boats|submarines))|(?:the |their |its )?path(?:way)? to|(?:the |their |its )(?:plans?|pathway|path|route|roadmap|timetable) (?:for|to)";

/** How the building of a programme's things is settled: a plan of its own that is told or to be told. */
export const PLANS: readonly ToldWork[] = [
  // "The submarine plan which the leaders of all three presented".
  {
    pattern: new RegExp(
      `\\b(?:submarines?|boats?|fleet) (?:plans?|scheme|pathway|roadmap|timetable),? (?:which|that) (?=[^;.]{0,80}\\b(?:leaders|three|partners|governments|allies|ministers?|presidents?|trio|states|aukus)\\b)[^;.]{0,110}?\\b(?:${MADE_KNOWN})\\b`,
      "g",
    ),
    form: "phrase",
  },
  // "The three leaders announced that Australia would buy three Virginia-class boats".
  {
    pattern:
      /\b(?:leaders|prime ministers?|presidents?|partners|governments|allies|trio|three)\b[^;.]{0,60}? ((?:announced|declared|disclosed|revealed|agreed|said in san diego)\b[^;.]{0,50}? (?:that )?(?:australia|canberra) (?:would|will|was to|is to|should) (?:buy|get|acquire|receive|purchase|be sold|obtain))\b(?=[^;.]{0,40}\b(?:virginia|three|up to five|american|us) )/g,
    form: "phrase",
  },
  // "Under an arrangement unveiled in March".
  {
    pattern: new RegExp(
      `\\bunder (?:an?|the|its|their|this) (?:[\\w-]+ ){0,3}?((?:plan|arrangement|pathway|scheme|timetable|schedule) (?:(?:that|which) [^;.]{0,40}?)?(?:${MADE_KNOWN}))\\b`,
      "g",
    ),
    form: "phrase",
  },
  {
    pattern: new RegExp(
      `\\b(?:due|set|expected|scheduled|will|shall|going|plan(?:s|ned)?|intend(?:s|ed)?|promis(?:e|es|ed)|should|are|is|would) (?:to |later |then |soon |in \\w+ )*((?:${MAKE_KNOWN}|make public)\\b(?: in (?:${"january|february|march|april|may|june|july|august|september|october|november|december"}))?(?: [\\w'-]+){0,3}? (?:${PATH}))\\b`,
      "g",
    ),
    form: "phrase",
    rule: PLANNED,
  },
  // "To make the path to the boats public", "the path would be made public".
  {
    pattern:
      /\b(?:make (?:the|their|its) (?:path(?:way)?|route|plan|choice)(?: [\w'-]+){0,5} (?:public|known)|(?:path(?:way)?|route)(?: [\w'-]+){0,5} (?:will|would|is to|was to|should|to) be (?:made public|announced|unveiled|revealed|presented|published|settled))\b/g,
    form: "phrase",
    rule: PLANNED,
  },
  // "A choice between the designs is to be made by March".
  {
    pattern:
      /\b(?:choice|decision) (?:between|on|of|about) (?:[^;.]{0,60}?)\b(?:designs?|class|submarines?|boats?)\b[^;.]{0,30}? (?:is|are|was|were|will|would) (?:to be made|be made|due|expected|to be taken|be taken|to follow)\b/g,
    form: "phrase",
    rule: PLANNED,
  },
];
