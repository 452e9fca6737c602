import { generatedNotice } from "../ui/collection-words.ts";
import { capitalised } from "../ui/count-words.ts";
import { filterSummary, subjectWords } from "../ui/filter-wording.ts";
import type { Brief } from "./brief.ts";
import { cutWords } from "./cut-words.ts";
import type { Slide, Stamp } from "./slide.ts";

/** Letters of the filter in words, which a search may make thousands. */
const MOST_FILTER = 300;

/** What the deck is of, and of which day: the whole stamp, so that its foot need not say it again. A collection that is made up says so here first. */
export function titleSlide(brief: Brief, stamp: Stamp): Slide {
  const made = generatedNotice(brief.manifest);
  return {
    id: "title",
    part: 1,
    parts: 1,
    title: deckName(brief),
    subtitle: stamp.day,
    body: {
      kind: "title",
      lines: [
        ...(made === null ? [] : [made]),
        stamp.clock,
        cutWords(stamp.filter, MOST_FILTER),
        stamp.counts,
        stamp.collection,
        `${capitalised(stamp.fingerprint)}. ${stamp.made}`,
      ],
    },
    quotes: [],
    note: "",
  };
}

/** "Where international agreements with Japan stand". */
export function deckName({ view, names }: Brief): string {
  const subject = subjectWords(view.filter, names);
  if (subject === "") return "Where international agreements stand";
  if (subject.startsWith("of "))
    return `Where ${subject.slice(3)} ${view.filter.agreement.length === 1 ? "stands" : "stand"}`;
  if (subject.startsWith("with ")) return `Where international agreements ${subject} stand`;
  return `Where international agreements stand: ${capitalised(filterSummary(view.filter, names))}`;
}
