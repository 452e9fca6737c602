/** The stair: three stages reached, one promised. */
export function BrandMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path fill="currentColor" d="M1 14h4v5H1zM6 10.5h4V19H6zM11 6.5h4V19h-4z" />
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="2.2 1.8"
        d="M16.75 2.25h2.5v16h-2.5z"
      />
    </svg>
  );
}
