import { counted } from '../../follow/lessons/log.ts';
import { LESSON_KINDS, type LessonKind } from '../../follow/lessons/kinds.ts';
import type { Lesson } from '../../follow/lessons/schema.ts';
import { say } from '../../l10n/index.ts';
import { KIND_NAMES } from '../../ui/names.ts';

/** How many lessons there are of each kind: where the most are, the team has the most to gain. */
export function LessonCounts({
  list,
  names,
}: {
  list: readonly Lesson[];
  names: Readonly<Record<LessonKind, string>>;
}) {
  return (
    <table class="counts">
      <caption>{say('lessons_byKind')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('common_forWhat')}</th>
          {LESSON_KINDS.map((kind) => (
            <th scope="col">{names[kind]}</th>
          ))}
          <th scope="col">{say('lessons_all')}</th>
        </tr>
      </thead>
      <tbody>
        {counted(list).map(({ failure, counts, all }) => (
          <tr key={failure ?? ''}>
            <th scope="row">{failure ? KIND_NAMES[failure] : say('common_anyFailure')}</th>
            {LESSON_KINDS.map((kind) => (
              <td>{counts[kind]}</td>
            ))}
            <td>{all}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
