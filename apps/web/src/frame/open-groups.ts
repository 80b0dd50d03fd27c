import { useSyncExternalStore } from 'react';

type Groups = Readonly<Record<string, boolean>>;

const KEY = 'suifang.menu';
/** From here on every group of the menu fits on the screen at once. */
const tall = window.matchMedia('(min-height: 900px)');

function read(): Groups {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Groups;
  } catch {
    return {};
  }
}

let current = read();
const listeners = new Set<() => void>();

/** Whether a group of the menu is open while nobody has folded or opened it: administration waits on a low screen. */
export const isOpenAtFirst = (label: string): boolean =>
  tall.matches || label !== 'frame.groups.administration';

/** Opens a group of the menu or folds it away; the browser remembers. */
export function chooseGroup(label: string, isOpen: boolean): void {
  current = { ...current, [label]: isOpen };
  localStorage.setItem(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The groups of the menu that a person has opened or folded. */
export const useChosenGroups = (): Groups => useSyncExternalStore(subscribe, () => current);
