import type { ComponentChildren } from 'preact';
import { say, sayCount } from '../../l10n/index.ts';
import type { Gathered } from './gather.ts';

/** What came of the files: how many count, and of each that does not why. */
export function GivenFiles({ gathered: { people, taken, refused, same, more, unread } }: { gathered: Gathered }) {
  const said = [
    taken > 0 && sayCount('insights_teamTaken', taken),
    taken > 0 && sayCount('insights_teamPeople', people.size),
    unread > 0 && sayCount('insights_teamUnread', unread),
    refused.length > 0 && sayCount('insights_teamRefused', refused.length),
  ].filter(Boolean);
  return (
    <>
      <p role="status">{said.join(' ')}</p>
      {refused.length > 0 && (
        <Rows label={say('insights_teamRefusedFiles')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('insights_teamFile')}</th>
                <th scope="col">{say('insights_teamWhy')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ file, why }) => (
                <tr>
                  <th scope="row">{file}</th>
                  <td>{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Rows>
      )}
      <Files title={sayCount('insights_teamSame', same.length)} files={same} />
      <Files title={sayCount('insights_teamMore', more.length)} files={more} />
    </>
  );
}

function Files({ title, files }: { title: string; files: readonly string[] }) {
  if (files.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <Rows label={title}>
        <ul>
          {files.map((file) => (
            <li>{file}</li>
          ))}
        </ul>
      </Rows>
    </details>
  );
}

const Rows = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
  <section class="scroll files" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
