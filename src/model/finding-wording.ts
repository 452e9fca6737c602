import type { FindingCode } from "./finding.ts";

/** What a kind of finding means, and how to mend it; whole sentences. */
export interface FindingWords {
  /** What is the matter, without its place. */
  readonly what: string;
  /** What was done about it, so that nobody needs to guess what is missing. */
  readonly effect: string;
  readonly mend: string;
}

/** The words for every code, one table for terminal and page. */
export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
  "file-empty": {
    what: "The file is empty.",
    effect: "It was left out.",
    mend: "Put the report's text into it, or delete it.",
  },
  "file-binary": {
    what: "The file holds no text.",
    effect: "It was left out.",
    mend: "Save the report as text, as a web page, as PDF or as DOCX.",
  },
  "file-too-large": {
    what: "The file is larger than a report can be.",
    effect: "It was not read.",
    mend: "Split it into one file a report.",
  },
  "file-unreadable": {
    what: "The file cannot be opened.",
    effect: "It was left out.",
    mend: "Check its name and its permissions; put the file itself there, not a link to it.",
  },
  "file-damaged": {
    what: "The file is damaged or cut short, and nothing of it can be read.",
    effect: "It was left out.",
    mend: "Fetch or save it again.",
  },
  "file-damaged-part": {
    what: "A part of the file is damaged, or the file is cut short.",
    effect: "What could be read of it was kept.",
    mend: "Fetch or save it again, or mend the place.",
  },
  "file-locked": {
    what: "The file is locked with a password.",
    effect: "It was left out.",
    mend: "Save it again without the password.",
  },
  "file-unpacks-too-large": {
    what: "The file unpacks to more than a report can hold.",
    effect: "It was left out, and no more than the limit was unpacked.",
    mend: "Do not trust the file; if it is a report, save its text alone.",
  },
  "file-pictures-only": {
    what: "The file holds pictures of pages and no text.",
    effect: "It was left out.",
    mend: "Let a text recognition (OCR) run over it, and save it with the text.",
  },
  "file-overlong": {
    what: "The file holds more than is read of one file.",
    effect: "What stands before the limit was read; what stands past it was left out.",
    mend: "Split it into several files; if it is no report, delete it.",
  },
  "attachment-unread": {
    what: "A file that is attached to the mail was not read.",
    effect: "The rest of the mail was read.",
    mend: "If it holds a report, save it into the folder as a file of its own.",
  },
  "findings-more": {
    what: "There are more findings than are named.",
    effect: "Of each kind the first ones are named; what the others are about was treated the same.",
    mend: "Mend those that are named, most of all what they have in common; the next ones are named then.",
  },
  "page-overloaded": {
    what: "The page has more markup than any page needs.",
    effect:
      "All of its text was kept, a paragraph a line; menus and teasers were left out only where their words show it.",
    mend: "Put the article's text alone into a text file.",
  },
  "page-articles": {
    what: "The page holds more than one whole article.",
    effect: "One was read, and what is named here was left out.",
    mend: "Save the page that each article has for itself, or put its text into a text file.",
  },
  "encoding-doubtful": {
    what: "The file's characters are in an encoding that it does not name.",
    effect: "It was read by the likeliest one; some letters may be wrong.",
    mend: "Look at its names and quotation marks, and save it again in UTF-8.",
  },
  "encoding-unknown": {
    what: "The file's characters are in an unknown encoding.",
    effect: "It was left out.",
    mend: "Save it again in UTF-8.",
  },
  "format-unknown": {
    what: "The file has an ending that is not read.",
    effect: "It was left out.",
    mend: "Save the report in a format that is read; if it holds text, the ending .txt is enough.",
  },
  "format-mismatch": {
    what: "The file's ending does not fit what it holds.",
    effect: "It was read by what it holds.",
    mend: "Give it the right ending.",
  },
  "program-fault": {
    what: "The program failed on it: a mistake of the program, whatever it holds.",
    effect: "It was left out, and all else was read.",
    mend: "Report it to the makers of the program, with what was found and, if you may share it, the file.",
  },
  "header-missing": {
    what: "The first row of the table names no column that holds a text.",
    effect: "The table was left out.",
    mend: "Put a first row above it that names the columns, such as title, text, published, url.",
  },
  "row-short": {
    what: "A row of the table has fewer cells than its header.",
    effect: "It was kept; the cells that it lacks count as empty.",
    mend: "Give it a cell for each column, an empty one where nothing is known.",
  },
  "row-long": {
    what: "A row of the table has more cells than its header.",
    effect: "It was kept; what is too much was taken for the end of its text.",
    mend: "Put a text that holds the separator in double quotes.",
  },
  "row-ragged": {
    what: "The cells of a row cannot be told to the columns of its table.",
    effect: "It was left out.",
    mend: "Give it a cell for each column; put one that holds a separator, a quotation mark or a line break in double quotes.",
  },
  "entry-field": {
    what: "A field does not hold what it may.",
    effect: "The field counts as not stated; all else was kept.",
    mend: "Correct the field or delete it.",
  },
  "entry-textless": {
    what: "There is no text, only what stands around one.",
    effect: "It was left out.",
    mend: "Put the report's text into a field such as text, or delete the entry.",
  },
  "front-matter-broken": {
    what: "The front matter is not valid YAML.",
    effect: "Its fields were read line by line, and the text was kept.",
    mend: "Mend the line; put a value that holds a colon or a quotation mark in quotes.",
  },
  "front-matter-field": {
    what: "A field is not known, or does not hold what it may.",
    effect: "The field counts as not stated; all else was kept.",
    mend: "Correct the field or delete it.",
  },
  "article-id-twice": {
    what: "Two reports have one id, and say the same or state that id both.",
    effect: "The first in the order of names was kept.",
    mend: "Delete it if it is a copy; else give it an `id` of its own.",
  },
  "text-empty": {
    what: "Nothing is left of the text once what surrounds an article is dropped.",
    effect: "It was left out.",
    mend: "Put the report's text below the front matter.",
  },
  "text-hidden": {
    what: "The file holds words that it shows nobody.",
    effect: "They were left out.",
    mend: "If they belong to the report, let the file show them and save it again.",
  },
  "text-not-english": {
    what: "The text hardly has an English word, and agreements are read in English alone.",
    effect: "It was kept, and gives few tags and no status.",
    mend: "Put a digest of it in English in its place, and its language into `language`.",
  },
  "date-missing": {
    what: "Nothing shows when it was published.",
    effect: "It is counted as undated and drawn on no day.",
    mend: "State the date of publication beside its text, as exactly as it is known.",
  },
  "date-ambiguous": {
    what: "The date can be read with day and month either way.",
    effect: "Only the year was kept.",
    mend: "State the date of publication as year-month-day beside its text.",
  },
  "date-future": {
    what: "The publication date lies in the future.",
    effect: "It was kept as stated.",
    mend: "Correct `published`.",
  },
  "date-implausible": {
    what: "The date is older than any report can be.",
    effect: "It counts as not known.",
    mend: "Correct `published` and the bounds beside it, or delete them.",
  },
  "date-conflict": {
    what: "Two dates of publication cannot both be right.",
    effect: "The one that the source states was kept.",
    mend: "Open the report, correct `published`, and say in `date_basis` how it is known.",
  },
  "party-mismatch": {
    what: "The text names other parties than the agreement has.",
    effect: "The sentence gave no claim; the parties are the codebook's.",
    mend: "Check the report: it may be wrong, or mean another agreement.",
  },
  "codebook-missing": {
    what: "The codebook, or a file of it, is missing.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Copy it from `data/codebook/`, which comes with Pactwatch, and change it to your needs.",
  },
  "codebook-syntax": {
    what: "A file of the codebook is not valid YAML.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Mend the line; indent with spaces, and quote a value that holds a colon.",
  },
  "codebook-field": {
    what: "A field of the codebook is missing, not known, or does not hold what it may.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Correct the field.",
  },
  "codebook-unknown-id": {
    what: "The codebook uses an id that it does not define.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Correct the id, or add an entry for it.",
  },
  "codebook-id-twice": {
    what: "Two entries of the codebook have one id or name.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Give one of them another, or join them.",
  },
  "record-broken": {
    what: "The line is not a record.",
    effect: "It was answered with no tags.",
    mend: 'Write one JSON object a line, with at least "id" and "text".',
  },
  "record-id-lost": {
    what: "The record's id cannot be given back as it was written.",
    effect: "It was answered with its tags and with null for its id.",
    mend: "Write the id as a string.",
  },
};
