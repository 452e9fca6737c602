import type { Finding, FindingCode } from "./finding.ts";
import { FINDING_WORDS } from "./finding-wording.ts";
import { onOneLine } from "./show-finding.ts";

/** Where a file of each kind states when it was published, by the ending of its name. */
const DATE_PLACES: readonly (readonly [ending: RegExp, place: string])[] = [
  [/\.(?:md|markdown)$/i, "in `published` of its front matter"],
  [/\.te?xt$/i, "in a first line that holds nothing else"],
  [/\.(?:json|jsonl|ndjson)$/i, "in a field `published` of the entry"],
  [/\.(?:csv|tsv)$/i, "in a column `published` of the row"],
  [/\.(?:xml|rss|atom)$/i, "in `pubDate` (RSS) or `published` (Atom) of the entry"],
  [/\.(?:eml|mbox)$/i, "in the mail's `Date:` line"],
  [
    /\.(?:html?|xhtml|mht(?:ml)?|pdf|docx|docm|dotx)$/i,
    "in `published` of the front matter of an `.md` file with its text",
  ],
];

/** Where a file of each kind has its text, for one of which nothing is left. */
const TEXT_PLACES: readonly (readonly [ending: RegExp, mend: string])[] = [
  [/\.te?xt$/i, "Put the report's text into it, or delete it."],
  [
    /\.(?:html?|xhtml|mht(?:ml)?)$/i,
    "The page may show its text by JavaScript alone: open it, copy the report's text and put it into a `.txt` or `.md` file.",
  ],
  [/\.(?:json|jsonl|ndjson|csv|tsv)$/i, "Put the report's text into its field `text`, or delete the entry."],
  [/\.(?:xml|rss|atom)$/i, "The feed holds no more of it: save the report's own page."],
  [/\.(?:eml|mbox|pdf|docx|docm|dotx)$/i, "Put the report's text into a `.txt` or `.md` file."],
];

/** What to do with a file of a format that is not read, by the ending of its name. */
const FORMAT_MENDS: readonly (readonly [ending: RegExp, mend: string])[] = [
  [/\.(?:doc|dot|rtf|odt|ott|fodt|pages|wpd|wps)$/i, "Open it in a word processor, and save it as .docx or as PDF."],
  [/\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i, "Open it in a spreadsheet program, and save the sheet as .csv."],
  [/\.(?:pptx?|ppsx?|odp|key)$/i, "Open it, and save it as PDF."],
  [/\.(?:msg|oft|pst|ost|emlx)$/i, "Open it in a mail program, and save each mail as .eml."],
  [/\.(?:webarchive|maff|warc|wacz)$/i, "Open it in a browser, and save the page as .html or .mhtml."],
  [/\.(?:url|webloc|website|lnk|desktop)$/i, "It holds an address alone: open that, and save the page as .html."],
  [/\.(?:shtml?|php\d?|aspx?|jspx?|cgi|xht)$/i, "If it is a saved web page, give it the ending .html."],
  [/\.(?:zip|7z|rar|tar|t?gz|t?bz2|xz|zst)$/i, "Unpack it into the folder."],
  [
    /\.(?:png|jpe?g|gif|webp|tiff?|bmp|heic|avif|svg)$/i,
    "If a report is pictured, let a text recognition (OCR) run over it, and save the text as .txt or as PDF.",
  ],
  [/\.(?:epub|mobi|azw3?|djvu|ps|xps)$/i, "Save its text as .txt, as .html or as PDF."],
  [/\.(?:mp3|m4a|wav|ogg|mp4|mov|mkv|webm)$/i, "If a report is spoken in it, write its words into a .txt file."],
  [/\.(?:crdownload|part|partial|download|tmp)$/i, "Its download did not end: fetch it again."],
  [
    /(?:^|\/)[^./]+$|\.(?:log|asc|mdown|mkd|mkdn|rst|adoc|org|tex)$/i,
    "If it holds text, give it the ending .txt or .md.",
  ],
];

const DATE_SENTENCES: Partial<Record<FindingCode, string>> = {
  "date-missing": "State the date of publication, as exactly as it is known,",
  "date-ambiguous": "State the date of publication as year-month-day",
};

/** How to mend one finding, as its file's format has it. */
export function mendOf({ code, file }: Finding): string {
  const ofText = code === "text-empty" ? TEXT_PLACES.find(([ending]) => ending.test(file)) : undefined;
  if (ofText !== undefined) return ofText[1];
  const ofFormat = code === "format-unknown" ? FORMAT_MENDS.find(([ending]) => ending.test(file)) : undefined;
  if (ofFormat !== undefined) return ofFormat[1];
  const sentence = DATE_SENTENCES[code];
  const place = DATE_PLACES.find(([ending]) => ending.test(file))?.[1];
  return sentence === undefined || place === undefined ? FINDING_WORDS[code].mend : `${sentence} ${place}.`;
}

/** A way to mend findings, and which files it is for; null where it is for all. */
export interface Mend {
  readonly words: string;
  readonly files: string | null;
}

const FILES_NAMED = 2;

/** How to mend findings of one kind: each way once, in the order of the findings, with its files where there are several. */
export function mendsOf(findings: readonly Finding[]): Mend[] {
  const files = new Map<string, Set<string>>();
  for (const finding of findings) {
    const words = mendOf(finding);
    const own = files.get(words);
    if (own === undefined) files.set(words, new Set([finding.file]));
    else own.add(finding.file);
  }
  return [...files].map(([words, own]) => ({ words, files: files.size === 1 ? null : filesInWords([...own]) }));
}

function filesInWords(files: readonly string[]): string {
  const named = files.slice(0, FILES_NAMED).map(onOneLine).join(", ");
  const more = files.length - FILES_NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
