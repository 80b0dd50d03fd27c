import { itemsOf, type Path, type Row } from '@suifang/contract/questionnaire/edit/index.ts';
import { type DragEvent, useState } from 'react';

type Over = Readonly<{ key: string; side: 'before' | 'after' }>;

/** Where an item lands when it is let go over a row: before it, after it, or first inside when it has items below. */
function targetOf(row: Row, side: 'before' | 'after'): Path {
  if (side === 'before') return row.path;
  const isHolder = row.item.type === 'group' || itemsOf(row.item).length > 0;
  return isHolder ? [...row.path, 0] : [...row.path.slice(0, -1), (row.path.at(-1) ?? 0) + 1];
}

/** Reordering with the mouse. */
export function useItemDrag(onMove: (from: Path, to: Path) => void) {
  const [from, setFrom] = useState<Path>();
  const [over, setOver] = useState<Over>();
  const end = () => {
    setFrom(undefined);
    setOver(undefined);
  };
  return {
    markOf: (row: Row) => (over?.key === row.key ? over.side : undefined),
    handlersOf: (row: Row) => ({
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.key);
        setFrom(row.path);
      },
      onDragOver: (event: DragEvent) => {
        if (!from) return;
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        setOver({ key: row.key, side: event.clientY < box.top + box.height / 2 ? 'before' : 'after' });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (from && over) onMove(from, targetOf(row, over.side));
        end();
      },
      onDragEnd: end,
    }),
  };
}
