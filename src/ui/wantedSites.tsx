import { sayCount } from '../l10n/index.ts';

interface WantedProps {
  /** The organisation's sites that are not switched on yet, as match patterns. */
  wanted: readonly string[];
  /** Asks for them, in the click itself. */
  onSites(patterns: string[]): void;
}

/** Switches all sites of the organisation on with one prompt of the browser's. */
export function WantedSites({ wanted, onSites }: WantedProps) {
  if (wanted.length === 0) return null;
  return (
    <div class="block">
      <p>{sayCount('popup_wanted', wanted.length)}</p>
      <p class="soft">{wanted.map((pattern) => pattern.replace(/^https?:\/\/|\/\*$/g, '')).join(', ')}</p>
      <button type="button" class="primary big" onClick={() => onSites([...wanted])}>
        {sayCount('popup_wantedOn', wanted.length)}
      </button>
    </div>
  );
}
