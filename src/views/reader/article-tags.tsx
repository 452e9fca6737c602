import type { ArticleReading } from "../../model/answers.ts";
import type { TagKind } from "../../model/article.ts";

export type TagDimension = "country" | "theme" | "agreement";

export interface ArticleTagsProps {
  readonly tags: ArticleReading["tags"];
  /** Filter by what a tag stands for. */
  readonly onTag: (dimension: TagDimension, id: string) => void;
}

// A family is filtered by as an agreement is.
const HEADINGS: readonly (readonly [TagKind, TagDimension, string])[] = [
  ["country", "country", "Countries"],
  ["theme", "theme", "Themes"],
  ["agreement", "agreement", "Agreements"],
  ["family", "agreement", "Families"],
];

/** What the report is about; a tag filters the page by it. */
export function ArticleTags({ tags, onTag }: ArticleTagsProps) {
  return (
    <dl className="tags">
      {HEADINGS.map(([kind, dimension, heading]) => {
        const own = tags.filter((tag) => tag.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{heading}</dt>
            <dd>
              <ul>
                {own.map((tag) => (
                  <li key={tag.id}>
                    <button
                      type="button"
                      className="tag"
                      title={`Show only reports on ${tag.name}`}
                      onClick={() => onTag(dimension, tag.id)}
                    >
                      {tag.name}
                    </button>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
