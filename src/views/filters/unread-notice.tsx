import type { ReactNode } from "react";
import type { UnreadValue } from "../../state/view-state.ts";
import { unreadWords } from "./unread-wording.ts";

/** What the link named and the page cannot use. */
export function UnreadNotice({
  unread,
  children,
}: {
  readonly unread: readonly UnreadValue[];
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice" role="status">
      {unread.map((one) => (
        <p key={`${one.key} ${one.value}`}>{unreadWords(one)}</p>
      ))}
      {children}
    </div>
  );
}
