import type { Facets } from "../model/answers.ts";
import { isEmptyFilter } from "../model/filter.ts";
import { counted, countedIn } from "../ui/count-words.ts";
import { isolated } from "../ui/isolated.ts";
import { type Brief, wholeCollection } from "./brief.ts";
import { cutWords } from "./cut-words.ts";
import type { Slide, Stamp } from "./slide.ts";

/** Letters of a publisher's name. */
const MOST_NAME = 80;

/** Who says all this, and by which rules it was read. */
export function sourcesSlide(brief: Brief, facets: Facets, stamp: Stamp): Slide {
  const { view, manifest, room } = brief;
  const { publisher, kind } = facets.counts;
  const publishers = publisher.values.filter(({ count }) => count > 0);
  const listed = publishers.slice(0, room.publishers);
  const more = publisher.present - listed.length;
  const kinds = kind.values.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`);
  return {
    id: "sources",
    part: 1,
    parts: 1,
    title: `${countedIn(facets.passing, view.unit)} by ${counted(publisher.present, "publisher")}`,
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
          cells: [isolated(cutWords(name, MOST_NAME)), String(count)],
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
