import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../coach/model.ts';
import type { Head } from '../../settings/heads.ts';
import { CHANNEL_NAMES } from '../../ui/names.ts';
import { Several, TextField, wordsOf } from '../choices.tsx';
import { say } from '../../l10n/index.ts';

/** What a library says of itself, and where it applies. */
export function Details({ head, onSave, onCancel }: { head: Head; onSave(head: Head): void; onCancel(): void }) {
  const [name, setName] = useState(head.name);
  const [owner, setOwner] = useState(head.owner ?? '');
  const [version, setVersion] = useState(head.version);
  const [language, setLanguage] = useState(head.language);
  const [description, setDescription] = useState(head.description ?? '');
  const [sites, setSites] = useState(head.where?.sites?.join(', ') ?? '');
  const [desks, setDesks] = useState(head.where?.desks?.join(', ') ?? '');
  const [channels, setChannels] = useState<Channel[]>(head.where?.channels ?? []);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="form"
      aria-label={say('common_library')}
      onSubmit={(event) => {
        event.preventDefault();
        const { owner: _, description: __, where: ___, ...rest } = head;
        const where = {
          ...(wordsOf(sites).length > 0 && { sites: wordsOf(sites) }),
          ...(wordsOf(desks).length > 0 && { desks: wordsOf(desks) }),
          ...(channels.length > 0 && { channels }),
        };
        onSave({
          ...rest,
          name: name.trim(),
          version: version.trim() || '1',
          language: language.trim() || 'en',
          ...(owner.trim() && { owner: owner.trim() }),
          ...(description.trim() && { description: description.trim() }),
          ...(Object.keys(where).length > 0 && { where }),
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="row">
        <TextField label={say('common_name')} value={name} onChange={setName} field={first} required maxLength={200} />
        <TextField label={say('libraries_owner')} value={owner} onChange={setOwner} maxLength={200} />
        <TextField label={say('common_version')} value={version} onChange={setVersion} maxLength={50} />
        <TextField label={say('libraries_language')} value={language} onChange={setLanguage} maxLength={20} />
      </div>
      <label>
        {say('libraries_description')}
        <textarea
          maxLength={2_000}
          value={description}
          onInput={(event) => setDescription(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <TextField
          label={say('libraries_onlyOnTheseSites')}
          value={sites}
          onChange={setSites}
          placeholder="desk.example.com, *.example.org"
        />
        <TextField
          label={say('libraries_onlyInTheseDesks')}
          value={desks}
          onChange={setDesks}
          placeholder="zendesk, gmail"
        />
      </div>
      <Several
        legend={say('libraries_onlyInTheseChannels')}
        values={channels}
        names={CHANNEL_NAMES}
        onChange={setChannels}
      />
      <div class="row">
        <button type="submit" class="primary">
          {say('common_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('common_cancel')}
        </button>
      </div>
    </form>
  );
}
