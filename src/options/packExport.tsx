import { useState } from 'preact/hooks';
import { asLibrary } from '../settings/libraries.ts';
import { type Pack, PACK_SETTINGS, type PackSetting } from '../settings/pack.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { SETTING_NAMES } from './settingNames.ts';
import type { State } from './state.ts';
import { say, sayCount } from '../l10n/index.ts';

interface ExportProps {
  state: State;
  name: string;
  onName(name: string): void;
  onExport(pack: Pack): void;
}

const differs = (settings: Settings, key: PackSetting | 'taught') =>
  JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key]);

/** Chooses what goes into a pack: at first all libraries, and what differs from the defaults. */
export function PackExport({ state: { settings, libraries }, name, onName, onExport }: ExportProps) {
  const [version, setVersion] = useState('1');
  const keys = [...PACK_SETTINGS, 'taught' as const].filter((key) => key !== 'agentName' && differs(settings, key));
  const own = libraries.filter(({ head, phrases }) => head.from !== 'policy' && phrases.length > 0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const make = (): Pack => {
    const dismissed = new Set(settings.teamOff);
    return {
      amends: 'pack',
      format: 1,
      name,
      version,
      libraries: own.filter(({ head }) => !left.has(head.id)).map(asLibrary),
      ...Object.fromEntries(keys.filter((key) => !left.has(key)).map((key) => [key, settings[key]])),
      ...(dismissed.size > 0 && !left.has('rulesOff')
        ? { rulesOff: [...new Set([...settings.rulesOff, ...dismissed])] }
        : {}),
    };
  };
  return (
    <form
      class="form"
      aria-label={say('team_pack')}
      onSubmit={(event) => {
        event.preventDefault();
        onExport(make());
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
      {own.map(({ head, phrases }) => (
        <label class="inline">
          <input
            type="checkbox"
            checked={!left.has(head.id)}
            onChange={(event) => toggle(head.id, event.currentTarget.checked)}
          />
          {sayCount('team_libraryOf', phrases.length, head.name)}
        </label>
      ))}
      {keys.map((key) => (
        <label class="inline">
          <input
            type="checkbox"
            checked={!left.has(key)}
            onChange={(event) => toggle(key, event.currentTarget.checked)}
          />
          {SETTING_NAMES[key]}
        </label>
      ))}
      <div class="row">
        <button type="submit" class="primary">
          {say('team_exportThePack')}
        </button>
      </div>
    </form>
  );
}
