import { use, useRef } from "react";
import { WarmSearchContext } from "../../state/use-answer.ts";
import { usePageKeys } from "../../state/use-page-keys.ts";
import { counted } from "../../ui/count-words.ts";
import { Icon } from "../../ui/icon.tsx";

export interface SearchFieldProps {
  readonly words: string;
  readonly total: number;
  readonly onChange: (words: string, how: "push" | "replace") => void;
}

/** Words that must stand in the report; `/` comes here from anywhere, Enter goes on to the page. One step of the history a visit, not a letter. */
export function SearchField({ words, total, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const hasTyped = useRef(false);
  const warmSearch = use(WarmSearchContext);

  usePageKeys((key) => {
    if (key === "/") input.current?.focus();
    return key === "/";
  });

  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label="Search the reports"
        placeholder={`Search ${counted(total, "report")}`}
        title="All words must stand in a report, “a phrase in quotes” as it stands; -word leaves out the reports that have it"
        value={words}
        onFocus={() => {
          hasTyped.current = false;
          warmSearch();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") document.getElementById("main")?.focus({ preventScroll: true });
        }}
        onChange={(event) => {
          onChange(event.target.value, hasTyped.current ? "replace" : "push");
          hasTyped.current = true;
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}
