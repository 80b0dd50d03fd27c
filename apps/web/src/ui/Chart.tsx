import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { startChart } from './echarts.ts';
import { useThemeName } from './preferences.ts';

/**
 * A chart in the product's palette that follows its box and the theme. `label` says what it shows, for those who
 * cannot see it; `onPick` hears which bar was clicked, by series and position.
 */
export function Chart({
  option,
  label,
  height,
  onPick,
}: {
  option: EChartsCoreOption;
  label: string;
  height: number;
  onPick?: (picked: Readonly<{ seriesIndex: number; dataIndex: number }>) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof startChart>>(undefined);
  const theme = useThemeName();
  const latest = useRef(option);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    latest.current = option;
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    if (!box.current) return undefined;
    const drawn = startChart(box.current, theme);
    drawn.setOption(latest.current);
    drawn.on('click', ({ seriesIndex = 0, dataIndex }) => pick.current?.({ seriesIndex, dataIndex }));
    chart.current = drawn;
    const resized = new ResizeObserver(() => drawn.resize());
    resized.observe(box.current);
    return () => {
      resized.disconnect();
      drawn.dispose();
    };
  }, [theme]);
  return <div ref={box} role="img" aria-label={label} style={{ height }} />;
}
