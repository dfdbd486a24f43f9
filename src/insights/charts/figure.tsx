import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { language, say } from '../../l10n/index.ts';
import { type ChartData, isEmpty } from './data.ts';
import { drawChart, linesOf } from './draw.ts';

/** Height of a chart with standing bars, and of each lying bar and what stands around them, in pixels. */
const STANDING = 230;
const LYING = 34;
const AROUND = 76;

/** One question with its answer: in words, as a chart, and as a table. */
export function Figure({
  title,
  summary,
  data,
  note,
  children,
}: {
  title: string;
  /** The answer in words: what the chart is called for those who do not see it. */
  summary: string;
  data: ChartData;
  /** What to bear in mind, under the answer. */
  note?: ComponentChildren;
  /** What can be chosen, over it. */
  children?: ComponentChildren;
}) {
  return (
    <section class="figure" aria-label={title}>
      <h2>{title}</h2>
      {children}
      {isEmpty(data) ? (
        <p class="soft">{say('insights_nothing')}</p>
      ) : (
        <>
          <p>
            {summary} {data.earlier && <span class="soft">{say('insights_paler')}</span>}
          </p>
          {note}
          <Drawn data={data} label={`${title}. ${summary}`} />
          <details>
            <summary>{say('insights_table')}</summary>
            <Table data={data} title={title} />
          </details>
        </>
      )}
    </section>
  );
}

function Drawn({ data, label }: { data: ChartData; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const end = new AbortController();
    drawChart(canvas.current, data, end.signal);
    return () => end.abort();
  }, [data]);
  const high = data.labels.some((label) => linesOf(label).length > 2) ? 1.35 : 1;
  const bars = data.labels.length * Math.max(high, data.earlier ? 1.25 : 1);
  return (
    <div class="chart" style={{ height: `${data.lying ? bars * LYING + AROUND : STANDING}px` }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

function Table({ data, title }: { data: ChartData; title: string }) {
  const { of, labels, series, earlier = [] } = data;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={say('insights_tableOf', title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {series.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
            {earlier.map(({ name }) => (
              <th scope="col">{say('insights_before', name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, at) => (
            <tr>
              <th scope="row">{label}</th>
              {[...series, ...earlier].map(({ values }) => (
                <td>{(values[at] ?? 0).toLocaleString(language())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
