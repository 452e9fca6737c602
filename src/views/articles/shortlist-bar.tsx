import { useState } from "react";
import { EMPTY_FILTER } from "../../model/filter.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { ListAsked } from "../../state/list-asked.ts";
import { MOST_SHORTLISTED } from "../../state/shortlist.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { citationWords } from "../../ui/citation-wording.ts";
import { countedIn } from "../../ui/count-words.ts";
import { absentWords } from "./reports-wording.ts";

export interface ShortlistBarProps {
  readonly asked: ListAsked;
  readonly shortlist: readonly ArticleId[];
}

/** What can be done with the shortlist: copy what of it is shown, every report a citation. */
export function ShortlistBar({ asked, shortlist }: ShortlistBarProps) {
  const [notice, setNotice] = useState("");
  const query = useAnswer("articles", { ...asked, unit: "reports", offset: 0, limit: MOST_SHORTLISTED });
  const known = useAnswer("extent", { filter: EMPTY_FILTER, among: shortlist });
  const lines = query.isPlaceholderData ? [] : (query.data?.answer.lines ?? []);
  const absent = known.data === undefined ? 0 : (known.data.question.among?.length ?? 0) - known.data.answer.passing;

  async function copyCitations() {
    try {
      await navigator.clipboard.writeText(`${lines.map(citationWords).join("\n")}\n`);
      setNotice(`Copied ${countedIn(lines.length, "reports")} as citations.`);
    } catch {
      setNotice("The browser does not let this page copy.");
    }
  }
  return (
    <div className="shortlist-bar">
      <button type="button" className="button small" aria-disabled={lines.length === 0} onClick={copyCitations}>
        Copy {lines.length === 1 ? "one citation" : `${lines.length} citations`}
      </button>
      <span className="muted">Kept on this machine, in this browser. {absentWords(absent)}</span>
      <span role="status">{notice}</span>
    </div>
  );
}
