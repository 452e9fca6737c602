import { Fragment } from "react";
import { datePieces } from "./date-pieces.ts";

/** A sentence of which no line ends inside a date: "by 30 November 2022" breaks before 30 or nowhere. */
export function Unbroken({ words }: { readonly words: string }) {
  return datePieces(words).map(({ before, date }) => (
    <Fragment key={`${before} ${date}`}>
      {before}
      {date !== "" && <span className="unbroken">{date}</span>}
    </Fragment>
  ));
}
