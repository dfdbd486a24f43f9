/** `npm run roundcube`: plain and HTML replies in a real Roundcube, started for the run and stopped after it. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'browser', 'test/roundcube'], {
  stdio: 'inherit',
  env: { ...process.env, AMENDS_ROUNDCUBE: '1' },
});
process.exit(status ?? 1);
