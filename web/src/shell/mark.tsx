/** Two who stand apart, and what joins them. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--ds-color-accent-base-default)" />
      <g
        fill="none"
        stroke="var(--ds-color-accent-base-contrast-default)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M7 8v16M25 8v16" />
        <path d="M7 18c5 0 5-5 9-5s4 5 9 5" />
      </g>
    </svg>
  );
}
