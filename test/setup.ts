/** Before every unit test: what a property test tries is the same each time. `npm run test:deep` tries others, and prints the seed of what failed. */
import fc from 'fast-check';
import '../src/l10n/english.ts';

if (process.env.AMENDS_DEEP !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_125 });
