import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../messages/send.ts';
import { type Backup, backupsIn, readBackup, restoreBackup } from '../settings/backups.ts';
import { download } from '../ui/download.ts';
import { inTurn } from '../settings/area.ts';
import { rich } from '../ui/rich.tsx';
import { EraseButton } from '../ui/eraseButton.tsx';
import { during } from './busy.tsx';
import { area } from './state.ts';
import { sorted, type Topic } from './stored.ts';
import { TopicView } from './topic.tsx';
import { language, say } from '../l10n/index.ts';

/** Everything that Amends keeps, each record as it is, and the earlier states that it kept. */
export function Data() {
  const [stored, setStored] = useState<{ local: Record<string, unknown>; session: Record<string, unknown> }>({
    local: {},
    session: {},
  });
  useEffect(() => {
    const read = async () => {
      const [local, session] = await Promise.all([area.get(null), browser.storage.session.get(null)]);
      setStored({ local, session });
    };
    void read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  const { local, session } = stored;
  const topics = [...sorted(local, session)];
  const backups = backupsIn(local);
  const erase = async (topic: Topic, keys: readonly string[]) => {
    if (topic === 'open') await ask<'eraseSession'>({ kind: 'eraseSession' });
    else await inTurn(() => area.remove([...keys]));
  };
  return (
    <section>
      <h2>{say('options_pane_data')}</h2>
      <p>{rich('data_intro', <a href="../../help/privacy.html">{say('welcome_privacy')}</a>)}</p>
      {topics.length === 0 ? (
        <p class="soft">{say('data_empty')}</p>
      ) : (
        <div class="tools" style={{ marginTop: '14px' }}>
          <button
            type="button"
            onClick={() => download('amends-data.json', JSON.stringify({ ...local, ...session }, null, 2))}
          >
            {say('data_exportEverything')}
          </button>
          <EraseButton
            label={say('data_eraseEverything')}
            onErase={async () => {
              await inTurn(async () => area.remove(Object.keys(await area.get(null))));
              await ask<'eraseSession'>({ kind: 'eraseSession' });
            }}
          />
        </div>
      )}
      {topics.map(([topic, records]) => (
        <TopicView
          key={topic}
          topic={topic}
          records={records}
          onErase={() => void erase(topic, Object.keys(records))}
        />
      ))}
      {backups.length > 0 && <Backups backups={backups} />}
    </section>
  );
}

function Backups({ backups }: { backups: readonly Backup[] }) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (name: string) => {
    const text = await during(() => readBackup(area, name));
    setProblem(text === null ? say('data_gone') : null);
    if (text !== null) download(`amends-${name}.json`, text);
  };
  const goBack = async (name: string) => {
    const outcome = await during(() => restoreBackup(area, name));
    setProblem(outcome.ok ? null : outcome.error);
  };
  return (
    <>
      <h3>{say('data_earlierStates')}</h3>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <table class="stack">
        <tbody>
          {backups.map(({ name, at, why }) => (
            <tr key={name}>
              <td>{new Date(at).toLocaleString(language())}</td>
              <td>{why}</td>
              <td class="acts">
                <button
                  type="button"
                  class="link"
                  aria-label={say('common_about', say('data_saveAsAFile'), why)}
                  onClick={() => void save(name)}
                >
                  {say('data_saveAsAFile')}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={say('common_about', say('data_goBackToIt'), why)}
                  onClick={() => void goBack(name)}
                >
                  {say('data_goBackToIt')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
