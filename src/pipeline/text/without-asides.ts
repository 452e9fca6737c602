const AFTER_AUXILIARY =
  /\b(will|would|shall|could|should|may|might|must|can|to|not|never|is|are|was|were|has|have|had|be), [^,]{2,60}, /g;

/** "It could, he said, be signed" reads as "it could be signed"; a hope said so stays. */
export function withoutAsides(before: string): string {
  const hoping = before.replace(/, (?:he|she|they) (hoped|hopes), /g, " $1 ");
  return hoping.replace(AFTER_AUXILIARY, "$1 ").replace(/, (?:he|she|they|[a-z]+) (?:said|says|added|noted), /g, " ");
}
