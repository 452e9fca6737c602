/** Ids come from the codebook, are lower-case words joined by hyphens (countries: ISO 3166-1 alpha-2 or an organisation's letters), and are never shown. */
type Id<Brand extends string> = string & { readonly __brand: Brand };

/** One article; unique in a collection: its file's name without the ending, or the front matter's `id`. */
export type ArticleId = Id<"ArticleId">;
/** One agreement with a status of its own. */
export type AgreementId = Id<"AgreementId">;
/** What several agreements belong to; an agreement that belongs to none is its own family. */
export type FamilyId = Id<"FamilyId">;
/** ISO 3166-1 alpha-2, or an organisation such as `EU`, `NATO`, `UN`, `ASEAN`, `G7`, `QUAD`. */
export type CountryId = Id<"CountryId">;
export type ThemeId = Id<"ThemeId">;
export type PublisherId = Id<"PublisherId">;
/** A stage of a ladder, such as `signed` or `in-force`. */
export type StageId = Id<"StageId">;
