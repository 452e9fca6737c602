import type { Steps } from "../engine/steps.ts";
import type { QuestionKind, Questions } from "../model/questions.ts";
import type { AskMessage } from "./protocol.ts";

/** A question with the steps that answer it. */
export interface ReadyQuestion {
  readonly message: AskMessage;
  readonly steps: Steps<Questions[QuestionKind]["answer"]>;
}

/** The questions that wait for their answer. */
export interface QuestionQueue {
  /** Put a question in. Gives the number of the one that it takes the place of, null for none. */
  readonly add: (message: AskMessage) => number | null;
  /** Whether a question still waits: it was neither taken nor removed, nor had its place taken. */
  readonly has: (id: number) => boolean;
  /** Say that a waiting question can be computed. */
  readonly makeReady: (question: ReadyQuestion) => void;
  /** The most urgent question that is ready, of equals the oldest; null for none. It stays until it is removed. */
  readonly mostUrgent: () => ReadyQuestion | null;
  /** Take a question out; false when it did not wait. */
  readonly remove: (id: number) => boolean;
}

/** The lowest first: what opens the page, what follows each click, what was opened on top, and last what takes longest. */
const URGENCY: Readonly<Record<QuestionKind, number>> = {
  manifest: 0,
  coverage: 1,
  facets: 2,
  facet: 3,
  articles: 4,
  place: 4,
  extent: 4,
  loosened: 4,
  article: 5,
  trace: 6,
  board: 7,
  matrix: 8,
  changes: 9,
  clocks: 10,
  promises: 11,
  cited: 12,
  quotes: 12,
  topStories: 13,
};

/**
 * A queue without questions.
 *
 * The newest question of a kind and asker takes the place of the one before it, as that one's answer would be replaced
 * at once. A question without an asker never takes another's place.
 */
export function createQuestionQueue(): QuestionQueue {
  const waiting = new Map<number, AskMessage>();
  const ready = new Map<number, ReadyQuestion>();

  function remove(id: number): boolean {
    ready.delete(id);
    return waiting.delete(id);
  }
  return {
    add(message) {
      const before = [...waiting.values()].find(
        ({ asker, kind }) => asker !== null && asker === message.asker && kind === message.kind,
      );
      if (before !== undefined) remove(before.id);
      waiting.set(message.id, message);
      return before?.id ?? null;
    },
    has: (id) => waiting.has(id),
    makeReady(question) {
      if (waiting.has(question.message.id)) ready.set(question.message.id, question);
    },
    mostUrgent() {
      let urgent: ReadyQuestion | null = null;
      for (const question of ready.values()) {
        if (urgent === null || isBefore(question.message, urgent.message)) urgent = question;
      }
      return urgent;
    },
    remove,
  };
}

function isBefore(a: AskMessage, b: AskMessage): boolean {
  return URGENCY[a.kind] === URGENCY[b.kind] ? a.id < b.id : URGENCY[a.kind] < URGENCY[b.kind];
}
