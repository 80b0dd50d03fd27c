import { type RefObject, useEffect, useState } from 'react';
import WaveSurfer from 'wavesurfer.js';
import type { Recording } from '../../api/__generated__/model/index.ts';

export type Wave = Readonly<{
  isPlaying: boolean;
  atMs: number;
  hasFailed: boolean;
  wave: WaveSurfer | undefined;
}>;

/** A colour of the theme, as the canvas needs it. */
const colour = (name: string) => getComputedStyle(document.body).getPropertyValue(name).trim();

/** Not played yet. Opaque, because the played part is painted through it. */
const pale = () => `color-mix(in srgb, ${colour('--quiet')} 45%, ${colour('--card')})`;

/**
 * Draws a recording from its kept waveform, patient above and system below, and plays it. The sound itself is asked for
 * only when somebody presses play: opening a page is no hearing.
 */
export function useWave(container: RefObject<HTMLElement | null>, recording: Recording): Wave {
  const [state, setState] = useState<Wave>({ isPlaying: false, atMs: 0, hasFailed: false, wave: undefined });
  const { id, peaks, durationMs } = recording;
  useEffect(() => {
    if (!container.current || !peaks) return undefined;
    const media = document.createElement('audio');
    media.preload = 'none';
    media.src = `/api/recordings/${id}/audio`;
    const wave = WaveSurfer.create({
      container: container.current,
      media,
      peaks: [peaks.patient, peaks.system],
      duration: (durationMs ?? 0) / 1000,
      height: 56,
      normalize: true,
      barWidth: 2,
      barGap: 1,
      barRadius: 1,
      cursorColor: colour('--text'),
      cursorWidth: 2,
      splitChannels: [
        { waveColor: pale(), progressColor: colour('--green') },
        { waveColor: pale(), progressColor: colour('--blue') },
      ],
    });
    const set = (change: Partial<Wave>) => setState((before) => ({ ...before, ...change }));
    set({ wave, hasFailed: false });
    const stop = [
      wave.on('play', () => set({ isPlaying: true, hasFailed: false })),
      wave.on('pause', () => set({ isPlaying: false })),
      wave.on('finish', () => set({ isPlaying: false })),
      wave.on('timeupdate', (seconds) => set({ atMs: seconds * 1000 })),
      wave.on('error', () => set({ hasFailed: true, isPlaying: false })),
    ];
    return () => {
      for (const off of stop) off();
      wave.destroy();
    };
  }, [container, id, peaks, durationMs]);
  return state;
}
