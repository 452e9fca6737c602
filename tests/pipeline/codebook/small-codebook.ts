import type { CodebookFile } from "../../../src/pipeline/codebook/read-codebook.ts";

const LADDERS = `ladders:
  - id: treaty
    name: Treaty
    stages:
      - id: signed
        name: Signed
        short_name: Signed
        definition: It bears signatures.
        cues:
          verbs: [sign]
          nouns: [signature]
      - id: ended
        name: Ended
        short_name: Ended
        definition: It is over.
        ending: true
        cues: {phrases: [no longer binds]}
`;

const AGREEMENTS = `families:
  - id: river-pacts
    name: River pacts
    summary: Pacts on rivers.
    aliases: [the river pacts]
agreements:
  - id: elbe-pact
    family: river-pacts
    name: Elbe Pact
    short_name: Elbe Pact
    kind: treaty
    parties: [DE, CZ]
    aliases: [Elbe Pact, Elbe Treaty]
    terms: [river pact]
    summary: It shares a river. It has two parties.
  - id: minho-pact
    name: Minho Pact
    short_name: Minho Pact
    kind: treaty
    parties:
      - ES
      - PT
    aliases: [Minho Pact]
    terms: [river pact]
    summary: It shares a river. It has two parties.
    link: https://example.org/minho
    model: bridge-treaty
models:
  - id: bridge-treaty
    aliases: [Iberian Bridge]
    terms: ["bridge <pact>"]
    topics: [bridges]
`;

const THEMES = `themes:
  - id: water
    name: Water
    short_name: Water
    definition: Rivers and lakes.
    phrases: [river, lake]
    not: [river of words]
`;

const COUNTRIES = `countries:
  - id: EU
    name: European Union
    organisation: true
    phrases: [EU]
  - id: DE
    phrases: [Berlin, BRD]
    not: [Berlin Wall]
  - id: JE
    without: [Jersey]
`;

const PUBLISHERS = `publishers:
  - id: river-herald
    name: River Herald
    aliases: [The River Herald]
    kind: news
    country: DE
  - id: river-office
    name: River Office
    kind: official
    country: EU
    state_run: true
`;

/** A codebook of two agreements without a mistake. */
export const SMALL_CODEBOOK: readonly CodebookFile[] = [
  { file: "codebook/ladders.yaml", text: LADDERS },
  { file: "codebook/agreements.yaml", text: AGREEMENTS },
  { file: "codebook/themes.yaml", text: THEMES },
  { file: "codebook/countries.yaml", text: COUNTRIES },
  { file: "codebook/publishers.yaml", text: PUBLISHERS },
];

/** The small codebook with the first `from` in one of its files replaced. @throws when the file has no `from`. */
export function smallCodebookWith(name: string, from: string, to: string): readonly CodebookFile[] {
  return SMALL_CODEBOOK.map(({ file, text }) => {
    if (file !== `codebook/${name}`) return { file, text };
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    return { file, text: text.replace(from, () => to) };
  });
}
