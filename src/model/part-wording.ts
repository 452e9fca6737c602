const UNITS = [
  { name: "MB", bytes: 1_000_000 },
  { name: "kB", bytes: 1000 },
] as const;

/**
 * How much of a size is there, in the unit of the whole: `partWording(3_120_000, 17_400_000)` → `3.1 of 17.4 MB`.
 *
 * Rounded down, so that what is not all never reads as all.
 */
export function partWording(partBytes: number, wholeBytes: number): string {
  const unit = UNITS.find(({ bytes }) => wholeBytes >= bytes * 10) ?? { name: "bytes", bytes: 1 };
  const inUnit = (bytes: number) => {
    const tenths = Math.floor((bytes / unit.bytes) * 10) / 10;
    return unit.bytes === 1 ? String(bytes) : tenths.toFixed(1);
  };
  return `${inUnit(partBytes)} of ${inUnit(wholeBytes)} ${unit.name}`;
}
