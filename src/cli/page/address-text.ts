/** Where a server can be asked, by the machine itself and by others. */
export interface ServerAddresses {
  readonly local: readonly string[];
  readonly network: readonly string[];
}

/** What is told once the page is served; null where the server does not say at which address. */
export function addressText(addresses: ServerAddresses | null): string {
  const all = addresses === null ? [] : [...addresses.local, ...addresses.network];
  const place = all.length === 0 ? "is served" : `is at ${all.join(" and ")}`;
  return `\nPactwatch ${place} until you press Ctrl+C.\n`;
}
