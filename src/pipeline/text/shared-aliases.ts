import type { AgreementId } from "../../model/ids.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import { agreementsOf, type NameGroup } from "./name-groups.ts";
import type { NameMeaning } from "./reading.ts";

/** Agreements for which other words than a shared alias speak: their own names, terms and topics. */
export function findSpokenFor(names: readonly PhraseMatch<NameMeaning>[]): ReadonlySet<AgreementId> {
  const found = new Set<AgreementId>();
  for (const { meaning } of names)
    if (meaning.kind !== "family" && meaning.kind !== "shared") found.add(meaning.agreement);
  return found;
}

/**
 * Which agreement a shared alias means: the one that its sentence speaks for, else the one that the text speaks for,
 * else the first. Null for a name that is no shared alias.
 */
export function resolveShared(
  { meanings }: NameGroup,
  bySentence: ReadonlySet<AgreementId>,
  byText: ReadonlySet<AgreementId>,
): AgreementId | null {
  const candidates = agreementsOf(meanings, ["shared"]);
  if (candidates.length === 0) return null;
  const fitting = candidates.filter((id) => bySentence.has(id));
  const [first, ...others] = fitting.length > 0 ? fitting : candidates;
  if (first === undefined || byText.has(first)) return first ?? null;
  return others.find((id) => byText.has(id)) ?? first;
}
