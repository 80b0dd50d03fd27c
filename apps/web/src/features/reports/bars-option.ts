import type { EChartsCoreOption } from 'echarts/core';

type LabelledBar = Readonly<{ label: string; count: number; text: string; isBranch: boolean }>;

const LABEL_PX = 132;

/** Horizontal bars from top to bottom, each with its own label and number; no legend, no axis to read from. */
export function barsOption(bars: readonly LabelledBar[], branchColor: string): EChartsCoreOption {
  return {
    animation: false,
    grid: { left: LABEL_PX + 8, right: 96, top: 4, bottom: 4 },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { width: LABEL_PX, overflow: 'truncate', interval: 0 },
    },
    tooltip: { trigger: 'item', formatter: '{b}' },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        cursor: 'pointer',
        data: bars.map(({ count, text, isBranch }) => ({
          value: count,
          ...(isBranch && { itemStyle: { color: branchColor } }),
          label: { show: true, position: 'right', formatter: text },
        })),
      },
    ],
  };
}

export type HourBar = Readonly<{ hour: number; dials: number; answered: number }>;

/** The hours from the first to the last, those without a dial too. */
export function withEmptyHours(hours: readonly HourBar[]): HourBar[] {
  const [first, last] = [hours[0]?.hour ?? 0, hours.at(-1)?.hour ?? -1];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    return hours.find((one) => one.hour === hour) ?? { hour, dials: 0, answered: 0 };
  });
}

/** Dials of each hour, the answered ones within them. */
export function hoursOption(
  hours: readonly HourBar[],
  names: Readonly<{ dials: string; answered: string }>,
): EChartsCoreOption {
  return {
    animation: false,
    grid: { left: 48, right: 16, top: 36, bottom: 28 },
    legend: { top: 0, right: 0, itemWidth: 12, itemHeight: 12 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: hours.map(({ hour }) => `${hour}:00`), axisTick: { show: false } },
    yAxis: { type: 'value', min: 0, minInterval: 1 },
    series: [
      {
        name: names.dials,
        type: 'bar',
        barMaxWidth: 28,
        barGap: '0%',
        label: { show: true, position: 'top' },
        data: hours.map(({ dials }) => dials),
      },
      {
        name: names.answered,
        type: 'bar',
        barMaxWidth: 28,
        label: { show: true, position: 'top' },
        data: hours.map(({ answered }) => answered),
      },
    ],
  };
}
