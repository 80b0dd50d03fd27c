import type { ReactNode } from 'react';
import './page.css';

/** A page or a table that has nothing to show: why, and the button that changes it. */
export function Notice({ title, text, action }: { title?: ReactNode; text: ReactNode; action?: ReactNode }) {
  return (
    <div className="page-notice" role="status">
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      {action}
    </div>
  );
}
