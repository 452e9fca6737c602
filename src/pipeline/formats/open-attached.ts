import type { Attachment } from "postal-mime";
import type { Finding } from "../../model/finding.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { DatedSource } from "../source/source.ts";
import { formatOfName, type SourceFormat } from "../source/source-format.ts";
import { FindingTally } from "./finding-tally.ts";
import { numberSources } from "./number-sources.ts";
import type { OpenedFile, OpenedSource } from "./opened-source.ts";

/** Opens a file that another one holds. */
export type OpenPart = (name: string, bytes: Uint8Array) => Promise<OpenedFile>;

/** The mail that files are attached to. */
export interface Cover {
  readonly file: string;
  /** All that it says itself. */
  readonly note: string;
  /** Whether that is no more than a note on what is attached. */
  readonly isNote: boolean;
  readonly subject: string | null;
  readonly sent: PartialDate | null;
  /** Null where no more is opened. */
  readonly openPart: OpenPart | null;
}

/** With a signature of a few lines; a report has more. */
const LONGEST_NOTE_WORDS = 40;
/** A mail that is passed on may have a firm's lines below the note. */
const LONGEST_FORWARD_WORDS = 200;
const MOST_OPENED = 100;
const REPORTS: ReadonlySet<SourceFormat | null> = new Set([
  "mail",
  "mhtml",
  "html",
  "plain",
  "markdown",
  "pdf",
  "docx",
]);
const NO_FILE =
  /^(?:text\/(?:calendar|x?-?vcard|x-vcard|css|rfc822-headers)|application\/(?:ics|(?:x-)?pkcs7-signature|pgp-(?:signature|keys|encrypted))|message\/(?:delivery-status|feedback-report|disposition-notification))$/;
const PICTURE = /^image\//;
const ENDINGS: Readonly<Record<string, string>> = {
  "message/rfc822": ".eml",
  "text/html": ".html",
  "text/plain": ".txt",
  "text/markdown": ".md",
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
};

/** Whether what a mail says itself is too short for a report. */
export function isNote(words: string, isForward: boolean): boolean {
  const count = words.split(/\s+/).filter((word) => word !== "").length;
  return count < (isForward ? LONGEST_FORWARD_WORDS : LONGEST_NOTE_WORDS);
}

/**
 * Open the reports that are attached to a note, the note cut from the first; of one without a day it is known that it
 * was published by the day of sending.
 *
 * What is attached to a report, and what is no report, is `attachment-unread`. A sender's card, an appointment, a
 * signature and a picture beside a report are passed over, as no report is lost with them.
 */
export async function openAttached(attachments: readonly Attachment[], cover: Cover): Promise<OpenedFile> {
  const tally = new FindingTally();
  const sources: OpenedSource[] = [];
  for (const [number, attached] of attachments.filter((one) => isFile(one, cover)).entries()) {
    const name = nameOf(attached);
    const isOpened = cover.isNote && number < MOST_OPENED && REPORTS.has(formatOfName(name));
    if (!isOpened || cover.openPart === null) {
      tally.add({ code: "attachment-unread", file: cover.file, found: name });
      continue;
    }
    const opened = await cover.openPart(name, bytesOf(attached));
    sources.push(...opened.sources.map((source) => asSent(source, cover)));
    tally.addAll(opened.findings.map((finding) => inMail(finding, name, cover)));
  }
  const [first, ...others] = numberSources(sources, cover.file);
  const all = first === undefined ? [] : [belowNote(first, cover.note), ...others];
  return { sources: all, findings: tally.all(cover.file) };
}

function isFile({ mimeType, related, disposition }: Attachment, cover: Cover): boolean {
  if (NO_FILE.test(mimeType)) return false;
  return !PICTURE.test(mimeType) || (cover.isNote && !related && disposition !== "inline");
}

function nameOf({ filename, mimeType }: Attachment): string {
  const ending = ENDINGS[mimeType] ?? "";
  const name = filename?.replace(/[\p{Cc}\p{Cf}/\\]+/gu, " ").trim() || "attached file";
  return formatOfName(name) === null ? name + ending : name;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? new Uint8Array(0) : new Uint8Array(content);
}

function inMail({ code, found, expected }: Finding, name: string, { file }: Cover): Finding {
  const place = found === undefined ? name : `${name}: ${found}`;
  return { code, file, found: place, ...(expected !== undefined && { expected }) };
}

function asSent(source: OpenedSource, { file, subject, sent }: Cover): OpenedSource {
  const { format, bodyStart, stated, text, cuts = [], dated = null, likelyTitle = null } = source;
  const day = dated?.published.date ?? null;
  // Nothing is sent before it is published: a later day is of something else, or wrong.
  const isLater = day !== null && sent !== null && day > sent;
  const isBounded = dated !== null && !isLater && (day !== null || dated.published.notAfter !== undefined);
  return {
    ...{ file, text, format, bodyStart, stated, cuts },
    likelyTitle: likelyTitle ?? subject,
    dated: isBounded || sent === null ? dated : bySending(sent),
  };
}

function bySending(sent: PartialDate): DatedSource {
  const reason = `The mail that it is attached to was sent on ${sent}, so it was published by then.`;
  return { published: { date: null, basis: "bounds", notAfter: sent }, reason };
}

/** The source with the note above it, cut. Front matter stays at the top of its text, so the note is above it. */
function belowNote(source: OpenedSource, note: string): OpenedSource {
  if (note.trim() === "") return source;
  const above = `${note}\n\n`;
  const shift = above.length;
  const own = (source.cuts ?? []).map((cut) => ({ ...cut, start: cut.start + shift, end: cut.end + shift }));
  const isCut = source.bodyStart === 0;
  const cuts = isCut ? [{ start: 0, end: shift, rule: "forwarding-note" }, ...own] : own;
  return { ...source, text: above + source.text, bodyStart: isCut ? 0 : source.bodyStart + shift, cuts };
}
