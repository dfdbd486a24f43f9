import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { STEPS } from '../coach/model.ts';
import { asLibrary } from '../settings/libraries.ts';
import { type Pack, PACK_SETTINGS, type PackSetting } from '../settings/pack.ts';
import { POLICY_FORMS, type PolicyFile, type PolicyForm, policyFile } from '../settings/policyFiles.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { inWords, rulesInWords } from './inWords.ts';
import { SETTING_NAMES } from './settingNames.ts';
import type { State } from './state.ts';
import { say, sayCount } from '../l10n/index.ts';

interface ExportProps {
  state: State;
  name: string;
  onName(name: string): void;
  onExport(file: PolicyFile): void;
}

type Key = PackSetting | 'taught';

/** What was dismissed for the team stands in the pack in any case, unless it is taken out: what was dismissed for oneself is another choice. */
function apart(settings: Settings): { own: Settings; team: { rulesOff: string[]; stepsOff: Settings['stepsOff'] } } {
  const team = new Set(settings.teamOff);
  const steps = STEPS.filter((step) => team.has(step));
  return {
    own: {
      ...settings,
      rulesOff: settings.rulesOff.filter((rule) => !team.has(rule)),
      stepsOff: settings.stepsOff.filter((step) => !team.has(step)),
    },
    team: { rulesOff: settings.teamOff.filter((rule) => !steps.some((step) => step === rule)), stepsOff: steps },
  };
}

const differs = (settings: Settings, key: Key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key]);
const isPattern = (origin: string) => /^https?:\/\/(?:\*\.)?[^/*\s]+\/\*$/.test(origin);

/** Chooses what goes into a pack (at first all libraries, and what differs from the defaults), and how it travels. */
export function PackExport({ state: { settings, libraries, origins }, name, onName, onExport }: ExportProps) {
  const [version, setVersion] = useState('1');
  const [form, setForm] = useState<PolicyForm>('file');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(['preset']));
  const { own, team } = apart(settings);
  const keys = [...PACK_SETTINGS, 'taught' as const].filter((key) => key !== 'agentName' && differs(own, key));
  const phrases = libraries.filter((one) => one.head.from !== 'policy' && one.phrases.length > 0);
  const sites = origins.filter(isPattern);
  const isIn = (key: string) => !left.has(key);
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const make = (): Pack => {
    const chosen: Partial<Pick<Settings, Key>> = Object.fromEntries(keys.filter(isIn).map((key) => [key, own[key]]));
    const off = isIn('teamOff') ? team : { rulesOff: [], stepsOff: [] };
    const rulesOff = [...(chosen.rulesOff ?? []), ...off.rulesOff];
    const stepsOff = [...(chosen.stepsOff ?? []), ...off.stepsOff];
    return {
      amends: 'pack',
      format: 1,
      name,
      version,
      libraries: phrases.filter(({ head }) => isIn(head.id)).map(asLibrary),
      ...chosen,
      ...(rulesOff.length > 0 && { rulesOff }),
      ...(stepsOff.length > 0 && { stepsOff }),
      ...(sites.length > 0 && isIn('sites') && { sites: { ask: sites, forbidden: [], only: false } }),
      ...(form !== 'file' && isIn('preset') && { locked: false }),
    };
  };
  const choice = (key: string, label: string, value?: string) => (
    <label class="inline">
      <input type="checkbox" checked={isIn(key)} onChange={(event) => toggle(key, event.currentTarget.checked)} />
      <span>
        {label}
        {value && <span class="soft">: {value}</span>}
      </span>
    </label>
  );
  return (
    <form
      class="form"
      aria-label={say('team_pack')}
      onSubmit={(event) => {
        event.preventDefault();
        onExport(policyFile(form, browser.runtime.id, make()));
      }}
    >
      <div class="row">
        <label>
          {say('common_name')}
          <input
            type="text"
            required
            maxLength={200}
            value={name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </label>
        <label>
          {say('common_version')}
          <input
            type="text"
            required
            maxLength={200}
            value={version}
            onInput={(event) => setVersion(event.currentTarget.value)}
          />
        </label>
      </div>
      {phrases.map(({ head, phrases: { length } }) => choice(head.id, sayCount('team_libraryOf', length, head.name)))}
      {keys.map((key) => choice(key, SETTING_NAMES[key], inWords(own, key)))}
      {settings.teamOff.length > 0 && choice('teamOff', say('team_dismissed'), rulesInWords(settings.teamOff))}
      {sites.length > 0 &&
        choice('sites', say('team_sites'), sites.map((site) => site.replace(/\/\*$/, '')).join(', '))}
      <label>
        {say('team_howItTravels')}
        <select value={form} onChange={(event) => setForm(event.currentTarget.value as PolicyForm)}>
          {POLICY_FORMS.map((one) => (
            <option value={one}>{say(`team_form_${one}`)}</option>
          ))}
        </select>
      </label>
      {form !== 'file' && choice('preset', say('team_preset'))}
      <div class="row">
        <button type="submit" class="primary">
          {say('team_exportThePack')}
        </button>
      </div>
    </form>
  );
}
