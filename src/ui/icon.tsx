const PATHS = {
  search: "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0m-1 3.5 3 3",
  calendar: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
  share: "M8 10V2.5M5 5l3-3 3 3M3 8.5v5h10v-5",
  down: "m5 6.5 3 3 3-3",
  cross: "m4.5 4.5 7 7m0-7-7 7",
  help: "M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M6.3 6.6a1.7 1.7 0 1 1 2.4 1.5c-.5.2-.7.5-.7 1M8 11v.2",
  filters: "M2 4h12M4 8h8M6.5 12h3",
  table: "M2.5 3h11v10h-11zM2.5 6.5h11M2.5 10h11M6.5 3v10",
  chart: "M2.5 13.5h11M4 13V8.5M8 13V3.5M12 13V6.5",
  differ: "M3 6h10M3 10h10M10.5 3l-5 10",
  single: "M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M8 7.9v.2",
  quiet: "M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M8 5v3.2l2 1.3",
  overdue: "M8 2 14.5 13.5h-13zM8 6.5v3M8 11.6v.1",
  out: "M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13 3 7.5 8.5",
  sun: "M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M8 1.5v1.8M8 12.7v1.8M1.5 8h1.8M12.7 8h1.8M3.4 3.4l1.3 1.3M11.3 11.3l1.3 1.3M12.6 3.4l-1.3 1.3M4.7 11.3l-1.3 1.3",
  moon: "M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6",
  screen: "M2.5 3h11v8h-11zM6 14h4M8 11v3",
  play: "M5 3.2v9.6l7.5-4.8z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  bookmark: "M4.5 2.5h7v11L8 10.6l-3.5 2.9z",
  previous: "m9.5 4-4 4 4 4",
  next: "m6.5 4 4 4-4 4",
} as const;

export interface IconProps {
  readonly name: keyof typeof PATHS;
  readonly sizePx?: number;
}

/** A line drawing beside a word; it never says anything alone. */
export function Icon({ name, sizePx = 16 }: IconProps) {
  return (
    <svg
      className="icon"
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
