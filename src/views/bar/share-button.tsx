import { useState } from "react";
import { Icon } from "../../ui/icon.tsx";

const NOTICE_MS = 2500;

/** Copies the address: all that the page shows is in it. */
export function ShareButton() {
  const [notice, setNotice] = useState<string | null>(null);

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setNotice("Link copied");
    } catch {
      setNotice("Copy it from the address bar");
    }
    window.setTimeout(() => setNotice(null), NOTICE_MS);
  }
  return (
    <>
      <button type="button" className="button plain share" aria-label="Share: copy the link" onClick={copyLink}>
        <Icon name="share" />
        <span>{notice ?? "Share"}</span>
      </button>
      <span className="sr" role="status">
        {notice}
      </span>
    </>
  );
}
