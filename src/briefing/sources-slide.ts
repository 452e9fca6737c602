import type { FacetPage, Facets } from "../model/answers.ts";
import { type CountUnit, type Filter, isEmptyFilter } from "../model/filter.ts";
import { counted, countedIn, grouped } from "../ui/count-words.ts";
import { isolated } from "../ui/isolated.ts";
import { type Brief, wholeCollection } from "./brief.ts";
import { cutWords } from "./cut-words.ts";
import type { Slide, Stamp } from "./slide.ts";

/** Letters of a publisher's name. */
const MOST_NAME = 80;

/** Who says all this, and by which rules it was read. */
export function sourcesSlide(brief: Brief, facets: Facets, stamp: Stamp): Slide {
  const { view, manifest, room } = brief;
  const publishers = passingOf(facets, view.filter, "publisher");
  const listed = publishers.values.slice(0, room.publishers);
  const more = publishers.present - listed.length;
  const kinds = passingOf(facets, view.filter, "kind").values.map(({ name, count }) => `${name} ${grouped(count)}`);
  return {
    id: "sources",
    part: 1,
    parts: 1,
    title: countedIn(facets.passing, view.unit) + publishersWords(facets, publishers, view.unit),
    subtitle: [
      kinds.length === 0
        ? isEmptyFilter(view.filter)
          ? "There is no report."
          : "No report passes this filter."
        : `By kind of source: ${kinds.join(", ")}.`,
      ...wholeCollection(brief),
    ].join(" "),
    body: {
      kind: "table",
      table: {
        heads: ["Publisher", view.unit === "stories" ? "Stories" : "Reports"],
        rows: listed.map(({ name, count }) => ({
          cells: [isolated(cutWords(name, MOST_NAME)), grouped(count)],
          isHot: false,
        })),
      },
      remark: [
        more > 0 ? `${counted(more, "more publisher")}.` : "",
        view.unit === "stories"
          ? "A story that several publishers or kinds of source tell counts once for each of them, so that these may sum to more than there are stories."
          : "",
        "A stage stands where a report says that it happened; a plan, a wish or a condition moves none. A filter changes which evidence is shown, never a stage.",
        manifest.about?.summary ?? "",
        manifest.about?.texts ?? "",
        facets.undated > 0
          ? `${countedIn(facets.undated, view.unit)} without a date ${facets.undated === 1 ? "stands" : "stand"} in no bar.`
          : "",
        `${stamp.fingerprint.charAt(0).toUpperCase()}${stamp.fingerprint.slice(1)}.`,
      ]
        .filter((words) => words !== "")
        .join(" "),
    },
    quotes: [],
    note: "",
  };
}

/** " by 40 publishers", where no report is without one; of a story that several tell that cannot be seen by its counts. */
function publishersWords({ passing }: Facets, { values, present }: Passing, unit: CountUnit): string {
  if (passing > 0 && present === 0) return ", publisher not known";
  const attributed = values.reduce((sum, { count }) => sum + count, 0);
  const isOfAll = unit === "reports" && values.length === present && attributed === passing;
  return isOfAll ? ` by ${counted(present, "publisher")}` : `, ${counted(present, "known publisher")}`;
}

type Passing = Pick<FacetPage, "values" | "present">;

/**
 * The values that reports which pass have, and how many there are.
 *
 * A facet counts as if nothing of its own were chosen. A report has one publisher and is of one kind, so that of chosen
 * values the counts are those of what passes, and there are no others; every chosen one is listed.
 */
function passingOf({ counts }: Facets, filter: Filter, dimension: "publisher" | "kind"): Passing {
  const chosen: readonly string[] = filter[dimension];
  const { values, present } = counts[dimension];
  const passing = values.filter(({ id, count }) => count > 0 && (chosen.length === 0 || chosen.includes(id)));
  return { values: passing, present: chosen.length === 0 ? present : passing.length };
}
