import * as z from "zod/mini";
import { SOURCE_KINDS } from "../../model/article.ts";

// The message of each rule says what would be right; `find-shape-mistakes.ts` makes it a finding's `expected`.

const LADDER_IDS = ["treaty", "programme", "partnership"] as const;

const text = z
  .string("text on one line")
  .check(z.regex(/^\S(?:.*\S)?$/, "text, not empty and with no blank at its ends"));
const id = z.string("an id").check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const countryId = z
  .string("a country's id, with quotation marks if it is a number or a word such as yes")
  .check(z.regex(/^[A-Z][A-Z0-9]{1,9}$/, "two ISO letters in capitals (GB), or an organisation's letters (NATO)"));
const texts = z.array(text, "a list of texts; [] for none");
const flag = z.boolean("true or false");

/** Text of at most `most` characters. */
function short(most: number) {
  return text.check(z.maxLength(most, `at most ${most} characters`));
}

/** A map with these fields and no other; the message for another is the list of those that there are. */
function entry<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const fields = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? fields : `an entry with the fields ${fields}`),
  });
}

export const FAMILY = entry({ id, name: text, summary: text, aliases: texts });

export const MODEL = entry({
  id,
  aliases: z.optional(texts),
  terms: z.optional(texts),
  topics: z.optional(texts),
  themes: z.optional(z.array(id, "a list of theme ids")),
});

export const AGREEMENT = entry({
  id,
  family: z.optional(id),
  name: text,
  short_name: short(24),
  kind: text,
  model: z.optional(id),
  parties: z.array(countryId, "a list of country ids").check(z.minLength(1, "at least one party")),
  buyer: z.optional(countryId),
  aliases: texts,
  terms: texts,
  topics: z.optional(texts),
  themes: z.optional(z.array(id, "a list of theme ids")),
  summary: text,
  link: z.optional(
    z.string("an address").check(z.regex(/^https?:\/\/\S+$/, "an address that begins with https:// or http://")),
  ),
});

export const THEME = entry({
  id,
  name: text,
  short_name: short(16),
  definition: text,
  phrases: texts.check(z.minLength(1, "at least one phrase")),
  weak: z.optional(texts),
  often_in_passing: z.optional(flag),
  not: z.optional(texts),
});

export const COUNTRY = entry({
  id: countryId,
  name: z.optional(text),
  organisation: z.optional(flag),
  phrases: z.optional(texts),
  not: z.optional(texts),
  without: z.optional(texts),
});

export const PUBLISHER = entry({
  id,
  name: text,
  aliases: z.optional(texts),
  kind: z.enum(SOURCE_KINDS, SOURCE_KINDS.join(", ")),
  country: z.optional(countryId),
  state_run: z.optional(flag),
});

/** A class of words that cues may name as `<id>`. A word of it may be several, joined by underscores. */
export const WORD_CLASS = entry({ id, words: texts });

const STAGE = entry({
  id,
  name: text,
  short_name: short(8),
  definition: text,
  ending: z.optional(flag),
  cues: entry({ verbs: z.optional(texts), nouns: z.optional(texts), phrases: z.optional(texts) }),
});

export const LADDER = entry({
  id: z.enum(LADDER_IDS, LADDER_IDS.join(", ")),
  name: text,
  stages: z.array(STAGE, "a list of stages").check(z.minLength(2, "at least two stages")),
});

export type FamilyEntry = z.infer<typeof FAMILY>;
export type ModelEntry = z.infer<typeof MODEL>;
export type AgreementEntry = z.infer<typeof AGREEMENT>;
export type ThemeEntry = z.infer<typeof THEME>;
export type CountryEntry = z.infer<typeof COUNTRY>;
export type PublisherEntry = z.infer<typeof PUBLISHER>;
export type WordClassEntry = z.infer<typeof WORD_CLASS>;
export type LadderEntry = z.infer<typeof LADDER>;
