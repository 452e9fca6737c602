const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const DATE = new RegExp(`\\b((?:\\d{1,2} )?(?:${MONTH}) \\d{4})\\b`);

/** A date of a sentence, "" for none, and what stands before it. */
export interface DatePiece {
  readonly before: string;
  readonly date: string;
}

/** A sentence cut behind each of its dates; the last piece has none, and is left out where nothing follows. */
export function datePieces(sentence: string): DatePiece[] {
  const pieces: DatePiece[] = [];
  const cut = sentence.split(DATE);
  for (let at = 0; at < cut.length; at += 2) pieces.push({ before: cut[at] ?? "", date: cut[at + 1] ?? "" });
  return pieces.filter(({ before, date }) => before !== "" || date !== "");
}
