import { EMPTY_FILTER } from "../../model/filter.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { ListAsked } from "../../state/list-asked.ts";
import { type Answered, useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Names } from "../../ui/names.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";
import { Unbroken } from "../../ui/unbroken.tsx";
import { orderWords, reportsHeadline, shortlistHeadline } from "./reports-wording.ts";

const BY_DAY = [
  { value: "newest", words: "Newest" },
  { value: "oldest", words: "Oldest" },
] as const;
const WITH_WORDS = [...BY_DAY, { value: "best", words: "Best match" }] as const;

const FOLDS = [
  { value: "reports", words: "Every report", title: "A line for every report; every count on the page counts reports" },
  {
    value: "stories",
    words: "One a story",
    title: "Copies and rewrites of one report are folded; every count on the page counts stories",
  },
] as const;

export interface ReportsHeadProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asked: ListAsked;
  readonly shortlisted: readonly ArticleId[];
}

/** What the list has, in words, and how to choose, fold and order it. */
export function ReportsHead({ view, update, names, asked, shortlisted }: ReportsHeadProps) {
  const { filter, unit = "reports", order, among } = asked;
  const { data } = useAnswer("extent", { filter, unit, ...(among && { among }) });
  const known = useAnswer("extent", { filter: EMPTY_FILTER, among: shortlisted }, view.list === "short");
  const lists = [
    { value: "all", words: "All reports" },
    { value: "short", words: `Shortlist (${shortlisted.length})`, title: "Reports that you put aside on this machine" },
  ] as const;
  return (
    <>
      <header className={data === undefined ? "lead reports-lead awaited" : "lead reports-lead"}>
        <div>
          <h1>
            {data === undefined ? (
              "Reports"
            ) : (
              <Unbroken words={headlineOf(data, names, known.data?.answer.passing ?? 0)} />
            )}
          </h1>
          <p>
            {data !== undefined && data.answer.passing > 0 && orderWords(order, data.answer.undated, unit)}{" "}
            {data !== undefined && data.answer.passing > 0 && (
              <span className="reports-hint">
                <kbd>j</kbd> <kbd>k</kbd> choose, <kbd>Enter</kbd> reads, <kbd>x</kbd> shortlists, <kbd>?</kbd> lists
                all keys.
              </span>
            )}
          </p>
        </div>
      </header>
      <div className="reports-switches">
        <SegmentedSwitch
          name="Which reports"
          value={view.list}
          choices={lists}
          isSmall
          onChange={(list) => update({ list })}
        />
        <div className="fold-switch">
          <SegmentedSwitch
            name="Lines of the list"
            value={unit}
            choices={FOLDS}
            isSmall
            onChange={(chosen) => update({ unit: chosen })}
          />
        </div>
        <SegmentedSwitch
          name={`Order of the ${unit}`}
          value={order}
          choices={filter.words.trim() === "" ? BY_DAY : WITH_WORDS}
          isSmall
          onChange={(chosen) => update({ order: chosen })}
        />
      </div>
    </>
  );
}

function headlineOf({ question, answer }: Answered<"extent">, names: Names, kept: number): string {
  const numbers = { unit: question.unit ?? "reports", filter: question.filter, extent: answer };
  return question.among === undefined ? reportsHeadline(numbers, names) : shortlistHeadline(numbers, kept);
}
