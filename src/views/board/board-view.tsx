import { memo, useCallback, useMemo } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { isEmptyFilter } from "../../model/filter.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { AgreementStatus, Board } from "../../model/status.ts";
import { boardQuestion } from "../../state/board-question.ts";
import { type Answered, useDeferredAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { type BoardCards, boardCards } from "../../ui/board-cards.ts";
import { longDay } from "../../ui/date-words.ts";
import { FillKey } from "../../ui/fill-key.tsx";
import type { Names } from "../../ui/names.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";
import { Unbroken } from "../../ui/unbroken.tsx";
import { AgreementCard } from "./agreement-card.tsx";
import { BoardSkeleton } from "./board-skeleton.tsx";
import { boardHeadline, sectionCountWords, untoldWords } from "./board-wording.ts";
import type { CountScope } from "./card-wording.ts";
import { SilentAgreements } from "./silent-agreements.tsx";

export interface BoardViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The collection's last day. */
  readonly lastDay: DayNumber;
}

const ORDERS = [
  { value: "latest", words: "Latest act" },
  { value: "stage", words: "Stage" },
  { value: "name", words: "Name" },
] as const;

/** Where each agreement stands. */
export function BoardView({ view, update, names, asOf, lastDay }: BoardViewProps) {
  const query = useDeferredAnswer("board", boardQuestion(view, asOf));
  return (
    <AsyncPanel query={query} what="the board" skeleton={<BoardSkeleton />}>
      {(answered) => <BoardSections {...{ answered, names, lastDay, update }} sort={view.sort} open={view.open} />}
    </AsyncPanel>
  );
}

interface BoardSectionsProps extends Pick<BoardViewProps, "update" | "names" | "lastDay"> {
  readonly answered: Answered<"board">;
  readonly sort: ViewState["sort"];
  /** The agreement that is open. */
  readonly open: ViewState["open"];
}

/** Drawn anew only for another answer, order or open agreement. */
const BoardSections = memo(function BoardSections({
  answered: { question, answer: board },
  ...parts
}: BoardSectionsProps) {
  const { names, lastDay, update, sort } = parts;
  const cards = boardCards(board, question.filter, sort);
  const pastDay = board.asOf === lastDay ? null : board.asOf;
  const scope = useMemo(
    () => ({ isFiltered: !isEmptyFilter(question.filter), pastDay, unit: question.unit ?? ("reports" as const) }),
    [question, pastDay],
  );
  const onOpen = useCallback((id: AgreementId) => update({ open: id }), [update]);
  const shared = { ...parts, board, cards, scope, onOpen };
  return (
    <>
      <header className="lead">
        <div>
          <h1>
            <Unbroken
              words={boardHeadline(cards, question.filter, names, pastDay === null ? null : longDay(pastDay))}
            />
          </h1>
          <p>
            {untoldWords(cards)}
            {board.clock === "told" ? "As the reports published by that day had told it. " : ""}A filter changes the
            evidence you see, never the stage.
          </p>
        </div>
        <SegmentedSwitch
          name="Order of the cards"
          value={sort}
          choices={ORDERS}
          isSmall
          onChange={(chosen) => update({ sort: chosen })}
        />
      </header>
      <CardSection title="Treaties" statuses={cards.treaties} hasKey {...shared} />
      <CardSection
        title="Programmes and partnerships"
        statuses={cards.others}
        hasKey={cards.treaties.length === 0}
        {...shared}
      />
      <SilentAgreements statuses={cards.silent} onOpen={onOpen} />
    </>
  );
});

interface CardSectionProps extends Pick<BoardSectionsProps, "names" | "open"> {
  readonly title: string;
  readonly statuses: readonly AgreementStatus[];
  readonly hasKey: boolean;
  readonly board: Board;
  readonly cards: BoardCards;
  readonly scope: CountScope;
  readonly onOpen: (agreement: AgreementId) => void;
}

function CardSection({ title, statuses, hasKey, board, cards, scope, names, open, onOpen }: CardSectionProps) {
  if (statuses.length === 0) return null;
  return (
    <section aria-label={title}>
      <div className="section-head">
        <h2>
          {title} <span>{sectionCountWords(statuses)}</span>
        </h2>
        {hasKey && <FillKey />}
      </div>
      <div className="board">
        {statuses.map((status) => (
          <AgreementCard
            key={status.id}
            status={status}
            names={names}
            firstYear={board.firstYear}
            peak={cards.peak}
            scope={scope}
            isOpen={open === status.id}
            onOpen={onOpen}
          />
        ))}
      </div>
    </section>
  );
}
