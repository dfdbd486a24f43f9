/** Shapes that tell states apart without colour. All are decoration: the words beside them say it. */

export type Mark = 'met' | 'weak' | 'due' | 'earlier' | 'none' | 'pitfall';

export function MarkIcon({ mark }: { mark: Mark }) {
  return (
    <svg class="mark-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {mark === 'met' && (
        <>
          <circle cx="8" cy="8" r="7.5" fill="var(--accent)" />
          <path
            d="M4.6 8.3l2.3 2.3 4.5-4.9"
            fill="none"
            stroke="var(--on-accent)"
            stroke-width="1.7"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </>
      )}
      {mark === 'weak' && (
        <>
          <circle cx="8" cy="8" r="6.7" fill="none" stroke="var(--weak)" stroke-width="1.6" />
          <path d="M8 1.3a6.7 6.7 0 0 1 0 13.4z" fill="var(--weak)" />
        </>
      )}
      {mark === 'due' && (
        <circle cx="8" cy="8" r="6.7" fill="none" stroke="var(--weak)" stroke-width="1.6" stroke-dasharray="3.2 2.2" />
      )}
      {mark === 'earlier' && (
        <>
          <circle cx="8" cy="8" r="6.7" fill="none" stroke="var(--soft)" stroke-width="1.4" />
          <path d="M5 8.3l2 2 4-4.4" fill="none" stroke="var(--soft)" stroke-width="1.5" stroke-linecap="round" />
        </>
      )}
      {mark === 'none' && <path d="M4.5 8h7" stroke="var(--soft)" stroke-width="1.6" stroke-linecap="round" />}
      {mark === 'pitfall' && (
        <>
          <path
            d="M8 1.6l6.9 12.2H1.1z"
            fill="none"
            stroke="var(--pitfall)"
            stroke-width="1.5"
            stroke-linejoin="round"
          />
          <path d="M8 6v3.6M8 11.6v.3" stroke="var(--pitfall)" stroke-width="1.6" stroke-linecap="round" />
        </>
      )}
    </svg>
  );
}

/** How much of what is wanted is there, as a ring. */
export function Ring({ met, of }: { met: number; of: number }) {
  const share = of === 0 ? 1 : met / of;
  return (
    <svg class="ring" viewBox="0 0 22 22" width="20" height="20" aria-hidden="true">
      <circle cx="11" cy="11" r="8.5" fill="none" stroke="var(--line)" stroke-width="3" />
      {share > 0 && (
        <circle
          cx="11"
          cy="11"
          r="8.5"
          fill="none"
          stroke="var(--accent)"
          stroke-width="3"
          stroke-linecap="round"
          stroke-dasharray={`${53.4 * share} 60`}
          transform="rotate(-90 11 11)"
        />
      )}
      {share === 1 && (
        <path
          d="M7.6 11.3l2.3 2.3 4.5-4.9"
          fill="none"
          stroke="var(--accent)"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}

/** The mark: a speech bubble mended with a golden seam. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d="M3 5.5A4 4 0 0 1 7 1.5h10a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-4.6L6.6 22.6v-5.1H7a4 4 0 0 1-4-4z"
        fill="var(--accent)"
      />
      <path
        d="M14.4 1.6l-3.1 4.6 2.5 2.7-3.4 3.3 1.3 5.2"
        fill="none"
        stroke="var(--seam)"
        stroke-width="1.9"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
