import { say } from '../l10n/index.ts';

/** A sketch of a page on which Amends does not work, to be read and copied by the agent. */
export function SketchView({ sketch, onClose }: { sketch: string; onClose(): void }) {
  return (
    <section class="block" aria-label={say('popup_sketch')}>
      <p>{say('popup_sketchHelp')}</p>
      <textarea class="sketch" readOnly aria-label={say('popup_sketch')} value={sketch} rows={8} />
      <div class="row">
        <button type="button" class="primary" onClick={() => void navigator.clipboard.writeText(sketch)}>
          {say('popup_sketchCopy')}
        </button>
        <button type="button" onClick={onClose}>
          {say('common_close')}
        </button>
      </div>
    </section>
  );
}
