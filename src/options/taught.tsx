import { useState } from 'preact/hooks';
import type { TaughtPage } from '../settings/schema.ts';
import { say } from '../l10n/index.ts';

interface TaughtProps {
  /** Whether the organisation set them. */
  locked: boolean;
  taught: Readonly<Record<string, TaughtPage>>;
  /** @returns a sentence where it could not be stored */
  save(taught: Record<string, TaughtPage>): Promise<string | null>;
}

/** Whether the browser understands a selector. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

const SIDES = ['customer', 'agent'] as const;

/** Sites whose pages were taught by pointing: where their messages are found, to be changed or forgotten. */
export function Taught({ taught, locked, save }: TaughtProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const hosts = Object.keys(taught).sort();
  if (hosts.length === 0) return null;
  const store = async (event: Event, host: string) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const page = { customer: String(form.get('customer')).trim(), agent: String(form.get('agent')).trim() };
    const broken = SIDES.find((side) => !isSelector(page[side]));
    setProblem(
      broken ? say('sites_noSelector', say(`sites_${broken}`), host) : await save({ ...taught, [host]: page }),
    );
  };
  const forget = async (host: string) => {
    const { [host]: _, ...others } = taught;
    setProblem(await save(others));
  };
  return (
    <section>
      <h2>{say('sites_taughtPages')}</h2>
      <p class="soft">{say('sites_whereAmendsFindsTheMessages')}</p>
      {locked && <p class="soft">{say('common_lockedHere')}</p>}
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {hosts.map((host) => (
        <form key={host} class="taught" data-host={host} onSubmit={(event) => void store(event, host)}>
          <h3>{host}</h3>
          {SIDES.map((side) => (
            <label key={side} class="matching">
              {say(`sites_${side}`)}
              <input
                class="selector"
                name={side}
                defaultValue={taught[host]?.[side]}
                spellcheck={false}
                required
                readOnly={locked}
                maxLength={500}
              />
            </label>
          ))}
          {!locked && (
            <div class="row">
              <button type="submit">{say('common_save')}</button>
              <button
                type="button"
                class="link"
                aria-label={say('sites_forgetSite', host)}
                onClick={() => void forget(host)}
              >
                {say('sites_forget')}
              </button>
            </div>
          )}
        </form>
      ))}
    </section>
  );
}
