import type { TagKind } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { TagMentions } from "../../model/dataset.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Content, ToldStage } from "./draw-content.ts";
import { drawBelow, drawFrom, type Random } from "./seeded-random.ts";
import { ASIDES, SPEAKERS, TOLD } from "./text-patterns.ts";

/** A made-up text with all that it says and names. */
export interface MadeUpText {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly TagMentions[];
}

/** Names by id, for the tags of one kind. */
export type NamesOf = Readonly<Record<TagKind, ReadonlyMap<string, string>>>;

export function namesOf(codebook: Codebook): NamesOf {
  const named = (entries: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(entries.map(({ id, name }) => [id, name]));
  return {
    country: named(codebook.countries),
    theme: named(codebook.themes),
    agreement: named(codebook.agreements),
    family: named(codebook.families),
  };
}

const SHORTEST = 600;
const RULE = "generated";

/** Write what a content tells, some 600 to 900 letters. Every tag is named and every claim is a sentence of it. */
export function writeText(content: Content, names: NamesOf, articleId: ArticleId, random: Random): MadeUpText {
  const mentions = new Map<string, [TagKind, string, ...number[]]>();
  const claims: Claim[] = [];
  let text = "This text is generated, not a report.";
  function mention(kind: TagKind, id: string): void {
    const name = names[kind].get(id) ?? id;
    const own = mentions.get(`${kind} ${id}`) ?? [kind, id];
    own.push(text.length, text.length + name.length);
    mentions.set(`${kind} ${id}`, own);
    text += name;
  }
  function listNames(words: string, kind: TagKind, ids: readonly string[]): void {
    for (const [place, id] of ids.entries()) {
      text += place === 0 ? ` ${words} ` : ", ";
      mention(kind, id);
    }
    if (ids.length > 0) text += ".";
  }
  function tell(told: ToldStage): void {
    text += " ";
    const [start, cue] = [text.length, { start: 0, end: 0 }];
    for (const [before, slot] of splitPattern(drawFrom(random, TOLD[told.modality]))) {
      text += before;
      if (slot === "agreement") mention("agreement", told.history.agreement.id);
      if (slot === "stage") {
        cue.start = text.length;
        text += told.stage.name;
        cue.end = text.length;
      }
      if (slot === "when") text += told.date === null ? "" : ` (${told.date})`;
      if (slot === "who") text += speakerOf(told, names, random, text.length === start);
    }
    claims.push(claimOf(told, articleId, { start, end: text.length }, cue));
  }
  listNames(
    "It is about",
    "agreement",
    content.histories.map(({ agreement }) => agreement.id),
  );
  listNames("It is about", "family", content.family === null ? [] : [content.family.id]);
  for (const told of content.told) tell(told);
  while (text.length < SHORTEST)
    text += ` ${drawFrom(random, ASIDES).replace("{number}", String(2 + drawBelow(random, 90)))}`;
  listNames("It names", "country", content.countries);
  listNames("Its subjects:", "theme", content.themes);
  return { text, claims, mentions: [...mentions.values()] };
}

/** The parts of a pattern: what stands before each slot, and the slot; none after the last. */
function splitPattern(pattern: string): (readonly [before: string, slot: string])[] {
  return pattern.split("}").map((part) => {
    const [before = "", slot = ""] = part.split("{");
    return [before, slot];
  });
}

function speakerOf({ party }: ToldStage, names: NamesOf, random: Random, isFirst: boolean): string {
  const [article, noun] = drawFrom(random, SPEAKERS);
  const [own, whom] = party === null ? [article, noun] : ["the", `government of ${names.country.get(party) ?? party}`];
  return `${isFirst ? own.charAt(0).toUpperCase() + own.slice(1) : own} ${whom}`;
}

function claimOf(told: ToldStage, articleId: ArticleId, span: Pick<Claim, "start" | "end">, cue: Claim["cue"]): Claim {
  const { id, family } = told.history.agreement;
  const { modality, date, party } = told;
  return { articleId, agreement: id, family, stage: told.stage.stage, modality, date, party, ...span, cue, rule: RULE };
}
