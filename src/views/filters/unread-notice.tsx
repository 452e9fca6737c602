import type { UnreadValue } from "../../state/view-state.ts";
import { unreadWords } from "./unread-wording.ts";

/** What the link named and the page cannot use. */
export function UnreadNotice({ unread }: { readonly unread: readonly UnreadValue[] }) {
  return (
    <div className="notice" role="status">
      {unread.map((one) => (
        <p key={`${one.key} ${one.value}`}>{unreadWords(one)}</p>
      ))}
    </div>
  );
}
