import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { palettes, type ThemeName } from './palette.ts';

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

/** Draws into `box` with one palette for all charts. */
export function startChart(box: HTMLElement, theme: ThemeName): EChartsType {
  const palette = palettes[theme];
  const axis = {
    axisLine: { lineStyle: { color: palette.border } },
    axisLabel: { color: palette.quiet },
    splitLine: { lineStyle: { color: palette.border } },
  };
  return init(box, {
    color: [palette.primary, palette.green, palette.amber, palette.blue, palette.purple, palette.grey],
    textStyle: { color: palette.text, fontFamily: getComputedStyle(document.body).fontFamily },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    timeAxis: axis,
    // By itself it draws a light rim around figures, made for a light ground.
    bar: { label: { color: palette.text, textBorderWidth: 0 } },
    legend: { textStyle: { color: palette.text } },
    tooltip: {
      backgroundColor: palette.raised,
      borderColor: palette.border,
      textStyle: { color: palette.text },
    },
  });
}
