import type { MouseEvent } from "react";
import { showView } from "../../state/use-view-state.ts";
import { PAGES, type PageName, type ViewState, writeViewState } from "../../state/view-state.ts";
import { PAGE_NAMES } from "./page-names.ts";

/** The menu of pages. Each entry is a link that keeps the filter and the day, so that it also opens in a tab of its own. */
export function PageNav({ view }: { readonly view: ViewState }) {
  return (
    <nav className="pages" aria-label="Pages">
      {PAGES.map((page) => (
        <a
          key={page}
          href={linkTo(view, page)}
          aria-current={page === view.page ? "page" : undefined}
          onClick={(event) => openHere(event, view, page)}
        >
          {PAGE_NAMES[page]}
        </a>
      ))}
    </nav>
  );
}

/** What is open over one page is no part of the next. */
function viewOn(view: ViewState, page: PageName): ViewState {
  return { ...view, page, open: null, article: null, claim: null };
}

function linkTo(view: ViewState, page: PageName): string {
  const search = writeViewState(viewOn(view, page));
  return `?${search}`;
}

function openHere(event: MouseEvent, view: ViewState, page: PageName): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  showView(viewOn(view, page));
  window.scrollTo(0, 0);
}
