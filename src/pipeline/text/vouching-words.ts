import { inflectVerb } from "./inflect-verb.ts";

/** The words of a list in one string. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Every form of the verbs of a list. */
function formsOf(list: string): string[] {
  return words(list).flatMap((verb) => inflectVerb(verb).flatMap((forms) => Object.values<string>({ ...forms })));
}

/** Verbs by which one who knows tells something. */
const TELLING =
  "say tell announce declare disclose acknowledge underline concede note state emphasise emphasize confirm report add reveal recall stress explain inform remind mention repeat respond affirm reaffirm record complain object protest relay testify recount highlight warn boast admit notify reiterate indicate certify write reply answer tweet post advise document describe told";

/** Verbs by which something shows, is learnt or is taken up as a fact. */
const SHOWING =
  "show learn demonstrate mean ensure prove establish verify know find see remember forget hear realise realize discover understand emerge transpire welcome regret lament celebrate rejoice appreciate thank notice observe criticise criticize mark follow reflect result attest knew known heard meant understood shown";

/** Adjectives, nouns and turns behind which a clause is told as so. */
const SO_IT_IS = `glad pleased proud happy delighted relieved grateful angry furious dismayed surprised surprise surprising shocked shock
  aware mindful conscious true clear certain sure evident obvious undisputed official question wonder coincidence secret doubt good
  right important significant historic remarkable notable fitting sad tragic pity shame relief thanks telling striking noteworthy
  fact facts news evidence proof reminder confirmation announcement statement disclosure revelation note notice notification
  upset annoyed alarmed disappointed satisfied content moved struck ironic odd strange regrettable unfortunate lucky fortunate
  irony truth result upshot consequence effect point difference reason`;

/** What a clause may be told of: a pact, a thing or a time, of which "that" says which one. */
const WHICH_ONE = `agreement agreements arrangement arrangements deal deals accord accords pact pacts treaty treaties convention conventions
  text texts document documents memorandum memoranda declaration declarations instrument instruments raa raas acsa acsas sovfa sovfas sofa sofas
  vfa vfas edca gsomia isa aukus gcap quad fpda itpp jnaam programme programmes program programs partnership partnerships alliance project projects
  fighter fighters jet jets aircraft warplane warplanes missile missiles submarine submarines boat boats frigate frigates ship ships weapon weapons contract contracts
  day days time times moment moments year years week weeks month months date dates hour hours morning mornings night nights evening occasion occasions
  way extent place spot room table pen pens ship city ones one those same first second third last latest only next kind paper papers plan protocol framework summit meeting ceremony`;

export const TELLS: ReadonlySet<string> = new Set(formsOf(TELLING));
export const FEELS_SO: ReadonlySet<string> = new Set(words(SO_IT_IS));
export const VOUCHES: ReadonlySet<string> = new Set([...TELLS, ...formsOf(SHOWING), ...words(SO_IT_IS)]);
/** Verbs that have beside them whom they tell. */
export const TELLS_SOMEBODY: ReadonlySet<string> = new Set(
  formsOf("tell told inform remind notify assure warn show shown advise"),
);
export const THINGS: ReadonlySet<string> = new Set(words(WHICH_ONE));

/** Who may tell what was done: by office, or what holds what was found out. */
const WHO_KNOWS = `minister ministry secretary undersecretary department president premier chancellor government cabinet office bureau official
  spokesman spokeswoman spokesperson spokespeople ambassador embassy envoy diplomat negotiator senator senate congressman congresswoman lawmaker legislator
  parliament diet mp house committee panel commission council court admiral general colonel commander officer chief head director leader
  statement communique declaration release readout report paper newspaper daily weekly agency broadcaster channel station magazine site website portal
  journal review brief briefing analysis analyst article column columnist editorial commentary commentator study book scholar professor researcher
  expert historian tank institute firm company maker executive source record document notice note letter bulletin page list chronology timeline table
  dispatch digest text survey factsheet sheet correspondent reporter journalist participant witness aide adviser advisor member delegate delegation author
  writer editor lawyer judge ally partner country navy army force insider side party team newsletter blog post account message cable memo paragraph
  resolution document entry summary profile history archive account media outlet press wire ministers men footnote chapter plaque museum exhibition minutes dossier biography directory embassies palace`;

const KNOWERS: ReadonlySet<string> = new Set(words(WHO_KNOWS));

/** Whether a word, in one or many, names somebody or something that may know. */
export function isKnower(word: string): boolean {
  const own = word.replace(/'s?$/, "");
  return KNOWERS.has(own) || KNOWERS.has(own.replace(/s$/, "")) || KNOWERS.has(own.replace(/ies$/, "y"));
}

/** Heads of what a sentence may open with: times, places, occasions, aims. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  words(`hall room palace tower ceremony summit meeting talks talk visit trip session vote statement speech presence move step boost sign line keeping
  accordance response return reply exchange addition parallel effect hours eyes sidelines margins eve heels anniversary occasion course wake run-up
  face spite capital city town parliament house senate chamber base port ship board deck hotel villa garden museum building residence headquarters
  address interview conference dinner lunch breakfast first breakthrough milestone deal agreement treaty pact partnership framework programme law
  constitution authority mandate terms rules leadership administration years year month week months weeks end beginning middle start morning afternoon
  evening night noon dawn midnight time moment past meantime total all fact short brief particular practice turn person public private secret silence style pomp
  contrast part place region area field sector show gesture bid effort attempt drive push now long spring summer autumn winter january february march april may
  june july august september october november december today yesterday decade century era term tenure months camera cameras applause protests rain
  front camp island islands sea centre center stage side half quarter round phase vote votes majority margin consensus acclamation exercise drill
  arrangement protocol alliance hearing ago act watch urging behalf duty last latest second third fourth invitation request behest initiative auspices shadow glare chandeliers`),
);
