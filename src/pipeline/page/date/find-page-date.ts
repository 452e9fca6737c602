import type { PartialDate } from "../../../model/partial-date.ts";
import { figureOrderOf } from "../../source/date-figures.ts";
import { findAddressDate } from "../../source/find-address-date.ts";
import type { DatedSource } from "../../source/source.ts";
import type { Page } from "../open-page.ts";
import type { PageDocument } from "../page-dom.ts";
import type { PageFields } from "../page-fields.ts";
import { choosePageDate, type PageEvidence } from "./choose-page-date.ts";
import { findHeadlineBlock } from "./find-headline-block.ts";
import { findLinkedDates } from "./find-linked-dates.ts";
import { findMetaDates } from "./find-meta-dates.ts";
import { findPageBlocks } from "./find-page-blocks.ts";
import { findShownDates, PASSING, type ShownDate } from "./find-shown-dates.ts";

/** Two shown days whose weights are nearer than this are rivals. */
const CLEAR_MARGIN = 1.5;

/**
 * When a saved page was published, and how that was found; null when nothing of it shows.
 *
 * The day is the one in the zone that the page itself writes. A day of change alone gives a bound and no date. `url`
 * is the address that the page was read from; the addresses that it gives of itself count as well.
 */
export function findPageDate({ document }: Page, fields: PageFields, url: string | null): DatedSource | null {
  return choosePageDate(gatherEvidence(document, fields, url));
}

function gatherEvidence(document: PageDocument, fields: PageFields, url: string | null): PageEvidence {
  const blocks = findPageBlocks(document);
  const language = document.querySelector("html")?.getAttribute("lang") ?? null;
  const style = { language, order: figureOrderOf(language, null) };
  const all = findShownDates(blocks, findHeadlineBlock(document, blocks), style);
  const shownDates = all.filter(({ isChange }) => !isChange);
  const shown = heaviestOf(shownDates);
  const meta = findMetaDates(document);
  const linked = findLinkedDates(fields.linked);
  return {
    stated: linked.published[0] ?? meta.published[0] ?? null,
    loose: meta.loose[0] ?? linked.loose[0] ?? null,
    fields: [...meta.published, ...meta.loose].map(({ date }) => date),
    changes: [...linked.modified, ...meta.modified].map(({ date }) => date),
    shown,
    isClear: shown !== null && !shownDates.some((other) => isRival(other, shown)),
    address: addressDate(document, url),
    shownChange: latestOf(all.filter(({ isChange, weight }) => isChange && weight > PASSING)),
  };
}

/** The first of the heaviest. */
function heaviestOf(dates: readonly ShownDate[]): ShownDate | null {
  return dates.reduce<ShownDate | null>(
    (best, next) => (best === null || next.weight > best.weight ? next : best),
    null,
  );
}

function latestOf(dates: readonly ShownDate[]): PartialDate | null {
  return dates.reduce<PartialDate | null>(
    (latest, { date }) => (latest === null || date > latest ? date : latest),
    null,
  );
}

function isRival(other: ShownDate, shown: ShownDate): boolean {
  return other.date !== shown.date && other.weight > shown.weight - CLEAR_MARGIN;
}

/** A day before a month, the page's own address before what it calls its canonical one. */
function addressDate(document: PageDocument, url: string | null): PartialDate | null {
  const addresses = [
    url,
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
    document.querySelector('meta[property="og:url"]')?.getAttribute("content") ?? null,
  ];
  const dates = addresses.map((address) => (address === null ? null : findAddressDate(address)));
  return dates.find((date) => date?.length === 10) ?? dates.find((date) => date !== null) ?? null;
}
