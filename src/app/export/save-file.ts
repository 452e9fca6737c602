/** Have the browser save a file under a name. */
export function saveFile(name: string, type: string, content: Uint8Array | string | Blob): void {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then; at once would be too early for some.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
