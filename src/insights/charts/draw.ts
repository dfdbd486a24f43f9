/** Bars by Chart.js: only what they need of it is loaded. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { language, say } from '../../l10n/index.ts';
import { type Colours, coloursOf } from './colours.ts';
import type { ChartData, Series } from './data.ts';

Chart.defaults.font.family = 'system-ui, -apple-system, "Segoe UI", sans-serif';
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

/** Thickest bar, and thickest of the period before, in pixels. */
const THICKEST = 26;
const BEFORE = 11;

/** Longest line of a lying bar's label, in letters: what fits beside the bars on a narrow page. */
const LINE = 18;

/** A label in lines, cut between words. */
export function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const datasetsOf = (series: readonly Series[], stack: 'now' | 'before', colours: Colours) =>
  series.map(({ name, tone, values }) => ({
    label: stack === 'now' ? name : say('insights_before', name),
    data: [...values],
    stack,
    backgroundColor: colours.fill(tone, stack === 'before'),
    borderColor: colours.edge(tone, stack === 'before'),
    borderWidth: 1.5,
    maxBarThickness: stack === 'now' ? THICKEST : BEFORE,
  }));

function configOf(data: ChartData, colours: Colours): ChartConfiguration<'bar'> {
  const { lying, labels, series, earlier } = data;
  const value = {
    stacked: true,
    beginAtZero: true,
    ticks: { color: colours.soft, precision: 0, maxRotation: 0, autoSkipPadding: 14 },
    grid: { color: colours.line },
    border: { color: colours.line },
  };
  const category = {
    stacked: true,
    ticks: { color: lying ? colours.ink : colours.soft, autoSkip: !lying, maxRotation: 0 },
    grid: { display: false },
    border: { color: colours.line },
  };
  return {
    type: 'bar',
    data: {
      labels: lying ? labels.map(linesOf) : [...labels],
      datasets: [...datasetsOf(series, 'now', colours), ...(earlier ? datasetsOf(earlier, 'before', colours) : [])],
    },
    options: {
      locale: language(),
      indexAxis: lying ? 'y' : 'x',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      scales: lying ? { x: value, y: category } : { x: category, y: value },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'bottom',
          labels: {
            color: colours.ink,
            boxWidth: 14,
            boxHeight: 14,
            // Those of the period before are the same, only paler.
            filter: ({ datasetIndex = 0 }) => datasetIndex < series.length,
          },
        },
        tooltip: {
          callbacks: { title: ([item]) => labels[item?.dataIndex ?? -1] ?? '' },
          backgroundColor: colours.ink,
          titleColor: colours.paper,
          bodyColor: colours.paper,
        },
      },
    },
  };
}

/** Draws a chart, and again whenever the page's colours change. @param signal takes it down */
export function drawChart(canvas: HTMLCanvasElement, data: ChartData, signal: AbortSignal): void {
  let chart = new Chart(canvas, configOf(data, coloursOf(canvas)));
  const again = () => {
    chart.destroy();
    chart = new Chart(canvas, configOf(data, coloursOf(canvas)));
  };
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', again, { signal });
  signal.addEventListener('abort', () => chart.destroy());
}
