import type { ReactNode } from 'react';
import './facts.css';

export type Fact = Readonly<{ key: string; label: string; children: ReactNode }>;

/** What is known of one thing: labels in one column, what they say in the next. */
export function Facts({ items, columns = 1 }: { items: readonly Fact[]; columns?: 1 | 2 }) {
  return (
    <dl className="facts" data-columns={columns}>
      {items.map(({ key, label, children }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}
