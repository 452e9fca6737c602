/** The hatches of the lanes, defined once. */
export function LaneFills() {
  return (
    <svg className="lane-fills" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="lane-implied" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="3" fill="var(--surface)" />
          <path d="M0 0V3" stroke="var(--implied)" strokeWidth="2" />
        </pattern>
        <pattern id="lane-ended" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="var(--stage-ended)" />
          <path d="M0 0V4M0 0H4" stroke="var(--surface)" strokeWidth="1.4" />
        </pattern>
      </defs>
    </svg>
  );
}
