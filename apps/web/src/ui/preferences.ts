import { useCallback, useSyncExternalStore } from 'react';
import type { ThemeName } from './palette.ts';

/** How this browser likes to see the product; the person's own choice, kept in the browser. */
export type Language = 'zh' | 'en';
export type Preferences = Readonly<{ language: Language; theme: ThemeName | 'system' }>;

const KEY = 'suifang.preferences';
const initial: Preferences = { language: 'zh', theme: 'light' };

function read(): Preferences {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return { ...initial, ...stored };
  } catch {
    return initial;
  }
}

let current = read();
const listeners = new Set<() => void>();

export const readPreferences = (): Preferences => current;

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences);
}

/** A question put to the system, and what it answers now. */
function useSystemWish(query: MediaQueryList): boolean {
  const subscribeToSystem = useCallback(
    (listener: () => void) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribeToSystem, () => query.matches);
}

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const prefersStill = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The theme in force: `system` follows the machine. */
export function useThemeName(): ThemeName {
  const { theme } = usePreferences();
  const isSystemDark = useSystemWish(prefersDark);
  return theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
}

/** Whether things may slide and fade; who asked the system for less motion gets none. */
export const useMotion = (): boolean => !useSystemWish(prefersStill);
