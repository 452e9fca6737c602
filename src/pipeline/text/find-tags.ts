import type { Tag, TagKind } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { FamilyId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findCountries } from "./find-countries.ts";
import { findThemes } from "./find-themes.ts";
import { type AgreementPlace, mainAgreements } from "./main-agreements.ts";
import type { Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";

/** A place that names a family. */
interface FamilyPlace extends Span {
  readonly meaning: FamilyId;
}

/**
 * Everything that the text names: countries, themes, agreements, families, each in the order of its first mention.
 *
 * An agreement of which the text claims a stage is tagged even where only the title names it: at the words that tell the
 * stage. What a card shows must pass the filter by that card's agreement.
 */
export function findTags(
  reader: Reader,
  reading: Reading,
  title: Reading | null,
  mentions: readonly AgreementMention[],
  claims: readonly Claim[],
): Tag[] {
  const main = mainAgreements(reading, mentions);
  const agreements: AgreementPlace[] = [];
  const families: FamilyPlace[] = [];
  for (const { start, end, agreements: named, family } of mentions) {
    for (const meaning of named) agreements.push({ start, end, meaning });
    if (family !== null) families.push({ start, end, meaning: family });
  }
  const named = new Set(agreements.map(({ meaning }) => meaning));
  for (const { agreement, cue } of claims) if (!named.has(agreement)) agreements.push({ ...cue, meaning: agreement });
  return [
    ...collectTags("country", findCountries(reader, reading, main)),
    ...collectTags("theme", findThemes(reader, reading, title, main)),
    ...collectTags("agreement", agreements),
    ...collectTags("family", families),
  ];
}

function collectTags<Kind extends TagKind>(
  kind: Kind,
  found: readonly (Span & { readonly meaning: Tag<Kind>["id"] })[],
): Tag<Kind>[] {
  const mentions = new Map<Tag<Kind>["id"], Span[]>();
  for (const { start, end, meaning } of found) {
    const known = mentions.get(meaning);
    if (known) known.push({ start, end });
    else mentions.set(meaning, [{ start, end }]);
  }
  const tags: Tag<Kind>[] = [];
  for (const [id, spans] of mentions) tags.push({ kind, id, mentions: spans });
  return tags;
}
