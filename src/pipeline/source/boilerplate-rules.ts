/**
 * What a page puts around an article, as a table.
 *
 * - `start`: the line is dropped when only such lines stand before it
 * - `line`: the line is dropped wherever it stands
 * - `rest`: the line and all after it are dropped
 * - `tail`: the same, when most of the text stands before it
 * - `inline`: only what matches is dropped, inside any line
 */
export interface BoilerplateRule {
  readonly id: string;
  /** Why it goes, for an analyst: "… was dropped: <why>". */
  readonly why: string;
  readonly where: "start" | "line" | "rest" | "tail" | "inline";
  readonly pattern: RegExp;
}

/** Longer lines are paragraphs, whatever they begin with. */
export const LONGEST_BOILERPLATE = 320;

/** The first words of all lines that a rule for lines anywhere drops, except for those that `BOILERPLATE_ENDING` tells. */
export const BOILERPLATE_OPENING =
  /^(?:skip|back|toggle|go|scroll|menu|search|you|share|click|copy|print|email|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|line|tweet|pin|like|loading|follow|find|join|sign|subscribe|register|get|enter|already|log|we|this|our|by|accept|reject|manage|allow|cookie|advertis|sponsored|story|continue|photo|image|picture|pic|video|illustration|file|source|original|full|via|read|also|see|related|recommended|more|tag|topic|categories|keywords|copyright|all rights|leave|post|add|write|your|required|comment|\d{1,5} comment|hide|show|top|user|reader|all|[(©])/i;

/** The last words of a line that ends with a credit or a claim of rights, whatever it begins with. */
export const BOILERPLATE_ENDING =
  /(?:\/getty images|via getty images|\/afp|\/reuters|\/ap(?: photo)?|\/kyodo|\)|all rights reserved)\)?\.?$/i;

/** In UTF-16 units, with room: no such ending is longer. */
export const LONGEST_ENDING = 24;

/**
 * Patterns see a line without white space and Markdown marks at its ends, except for `inline`. The first that matches
 * names the reason. Each matches whole lines, so that a sentence which merely speaks of sharing or signing stays.
 */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    id: "section-label",
    why: "the name of a section of the site",
    where: "start",
    pattern:
      /^(?:(?:world|politics|asia(?:[ -]pacific)?|indo-pacific|europe|africa|americas|middle east|international|business|economy|opinion|analysis|commentary|defen[cs]e|security|military|national|diplomacy|technology|breaking|latest|top stories|home)(?: (?:news|affairs))?|news(?: story| release| and events)?|press (?:release|statement)s?|media releases?)$/i,
  },
  {
    id: "breadcrumb",
    why: "the path to the page",
    where: "start",
    pattern: /^home\s*[>›»/|].{0,120}$/i,
  },
  {
    id: "skip-link",
    why: "a navigation link",
    where: "line",
    pattern:
      /^(?:skip to (?:main )?content|back to top(?: button)?|toggle navigation|go to top|scroll to top|menu|search)$/i,
  },
  {
    id: "share-line",
    why: "a prompt to share",
    where: "line",
    pattern:
      /^(?:(?:you can )?share (?:this|the) (?:story|article|post|page|news|release|content)\b.{0,60}|share(?: this)?(?: (?:on|via|to|with))?:?(?:[\s,|/·•-]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|line|e-?mail|print|copy link|tumblr|threads|bluesky|mastodon|more)){1,12}|share this:?|share(?: (?:on|via|to|with)\b.{0,60})?:?|click to (?:share|print|email)\b.{0,80}|(?:copy link|print(?: this)?(?: page| article)?|email(?: this)?(?: page| article)?)|(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|line)(?:[\s,|/·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|line|email|print))*|(?:tweet|pin it|like this:?|loading\.\.\.))$/i,
  },
  {
    id: "follow-line",
    why: "a prompt to follow an account",
    where: "line",
    pattern:
      /^(?:(?:follow|find|like|join) (?:us|the author|@\w+)\b.{0,120}\b(?:on|at|channel)\b.{0,60}|follow @\w+)$/i,
  },
  {
    id: "newsletter-prompt",
    why: "a prompt to subscribe",
    where: "line",
    pattern:
      /^(?:(?:sign up|subscribe|register)(?: now| today| here)?(?: (?:for|to) .{0,160}\b(?:newsletters?|briefings?|inbox|updates?|alerts?|bulletins?|emails?|channel|podcast)\b.{0,60})?[.!:]?|get (?:the|our) .{0,120}\b(?:inbox|newsletter|app)\b.{0,40}|get (?:the|our) (?:\w{1,12} ){0,3}newsletters?[.!:].{0,200}|enter your e-?mail\b.{0,80}|already a (?:subscriber|member)\?.{0,60}|(?:subscribe|log in|sign in) to (?:read|continue)\b.{0,80})$/i,
  },
  {
    id: "cookie-notice",
    why: "a notice about cookies",
    where: "line",
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and .{0,40} )?uses? cookies\b.*|by (?:continuing|using|browsing)\b.{0,120}\b(?:cookies|terms|privacy policy)\b.*|(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice|consent))$/i,
  },
  {
    id: "advertisement",
    why: "the label of an advertisement",
    where: "line",
    pattern:
      /^(?:advertisements?|advertising|sponsored(?: content)?|story continues below.{0,40}|continue reading.{0,60})$/i,
  },
  {
    id: "caption",
    why: "the caption or credit of a picture",
    where: "line",
    pattern:
      /^(?:(?:photo|image|picture|pic|video|illustration|file photo|photo credit|image credit)s?(?: (?:by|courtesy of|credit))?\s*[:©|].*|(?:file )?photo(?:graph)?: .*|\((?:photo|image|file|picture)\b[^)]{0,160}\)|.{0,260}(?:\/getty images|via getty images|\/afp|\/reuters|\/ap(?: photo)?|\/kyodo|\(ap photo\b[^)]{0,80}\))\)?\.?)$/i,
  },
  {
    id: "source-link",
    why: "a link back to where the text was taken from",
    where: "line",
    pattern:
      /^(?:source(?: link)?|(?:original|full) (?:article|story|source)(?: here)?|via|read (?:the )?(?:full|original) (?:article|story)(?: here)?.{0,40}|(?:source|via): https?:\S+)\.?$/i,
  },
  {
    id: "read-also",
    why: "a link to another story",
    where: "line",
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related(?: (?:story|article|news))?|recommended|more)\s*[:|»›].{1,200}$/i,
  },
  {
    id: "tag-line",
    why: "the page's own keywords",
    where: "line",
    pattern: /^(?:tags?|topics?|filed under|categories|keywords)\s*:.{0,240}$/i,
  },
  {
    id: "copyright-line",
    why: "a copyright line",
    where: "line",
    pattern:
      /^(?:(?:copyright )?(?:©|\(c\)) ?.{0,200}|copyright (?:\d{4}|by ).{0,160}|all rights reserved.{0,80}|.{0,120}\ball rights reserved\.?)$/i,
  },
  {
    id: "comment-form",
    why: "the form for readers' comments, and what follows it",
    where: "rest",
    pattern:
      /^(?:leave a (?:reply|comment)(?: cancel reply)?|(?:post|add|write) a comment|your email address will not be published\b.{0,120}|required fields are marked.{0,20}|comments? (?:\(\d+\)|are closed\.?)|\d{1,5} comments?|join the (?:conversation|discussion)\.?)$/i,
  },
  {
    id: "comments",
    why: "the readers' comments",
    where: "tail",
    pattern:
      /^(?:(?:view |show |hide )?(?:all |top |user |your |reader(?:s|[’']s|s[’'])? )?comments?|comments? ?\(\d{0,5}\))\s?:?$/i,
  },
  {
    id: "comment-form",
    why: "the form for readers' comments, and what follows it",
    where: "inline",
    pattern: /\b(?:leave a (?:reply|comment)\s+(?:cancel reply\s+)?)?your email address will not be published\b.*/gi,
  },
];
