import type { ReactNode } from 'react';
import type { Tone } from './palette.ts';
import './state-tag.css';

/** A state: its colour and its word, never the colour alone. */
export function StateTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="state-tag" data-tone={tone}>
      {children}
    </span>
  );
}
