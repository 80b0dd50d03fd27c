import { useEffect, useRef } from 'react';

/** Keys of the desk, wherever the cursor is: `F2`, `F8`, … The browser's own meaning of them is put aside. */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!Object.hasOwn(current.current, event.key)) return;
      event.preventDefault();
      if (!event.repeat) current.current[event.key]?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
