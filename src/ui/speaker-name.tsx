import type { SourceKind } from "../model/article.ts";

export interface SpeakerNameProps {
  readonly claim: { readonly publisherName: string; readonly kind: SourceKind };
}

/** Who says something, and whether officially: "Ministry of Defence, official", as one run of text also inside a link. */
export function SpeakerName({ claim: { publisherName, kind } }: SpeakerNameProps) {
  return (
    <span>
      <bdi>{publisherName}</bdi>
      {kind === "official" && ", official"}
    </span>
  );
}
