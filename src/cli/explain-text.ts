import { mendOf } from "../model/finding-mend.ts";
import { findingMessage } from "../model/show-finding.ts";
import type { ExplainRows } from "./explain-rows.ts";

const LONGEST_DROPPED = 100;

/** How one file was read, as lines for a terminal. */
export function explainText(rows: ExplainRows): string {
  return [headText(rows), droppedText(rows), tagsText(rows), claimsText(rows), findingsText(rows)].join("\n");
}

/** "line 3" or "entry 2" of a file that holds several articles; else "". */
function placeInFile({ line, entry }: { readonly line?: number; readonly entry?: number }): string {
  if (line !== undefined) return `line ${line}`;
  return entry === undefined ? "" : `entry ${entry}`;
}

function headText({ id, place, title, publisherName, publisher, kind, url, published }: ExplainRows): string {
  const { date, basis, notBefore, notAfter, reason } = published;
  const bounds = [...(notBefore ? [`not before ${notBefore}`] : []), ...(notAfter ? [`not after ${notAfter}`] : [])];
  const where = placeInFile(place);
  return `${id}${where && `  (${where})`}
  Title      ${title ?? "none"}
  Publisher  ${publisherName ?? "not known"}${publisher === null ? "" : ` (${publisher})`}, ${kind === "unknown" ? "kind not known" : kind}
  Address    ${url ?? "none"}
  Published  ${[date ?? "no date", `basis ${basis}`, ...bounds].join(", ")}
             ${reason}
`;
}

function droppedText({ dropped }: ExplainRows): string {
  if (dropped.length === 0) return "Dropped: nothing\n";
  const lines = dropped.map(
    ({ rule, why, start, end, text }) => `  ${start}–${end}  ${rule}: ${why}\n      ${oneLine(text)}\n`,
  );
  return `Dropped:\n${lines.join("")}`;
}

function tagsText({ tags }: ExplainRows): string {
  if (tags.length === 0) return "Tags: none\n";
  const lines = tags.map(({ kind, id, name, mentions }) => {
    const places = mentions.map(({ start, end, words }) => `"${oneLine(words)}" ${start}–${end}`).join(", ");
    return `  ${kind.padEnd(9)} ${id} (${name}): ${places}\n`;
  });
  return `Tags:\n${lines.join("")}`;
}

function claimsText({ claims }: ExplainRows): string {
  if (claims.length === 0) return "Claims: none\n";
  const lines = claims.map(({ agreement, stage, modality, date, party, rule, cue, quote, start, end }) => {
    const when = date === null ? "no date told" : date;
    const who = party === null ? "" : `, act of ${party}`;
    return `  ${agreement}: ${stage}, ${modality}, ${when}${who}
      "${oneLine(quote, 2000)}" ${start}–${end}
      cue "${oneLine(cue.words)}" ${cue.start}–${cue.end}, rule ${rule}
`;
  });
  return `Claims:\n${lines.join("")}`;
}

function findingsText({ findings }: ExplainRows): string {
  if (findings.length === 0) return "Findings: none\n";
  const lines = findings.map((finding) => {
    const place = placeInFile(finding);
    const message = findingMessage(finding);
    return `  ${finding.code}: ${place && `${place}: `}${message}\n      To mend: ${mendOf(finding)}\n`;
  });
  return `Findings:\n${lines.join("")}`;
}

function oneLine(text: string, longest = LONGEST_DROPPED): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest / 2)} … ${line.slice(-longest / 2)}`;
}
