import { useState } from 'preact/hooks';
import type { Day } from '../follow/days.ts';
import { say } from '../l10n/index.ts';
import { Calibration, type CalibrationProps } from './calibration.tsx';
import { Own, type OwnProps } from './own.tsx';
import { PANES, type Pane } from './panes.ts';
import type { Entries } from './periods.ts';
import { NOTHING } from './team/gather.ts';
import { Team } from './team.tsx';

export interface InsightsProps {
  pane: Pane;
  entries: Entries;
  today: Day;
  /** What could not be read or erased, in a sentence. */
  problem: string | null;
  onErase: OwnProps['onErase'];
  onOwner: OwnProps['onOwner'];
  calibration: CalibrationProps;
}

export function Insights({ pane, entries, today, problem, onErase, onOwner, calibration }: InsightsProps) {
  const [gathered, setGathered] = useState(NOTHING);
  return (
    <main class="insights">
      <h1>{say('insights_heading')}</h1>
      <nav aria-label={say('insights_panes')}>
        {PANES.map((one) => (
          <a href={`#${one}`} aria-current={one === pane ? 'page' : undefined}>
            {say(`insights_pane_${one}`)}
          </a>
        ))}
      </nav>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {pane === 'own' && <Own {...{ entries, today, onErase, onOwner }} />}
      {pane === 'team' && <Team {...{ gathered, today }} onGathered={setGathered} />}
      {pane === 'calibration' && <Calibration {...calibration} />}
    </main>
  );
}
