import type { Finding } from "../../model/finding.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { cutText } from "../source/cut-text.ts";
import { inFigures } from "../source/in-figures.ts";
import type { DatedSource } from "../source/source.ts";
import { NOTHING_STATED } from "../source/source.ts";
import { findQuotedMail } from "./find-quoted-mail.ts";
import { findQuotingElements } from "./find-quoting-elements.ts";
import { FindingTally } from "./finding-tally.ts";
import { isCutShort } from "./mail-parts.ts";
import { markAttachedTexts } from "./mark-attached-texts.ts";
import { numberSources } from "./number-sources.ts";
import { isNote, type OpenPart, openAttached } from "./open-attached.ts";
import { type OpenedFile, type OpenedSource, unopened } from "./opened-source.ts";
import { parseMail } from "./parse-mail.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { plainWords } from "./plain-words.ts";
import { bareSubject, type Forwarded, isForwardSubject, readForwarded } from "./read-forwarded.ts";
import { splitMailbox } from "./split-mailbox.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Mails attached in one another that are opened; each is parsed anew. */
const MOST_ATTACHED = 3;
const [LINE_BREAK, RETURN] = [10, 13];
/** What stands where bytes are no letter. */
const LOST_LETTER = "\uFFFD";

/**
 * Open a mail, or each mail of a mailbox: its subject, sender and date, its HTML part as text where it has one, else its
 * plain part.
 *
 * Mails that it answers or quotes are cut as `quoted-mail`; of one that it passes on, in its text or as an attached file,
 * sender, subject and day are those of that mail, and what is said above is cut as `forwarding-note`. A report that is
 * attached to a note is read in its place; any other attached file is `attachment-unread`. Without a text it is
 * `entry-textless`; what is no mail at all is `file-damaged`, and one with more than 10,000 lines that may begin a part,
 * or headers or parts in one another past what any mail has, `file-unpacks-too-large`. Of one with more than 30,000 lines
 * the first are read: `file-overlong`; of one that ends within a part, what is there: `file-damaged-part`. `openPart` opens an attached file by its name.
 */
export async function openMail(bytes: Uint8Array, file: string, openPart: OpenPart, depth = 0): Promise<OpenedFile> {
  const mails = splitMailbox(withLines(bytes));
  if (mails.length === 1) return openOne(mails[0] ?? bytes, file, openPart, depth);
  const tally = new FindingTally();
  const sources: OpenedSource[] = [];
  for (const mail of mails) {
    const opened = await openOne(mail, file, openPart, depth);
    sources.push(...opened.sources);
    tally.addAll(opened.findings);
  }
  return { sources: numberSources(sources, file), findings: tally.all(file) };
}

async function openOne(bytes: Uint8Array, file: string, openPart: OpenPart, depth: number): Promise<OpenedFile> {
  const read = await parseMail(markAttachedTexts(bytes), file);
  if ("refusal" in read) return unopened(read.refusal);
  const { mail, overlong } = read;
  const html = mail.html === undefined ? "" : (await plainWords(mail.html)).trim();
  const text = html === "" ? (mail.text ?? "") : html;
  const subject = mail.subject ?? "";
  const forwarded = readForwarded(text, isForwardSubject(subject));
  const cuts = forwarded?.cuts ?? findQuotedMail(text, html === "" ? [] : await findQuotingElements(mail.html ?? ""));
  const sent = dayOfSending(mail.headers.find(({ key }) => key === "date")?.value ?? mail.date ?? "");
  const attached = await openAttached(mail.attachments, {
    file,
    note: text,
    isNote: forwarded === null && isNote(cutText(text, cuts).text, isForwardSubject(subject)),
    subject: bareSubject(subject),
    sent,
    openPart: depth < MOST_ATTACHED ? openPart : null,
  });
  const flaws = findFlaws(bytes, file, text);
  const findings = [...overlong, ...flaws, ...attached.findings];
  if (attached.sources.length > 0) return { sources: attached.sources, findings };
  if (text.trim() === "") {
    const [found, expected] = ["a mail without a body", "a plain or HTML part"];
    return unopened(...findings, { code: "entry-textless", file, found, expected });
  }
  const title = forwarded?.title ?? bareSubject(subject);
  const sender = mail.from?.name || mail.from?.address?.split("@")[1] || null;
  const publisherName = forwarded === null ? sender : forwarded.sender;
  const source = {
    file,
    text,
    format: "plain" as const,
    bodyStart: 0,
    stated: { ...NOTHING_STATED, title, publisherName },
    cuts,
    dated: forwarded === null ? dateOfSending(sent) : dateOfForwarded(forwarded, sent),
  };
  return { sources: [source], findings };
}

/** What of a mail is not as it was sent: its end, or letters of its text. */
function findFlaws(bytes: Uint8Array, file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  if (isCutShort(new TextDecoder("latin1").decode(bytes))) {
    const [found, expected] = ["no end of its last part", "a mail to its end"];
    findings.push({ code: "file-damaged-part", file, found, expected });
  }
  const lost = text.split(LOST_LETTER).length - 1;
  const found = `${inFigures(lost)} ${lost === 1 ? "letter" : "letters"} that its encoding does not have`;
  if (lost > 0) findings.push({ code: "encoding-doubtful", file, found });
  return findings;
}

/** The mail in lines of its own kind, without blank ones at its top. */
function withLines(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== LINE_BREAK && byte !== RETURN);
  const own = first > 0 ? bytes.subarray(first) : bytes;
  return own.includes(LINE_BREAK) ? own : own.map((byte) => (byte === RETURN ? LINE_BREAK : byte));
}

/** Null for a day that can be read in two ways or not at all. */
function dayOfSending(sent: string): PartialDate | null {
  const date = parseStatedDate(sent);
  return date === null || date.isAmbiguous ? null : date.date;
}

function dateOfSending(sent: PartialDate | null): DatedSource | null {
  if (sent === null) return null;
  return { published: { date: sent, basis: "metadata" }, reason: `The mail was sent on ${sent}.` };
}

/** The day that a passed-on mail's header gives; where it gives none that can be, the day of passing on bounds it. */
function dateOfForwarded({ date }: Forwarded, sent: PartialDate | null): DatedSource | null {
  if (date !== null && (sent === null || date <= sent)) {
    return { published: { date, basis: "metadata" }, reason: `The mail that is passed on was sent on ${date}.` };
  }
  if (sent === null) return null;
  const reason = `The mail was passed on on ${sent}; the day of the mail itself is not certain, so it was published by then.`;
  return { published: { date: null, basis: "bounds", notAfter: sent }, reason };
}
