import { useState } from "react";
import { bibtexEntry, type CitedReport, risEntry } from "../../ui/citation-formats.ts";
import { citationWords } from "../../ui/citation-wording.ts";

const FORMS: readonly { readonly name: string; readonly write: (report: CitedReport) => string }[] = [
  { name: "Plain", write: (report) => `${citationWords(report)}\n` },
  { name: "BibTeX", write: bibtexEntry },
  { name: "RIS", write: (report) => risEntry(report) },
];

/** Copies the report as a citation, in the form that is pressed. */
export function CiteLine({ report }: { readonly report: CitedReport }) {
  const [notice, setNotice] = useState("");
  async function copy(name: string, citation: string) {
    try {
      await navigator.clipboard.writeText(citation);
      setNotice(`Copied (${name}).`);
    } catch {
      setNotice("The browser does not let this page copy.");
    }
  }
  return (
    <p className="reader-cite">
      Copy citation:{" "}
      {FORMS.map(({ name, write }) => (
        <button
          key={name}
          type="button"
          className="link"
          aria-label={`Copy citation: ${name}`}
          onClick={() => void copy(name, write(report))}
        >
          {name}
        </button>
      ))}{" "}
      <span role="status">{notice}</span>
    </p>
  );
}
