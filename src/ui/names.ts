import type { LadderId } from "../model/codebook.ts";
import type { Dictionaries, StageWords } from "../model/dataset.ts";
import type { Dimension } from "../model/filter.ts";
import type { AgreementId, FamilyId, StageId } from "../model/ids.ts";
import { BASIS_NAMES, KIND_NAMES } from "./source-words.ts";

type AgreementEntry = Dictionaries["agreements"][number];

/** What ids are called. An id that no list has is shown as it stands, as that is a fault to be seen. */
export interface Names {
  /** The name of a facet's value: a country, a theme (short), an agreement (short) or a family, a publisher, a kind, a basis. */
  value(dimension: Dimension, id: string): string;
  country(id: string): string;
  agreement(id: AgreementId): AgreementEntry | undefined;
  /** The family that an agreement belongs to; null where it is its own. */
  familyOf(agreement: AgreementId, family: FamilyId): string | null;
  stage(ladder: LadderId, stage: StageId): StageWords;
  /** The stage's name on the ladder of an agreement. */
  stageOf(agreement: AgreementId, stage: StageId): string;
}

/** What people call a country for short, by its id, the shortest first; the many that go by their name alone are left out. */
export const SHORT_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  GB: ["UK", "Britain"],
  US: ["US", "USA"],
};

const KINDS = new Map<string, string>(Object.entries(KIND_NAMES));
const BASES = new Map<string, string>(Object.entries(BASIS_NAMES));

/** Look-ups over the dictionaries of a dataset. One pass over each list. */
export function namesOf(dictionaries: Dictionaries): Names {
  const countries = namesById(dictionaries.countries);
  const publishers = namesById(dictionaries.publishers);
  const families = namesById(dictionaries.families);
  const themes = new Map<string, string>(dictionaries.themes.map((theme) => [theme.id, theme.shortName]));
  const agreements = new Map<string, AgreementEntry>(dictionaries.agreements.map((entry) => [entry.id, entry]));
  const stages = new Map<string, StageWords>();
  for (const ladder of dictionaries.ladders) {
    for (const stage of ladder.stages) stages.set(`${ladder.id} ${stage.id}`, stage);
  }
  const values: Readonly<Record<Dimension, (id: string) => string | undefined>> = {
    country: (id) => countries.get(id),
    theme: (id) => themes.get(id),
    agreement: (id) => agreements.get(id)?.shortName ?? families.get(id),
    publisher: (id) => publishers.get(id),
    kind: (id) => KINDS.get(id),
    basis: (id) => BASES.get(id),
  };
  const stage: Names["stage"] = (ladder, id) => stages.get(`${ladder} ${id}`) ?? unlistedStage(id);
  return {
    value: (dimension, id) => values[dimension](id) ?? id,
    country: (id) => countries.get(id) ?? id,
    agreement: (id) => agreements.get(id),
    familyOf: (agreement, family) => ((family as string) === agreement ? null : (families.get(family) ?? family)),
    stage,
    stageOf(agreement, id) {
      const entry = agreements.get(agreement);
      return entry === undefined ? id : stage(entry.ladder, id).name;
    },
  };
}

function namesById(entries: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}

function unlistedStage(id: StageId): StageWords {
  return { id, name: id, shortName: id.slice(0, 8), definition: "", isEnding: false };
}
