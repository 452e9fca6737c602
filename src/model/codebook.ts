import type { SourceKind } from "./article.ts";
import type { AgreementId, CountryId, FamilyId, PublisherId, StageId, ThemeId } from "./ids.ts";

/** The kind of agreement, and so the ladder of stages that it climbs. */
export type LadderId = "treaty" | "programme" | "partnership";

/**
 * Words that signal a stage.
 *
 * - `verb`: the base form ("sign", "come into force"); the reader knows the inflections
 * - `noun`: an act as a noun ("signature", "entry into force")
 * - `phrase`: fixed words, matched as they stand
 *
 * In all three `…` stands for up to twelve words, `~` for the few that a noun may have before it, `a/b` for either word,
 * `[a/b]` the same as one step, `a_b` for two words of one choice, and `<year>` for a year: "due by <year>".
 */
export interface Cue {
  readonly form: "verb" | "noun" | "phrase";
  readonly words: string;
}

/** One rung of a ladder. */
export interface Stage {
  readonly id: StageId;
  readonly name: string;
  /** At most eight characters, for a rung on a card. */
  readonly shortName: string;
  /** One sentence: what it means for an agreement to be here. */
  readonly definition: string;
  /** True for `ended`: it follows any other stage and implies none of them. */
  readonly isEnding: boolean;
  readonly cues: readonly Cue[];
}

/** The stages of one kind of agreement, in order, an ending last. */
export interface Ladder {
  readonly id: LadderId;
  readonly name: string;
  readonly stages: readonly Stage[];
}

/** One agreement with a status of its own. */
export interface Agreement {
  readonly id: AgreementId;
  /** Its own id where it belongs to no family. */
  readonly family: FamilyId;
  readonly name: string;
  /** Up to some 24 characters, for cards, chips and charts: "UK–Japan RAA". */
  readonly shortName: string;
  readonly ladder: LadderId;
  readonly parties: readonly CountryId[];
  /** The party that buys what it is about: named beside a term, it is enough. Null where nobody buys. */
  readonly buyer: CountryId | null;
  /** Names that mean this agreement wherever they stand. */
  readonly aliases: readonly string[];
  /** Names that mean one of several agreements wherever they stand ("AUKUS"); topics decide, else the first that has it. */
  readonly sharedAliases: readonly string[];
  /** Names that it shares with others ("reciprocal access agreement", "RAA"); the parties named near them decide. */
  readonly terms: readonly string[];
  /** What it is about ("visiting forces"); names it beside a word such as "treaty" and with its parties in sight. */
  readonly topics: readonly string[];
  /** What a text that names it is about. */
  readonly themes: readonly ThemeId[];
  /** What it is, in two sentences. */
  readonly summary: string;
  /** An official text or page, where one is known for certain. */
  readonly link: string | null;
}

/** A name for several agreements. It has no stage of its own. */
export interface Family {
  readonly id: FamilyId;
  readonly name: string;
  /** Why they belong together, in a sentence. */
  readonly summary: string;
  /** Names that mean the family where no member is named. */
  readonly aliases: readonly string[];
}

export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
  /** Up to some 16 characters, for legends. */
  readonly shortName: string;
  readonly definition: string;
  readonly phrases: readonly string[];
  /** Words that show it only together: two different ones, or one in two sentences. */
  readonly weak: readonly string[];
  /** Whether its words often stand by the way, so that a single one does not show it. */
  readonly isOftenInPassing: boolean;
  /** Phrases that contain one of `phrases` and mean something else. */
  readonly not: readonly string[];
}

/** A country or an organisation. */
export interface Country {
  readonly id: CountryId;
  readonly name: string;
  readonly isOrganisation: boolean;
  /** Names, demonyms, capitals used as actors; matched as they stand, upper and lower case told apart. */
  readonly phrases: readonly string[];
  /** Phrases that contain one of `phrases` and mean something else: "New South Wales", "Georgia Tech". */
  readonly not: readonly string[];
}

export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** Other spellings, and reposts whose words are this publisher's: "Jiji Press (via Nippon.com)". */
  readonly aliases: readonly string[];
  readonly kind: SourceKind;
  readonly country: CountryId | null;
  /** Run by a state, whatever its kind: Xinhua, TASS. */
  readonly isStateRun: boolean;
}

/** What the reader knows. Every list is in the order of its file. */
export interface Codebook {
  readonly ladders: readonly Ladder[];
  readonly agreements: readonly Agreement[];
  readonly families: readonly Family[];
  readonly themes: readonly Theme[];
  readonly countries: readonly Country[];
  readonly publishers: readonly Publisher[];
}
