import fc from "fast-check";
import type { ArticleSketch, ClaimRow } from "../small-collection.ts";

const STAGES = ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force", "ended", "study", "launched"];
const DATES = ["2021", "2022", "2022-02", "2022-03", "2022-03-09", "2022-03-10", "2022-12-09", "2023", "2023-01-11"];
const PUBLISHED = ["2021-06", "2022", "2022-02-20", "2022-03-10", "2022-03-12", "2022-12-20", "2023-02-01", "2023-05"];
/** Few agreements and mostly acts, so that rules meet. */
const AGREEMENTS = ["harbour", "harbour", "harbour", "glider", "north-port"];
const MODALITIES = ["happened", "happened", "happened", "planned", "planned", "denied", "urged", "needed"] as const;
const PARTIES = ["JP", "FR", "IT", undefined, undefined];

const anyClaim: fc.Arbitrary<ClaimRow> = fc
  .tuple(
    fc.constantFrom(...STAGES),
    fc.constantFrom(...MODALITIES),
    fc.constantFrom(...DATES, null),
    fc.constantFrom(...AGREEMENTS),
    fc.constantFrom(...PARTIES),
  )
  .map(([stage, modality, date, agreement, party]) =>
    party === undefined ? [stage, modality, date, agreement] : [stage, modality, date, agreement, party],
  );

/** Articles that claim anything, often of the same stage, some of it several times. */
export const anyClaims: fc.Arbitrary<ArticleSketch[]> = fc.array(
  fc.record({
    published: fc.constantFrom(...PUBLISHED, ...PUBLISHED, null),
    publisher: fc.constantFrom("gazette", "herald", "ministry", null),
    claims: fc.array(anyClaim, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 24 },
);

/** Days inside and around those of the claims, and the clocks. */
export const anyMoment = fc.record({
  asOf: fc.constantFrom("2021-12-31", "2022-03-09", "2022-03-31", "2022-12-31", "2023-01-31", "2030-12-31"),
  clock: fc.constantFrom("happened" as const, "told" as const),
});
