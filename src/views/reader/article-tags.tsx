import type { ArticleReading } from "../../model/answers.ts";
import type { TagKind } from "../../model/article.ts";

type ChosenDimension = "country" | "theme" | "agreement";

export interface ArticleTagsProps {
  readonly tags: ArticleReading["tags"];
  /** Filter by what a tag stands for. */
  readonly onTag: (dimension: ChosenDimension, ids: readonly string[]) => void;
}

const HEADINGS: readonly (readonly [TagKind, string])[] = [
  ["country", "Countries"],
  ["theme", "Themes"],
  ["agreement", "Agreements"],
  ["family", "Families"],
];

/** What the report is about. A tag filters the page by it; a family has no filter of its own and is only named. */
export function ArticleTags({ tags, onTag }: ArticleTagsProps) {
  return (
    <dl className="tags">
      {HEADINGS.map(([kind, heading]) => {
        const own = tags.filter((tag) => tag.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{heading}</dt>
            {own.map((tag) => (
              <dd key={tag.id}>
                {kind === "family" ? (
                  <span className="tag">{tag.name}</span>
                ) : (
                  <button
                    type="button"
                    className="tag"
                    title={`Show only reports on ${tag.name}`}
                    onClick={() => onTag(kind, [tag.id])}
                  >
                    {tag.name}
                  </button>
                )}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
