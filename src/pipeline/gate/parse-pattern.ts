/** One part of a pattern, as far as it tells which letters must stand in a text that it fits. */
export type PatternPart =
  /** One unit, which is one of these signs (see `letter-runs.ts`). */
  | { readonly kind: "unit"; readonly signs: readonly string[] }
  /** One unit of too many kinds. */
  | { readonly kind: "any" }
  /** A place where a word begins or ends, or the text does. */
  | { readonly kind: "edge"; readonly of: "word" | "start" | "end" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternPart[] }
  | { readonly kind: "choice"; readonly options: readonly PatternPart[] }
  | { readonly kind: "repeat"; readonly part: PatternPart; readonly least: number; readonly most: number }
  /** What must stand before or behind the place, and is no part of the match. */
  | { readonly kind: "look"; readonly part: PatternPart }
  /** Nothing that must be there: what must not stand before or behind. */
  | { readonly kind: "empty" };

/** The sign of what is no letter and no figure; of a figure or `_`. A letter is its own sign, whatever its case. */
export const GAP_SIGN = " ";
const FIGURE_SIGN = "9";

const ANY: PatternPart = { kind: "any" };
const EDGE: PatternPart = { kind: "edge", of: "word" };
const EMPTY: PatternPart = { kind: "empty" };
const GAP: PatternPart = { kind: "unit", signs: [GAP_SIGN] };
const FIGURE: PatternPart = { kind: "unit", signs: [FIGURE_SIGN] };

/** Classes by their letter. A unit that could be nearly anything is `any`. */
const CLASSES: Readonly<Record<string, PatternPart>> = {
  d: FIGURE,
  s: GAP,
  W: GAP,
  b: EDGE,
  w: ANY,
  D: ANY,
  S: ANY,
  p: ANY,
  P: ANY,
};
/** Past them a class tells too little. */
const MOST_SIGNS = 6;
const OPENINGS: readonly (readonly [opening: string, kind: "group" | "look" | "empty"])[] = [
  ["(?:", "group"],
  ["(?=", "look"],
  ["(?<=", "look"],
  ["(?!", "empty"],
  ["(?<!", "empty"],
];
const QUANTIFIER = /\*|\+|\?|\{(\d+)(?:(,)(\d+)?)?\}/y;
const NAMED_GROUP = /\(\?<\w+>/y;

/** The sign of a unit of a text. */
export function signOf(unit: string): string {
  const lower = unit.toLowerCase();
  if (/^[a-z]$/.test(lower)) return lower;
  return /^\w$/.test(unit) ? FIGURE_SIGN : GAP_SIGN;
}

/** Take the source of a regular expression apart; null where it has something that none of ours has, as a back reference. */
export function parsePattern(source: string): PatternPart | null {
  const reader = { source, at: 0 };
  const part = readChoice(reader);
  return part !== null && reader.at === source.length ? part : null;
}

interface SourceReader {
  readonly source: string;
  at: number;
}

function readChoice(reader: SourceReader): PatternPart | null {
  const options: PatternPart[] = [];
  for (;;) {
    const parts: PatternPart[] = [];
    while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
      const part = readRepeated(reader);
      if (part === null) return null;
      parts.push(part);
    }
    options.push({ kind: "sequence", parts });
    if (reader.source.charAt(reader.at) !== "|") break;
    reader.at += 1;
  }
  return options.length === 1 ? (options[0] ?? EMPTY) : { kind: "choice", options };
}

function readRepeated(reader: SourceReader): PatternPart | null {
  const part = readOne(reader);
  QUANTIFIER.lastIndex = reader.at;
  const found = part === null ? null : QUANTIFIER.exec(reader.source);
  if (part === null || found === null) return part;
  reader.at += found[0].length;
  if (reader.source.charAt(reader.at) === "?") reader.at += 1;
  const [sign, least, comma, most] = found;
  if (sign === "?") return { kind: "repeat", part, least: 0, most: 1 };
  if (least === undefined) return { kind: "repeat", part, least: sign === "+" ? 1 : 0, most: Infinity };
  return { kind: "repeat", part, least: Number(least), most: Number(most ?? (comma ? Infinity : least)) };
}

function readOne(reader: SourceReader): PatternPart | null {
  const { source } = reader;
  const letter = source.charAt(reader.at);
  if (letter === "(") return readGroup(reader);
  if (letter === "[") return readClass(reader);
  if (letter === "\\") return readEscape(reader);
  reader.at += 1;
  if (letter === ".") return ANY;
  if (letter === "^") return { kind: "edge", of: "start" };
  if (letter === "$") return { kind: "edge", of: "end" };
  return { kind: "unit", signs: [signOf(letter)] };
}

function readGroup(reader: SourceReader): PatternPart | null {
  const { source, at } = reader;
  NAMED_GROUP.lastIndex = at;
  const named = NAMED_GROUP.exec(source)?.[0];
  const [opening, kind] = OPENINGS.find(([known]) => source.startsWith(known, at)) ?? [named ?? "(", "group"];
  if (opening === "(" && source.charAt(at + 1) === "?") return null;
  reader.at += opening.length;
  const part = readChoice(reader);
  if (part === null || source.charAt(reader.at) !== ")") return null;
  reader.at += 1;
  if (kind === "group") return part;
  return kind === "look" ? { kind, part } : EMPTY;
}

function readEscape(reader: SourceReader): PatternPart | null {
  const letter = reader.source.charAt(reader.at + 1);
  const long = /^\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\})/i.exec(reader.source.slice(reader.at, reader.at + 40));
  if (/[\dkB]/.test(letter) || letter === "" || /^\\(?:u00[0-7]|u\{|x[0-7])/.test(long?.[0] ?? "")) return null;
  reader.at += long?.[0].length ?? 2;
  if (letter in CLASSES) return CLASSES[letter] ?? null;
  // What is written by its number is beyond ASCII; what stands for space is a gap as well.
  if (long || /[a-z]/i.test(letter)) return GAP;
  return { kind: "unit", signs: [signOf(letter)] };
}

function readClass(reader: SourceReader): PatternPart | null {
  const { source } = reader;
  const isNot = source.charAt(reader.at + 1) === "^";
  const found = /^\[(?:\\.|[^\]\\])*\]/s.exec(source.slice(reader.at))?.[0];
  if (found === undefined) return null;
  reader.at += found.length;
  const signs = isNot ? null : signsOfClass(found.slice(1, -1));
  return signs === null || signs.size > MOST_SIGNS ? ANY : { kind: "unit", signs: [...signs] };
}

/** The signs of what stands between brackets, or null when they are many. */
function signsOfClass(inside: string): Set<string> | null {
  const signs = new Set<string>();
  for (const [one, from, to] of inside.matchAll(/(?:(.)-([^\\])|\\u[0-9a-fA-F]{4}|\\.|.)/gs)) {
    if (from !== undefined && to !== undefined) {
      if (!/\d/.test(from) || !/\d/.test(to)) return null;
      signs.add(FIGURE_SIGN);
    } else if (/^\\(?:[wDSpP]|u00[0-7]|x[0-7])/.test(one)) return null;
    else if (one === "\\d") signs.add(FIGURE_SIGN);
    else if (/^\\[a-z]/i.test(one)) signs.add(GAP_SIGN);
    else signs.add(signOf(one.replace("\\", "")));
  }
  return signs;
}
