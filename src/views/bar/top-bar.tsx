import type { ReactNode } from "react";
import type { Manifest } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { BrandMark } from "../../ui/brand-mark.tsx";
import { collectionName, collectionSentences } from "../../ui/collection-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { Popover } from "../../ui/popover.tsx";
import { AsOfControl } from "./as-of-control.tsx";
import { PageNav } from "./page-nav.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";
import { SearchField } from "./search-field.tsx";
import { ShareButton } from "./share-button.tsx";

export interface TopBarProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly manifest: Manifest;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** No day after it can be chosen. */
  readonly today: DayNumber;
  /** The way to what an analyst should look at. */
  readonly findings: ReactNode;
  /** The way to files of what is shown. */
  readonly exports: ReactNode;
  /** The way to what the words mean. */
  readonly help: ReactNode;
}

/** The product, the pages, the search, the day and the link. */
export function TopBar({ view, update, manifest, asOf, lastDay, today, findings, exports, help }: TopBarProps) {
  return (
    <header className="top">
      <a className="brand" href="?" title="Show everything, on the last day of the collection">
        <BrandMark />
        Pactwatch
      </a>
      <Popover className="sample" label={<span>{collectionName(manifest)}</span>}>
        {() => (
          <>
            <p>
              <b>{collectionName(manifest)}</b>
            </p>
            <p>{collectionSentences(manifest)}</p>
            {findings}
          </>
        )}
      </Popover>
      <PageNav view={view} />
      <SearchField
        words={view.filter.words}
        total={manifest.articles}
        onChange={(words, how) => update({ filter: { ...view.filter, words } }, how)}
      />
      <AsOfControl {...{ view, update, asOf, lastDay, today }} />
      <button
        type="button"
        className="button primary brief"
        title="Slides of what is shown (b)"
        onClick={() => update({ slide: 1, open: null, article: null, claim: null })}
      >
        <Icon name="play" />
        <span>Brief</span>
      </button>
      {exports}
      <ShareButton {...{ view, asOf }} />
      <SchemeSwitch />
      {help}
    </header>
  );
}
