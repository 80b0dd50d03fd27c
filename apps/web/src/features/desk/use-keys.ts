import { useEffect, useRef } from 'react';
import { isTyping } from '../../ui/is-typing.ts';

/** A character, as opposed to `F2`: whoever writes, or answers a dialog, means something else by it. */
const isMeantElsewhere = ({ key, target }: KeyboardEvent): boolean =>
  key.length === 1 &&
  (isTyping(target) || document.querySelector('[role="dialog"][aria-modal="true"]') !== null);

/**
 * Keys of the desk, wherever the cursor is: `F2`, `F8`, … The browser's own meaning of them is put aside. Characters, as
 * `1`, count only while nothing is written.
 */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!Object.hasOwn(current.current, event.key) || isMeantElsewhere(event)) return;
      event.preventDefault();
      if (!event.repeat) current.current[event.key]?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
