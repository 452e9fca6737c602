import type { OpenedSource } from "./opened-source.ts";
import { stableId } from "./stable-id.ts";

/** The articles of a file with several: each with its number, and an id of what it says unless it has one. */
export function numberSources(sources: readonly OpenedSource[], file: string): OpenedSource[] {
  if (sources.length === 1) return [...sources];
  return sources.map((source, number) => ({
    ...source,
    entry: number + 1,
    stated: { ...source.stated, id: source.stated.id ?? stableId(file, null, contentOf(source)) },
  }));
}

/** Two mails may say the same on two days. */
function contentOf({ text, stated, dated }: OpenedSource): string {
  return [stated.title, dated?.published.date, text].join("\n");
}
