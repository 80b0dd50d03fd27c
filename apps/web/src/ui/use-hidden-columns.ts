import { useState } from 'react';

function read(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.map(String) : [];
  } catch {
    return [];
  }
}

/** The columns this browser hides in the list of that name. */
export function useHiddenColumns(name: string): [readonly string[], (hidden: string[]) => void] {
  const key = `suifang.columns.${name}`;
  const [hidden, setHidden] = useState(() => read(key));
  return [
    hidden,
    (next) => {
      localStorage.setItem(key, JSON.stringify(next));
      setHidden(next);
    },
  ];
}
