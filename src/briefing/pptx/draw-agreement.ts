import { LIGHT } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { addRung, addText, BODY, type Box, columnsOf, line, type Page, run, SMALL } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "agreement" }>;

/** The stair at full width, the deciding sentences, the promises and what is open. */
export function drawAgreement(page: Page, { stages, why, promises, open }: Body): void {
  const slots = columnsOf(stages.length, { ...BODY, h: 1.15 }, 0.08);
  stages.forEach((stage, at) => {
    const slot = slots[at] ?? BODY;
    addRung(page, stage, slot, stage.sentence);
    const words = [
      line(stage.name, { size: 12, isBold: true }),
      line(stage.when, { size: 11 }),
      run(stage.evidence, { size: SMALL, colour: LIGHT["ink-2"] }),
    ];
    addText(page, words, { ...slot, y: slot.y + slot.h + 0.06, h: 0.88 }, stage.name);
  });
  const lower: Box = { ...BODY, y: BODY.y + 2.1, h: BODY.h - 2.1 };
  const none = (words: string) => [run(words, { size: 12, colour: LIGHT["ink-2"] })];
  const points = (list: readonly string[], empty: string) =>
    list.length === 0 ? none(empty) : list.map((words) => line(words, { size: 12 }));
  const cited = why
    .flatMap(({ words, cue, source }) => [
      run(words.slice(0, cue.start), { size: 12 }),
      run(words.slice(cue.start, cue.end), { size: 12, isBold: true }),
      line(words.slice(cue.end), { size: 12 }),
      line(source, { size: SMALL, colour: LIGHT["ink-2"] }),
    ])
    .filter(({ text, options }) => text !== "" || options?.breakLine === true);
  const parts = [
    { heading: "Why this stage", runs: why.length === 0 ? none("No sentence says that a stage was reached.") : cited },
    { heading: "Said versus done", runs: points(promises, "No promise is told.") },
    { heading: "Still open", runs: points(open, "Nothing that the reports leave open.") },
  ];
  columnsOf(3, lower).forEach((box, at) => {
    const part = parts[at];
    if (part !== undefined)
      addText(page, [line(part.heading, { size: 13, isBold: true }), ...part.runs], box, part.heading);
  });
}
