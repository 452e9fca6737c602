import type { Finding } from "../../model/finding.ts";
import { unknownId } from "./find-unknown-ids.ts";
import type { Entry } from "./read-entries.ts";
import type { LadderEntry, WordClassEntry } from "./shapes.ts";

/** A class of words as a cue names it; `<year>` is none. */
const CLASS = /<(?!year>)([^<>\s]+)>/g;

const FORMS = ["verbs", "nouns", "phrases"] as const;

/**
 * A cue with the words of each class that it names.
 *
 * At its head they become one choice among others ("launch/start ~ pact"), as a verb is inflected there. Further on they
 * are one step that any of them fits ("launch ~ [pact/treaty]"); words of several words cannot be one step, and give a
 * cue of their own. A class that is not there gives no cue.
 */
export function expandCue(cue: string, classes: readonly WordClassEntry[]): string[] {
  if (!cue.includes("<")) return [cue];
  const steps = cue.split(/\s+/).map((step, place) => expandStep(step, place === 0, classes));
  return steps.reduce<string[]>(
    (spelled, choices) => spelled.flatMap((lead) => choices.map((one) => (lead === "" ? one : `${lead} ${one}`))),
    [""],
  );
}

function expandStep(step: string, isHead: boolean, classes: readonly WordClassEntry[]): string[] {
  if (!step.includes("<")) return [step];
  const written = step.replace(CLASS, (_, id: string) => wordsOf(id, classes).join("/"));
  if (written === "") return [];
  if (written === step || isHead) return [written];
  const words = written.split("/");
  const single = words.filter((word) => !/[_-]/.test(word));
  const longer = words.filter((word) => /[_-]/.test(word));
  return [...(single.length > 0 ? [`[${single.join("/")}]`] : []), ...(longer.length > 0 ? [longer.join("/")] : [])];
}

function wordsOf(id: string, classes: readonly WordClassEntry[]): readonly string[] {
  return classes.find((one) => one.id === id)?.words ?? [];
}

/** A finding `codebook-unknown-id` for each class that a cue names and that is not there. */
export function findUnknownClasses({ value, file, path }: Entry<LadderEntry>, known: readonly string[]): Finding[] {
  return value.stages.flatMap(({ cues }, stage) =>
    FORMS.flatMap((form) =>
      (cues[form] ?? []).flatMap((cue, place) =>
        [...cue.matchAll(CLASS)].flatMap(([, id = ""]) =>
          known.includes(id)
            ? []
            : [unknownId(file, [...path, "stages", stage, "cues", form, place], id, known, "a class of words")],
        ),
      ),
    ),
  );
}
