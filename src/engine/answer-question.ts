import type { AnyQuestion } from "../model/opening.ts";
import type { QuestionKind, Questions } from "../model/questions.ts";
import { answerArticle } from "./articles/answer-article.ts";
import { answerArticles } from "./articles/answer-articles.ts";
import { answerCited, answerQuotes } from "./articles/answer-cited.ts";
import { answerExtent } from "./articles/answer-extent.ts";
import { answerLoosened } from "./articles/answer-loosened.ts";
import { answerPlace } from "./articles/answer-place.ts";
import { answerBoard, boardInSteps } from "./board/answer-board.ts";
import { answerChanges } from "./changes/answer-changes.ts";
import { answerClocks } from "./clocks/answer-clocks.ts";
import { answerCoverage } from "./coverage/answer-coverage.ts";
import type { Dataset } from "./dataset.ts";
import { answerFacet } from "./facets/answer-facet.ts";
import { answerFacets } from "./facets/answer-facets.ts";
import { answerMatrix } from "./matrix/answer-matrix.ts";
import { answerPromises } from "./promises/answer-promises.ts";
import { judgeInSteps } from "./status/judge-board.ts";
import type { Steps } from "./steps.ts";
import { answerTopStories } from "./stories/answer-top-stories.ts";
import { answerTrace } from "./trace/answer-trace.ts";

type Answers = {
  readonly [Kind in QuestionKind]: (dataset: Dataset, question: Questions[Kind]["ask"]) => Questions[Kind]["answer"];
};

const ANSWERS: Answers = {
  manifest: ({ manifest }) => manifest,
  facets: answerFacets,
  facet: answerFacet,
  coverage: answerCoverage,
  board: answerBoard,
  trace: answerTrace,
  matrix: answerMatrix,
  changes: answerChanges,
  clocks: answerClocks,
  promises: answerPromises,
  cited: answerCited,
  quotes: answerQuotes,
  articles: answerArticles,
  place: answerPlace,
  extent: answerExtent,
  loosened: answerLoosened,
  article: answerArticle,
  topStories: answerTopStories,
};

/** Answer any question; the files of `neededFiles` must have been added before. */
export function answerQuestion<Kind extends QuestionKind>(
  dataset: Dataset,
  kind: Kind,
  question: Questions[Kind]["ask"],
): Questions[Kind]["answer"] {
  return ANSWERS[kind](dataset, question);
}

/** The same in steps, so that what is more urgent is answered in between; only a board has more than one. */
export function* answerInSteps(
  dataset: Dataset,
  { kind, question }: AnyQuestion,
): Steps<Questions[QuestionKind]["answer"]> {
  return kind === "board" ? yield* boardInSteps(dataset, question) : answerQuestion(dataset, kind, question);
}

/** Judge in steps the statuses of the days that a question is about, after which its answer and its files are soon found. */
export function* prepareInSteps(dataset: Dataset, { kind, question }: AnyQuestion): Steps<void> {
  if (kind === "clocks") {
    for (const clock of ["happened", "told"] as const) yield* judgeInSteps(dataset, question.asOf, clock);
  } else if (kind === "changes") {
    for (const day of [question.from, question.to]) yield* judgeInSteps(dataset, day, question.clock);
  } else if (
    kind === "board" ||
    kind === "trace" ||
    kind === "promises" ||
    (kind === "matrix" && question.columns === "stage")
  ) {
    yield* judgeInSteps(dataset, question.asOf, question.clock);
  }
}
