import type { ReactNode } from 'react';
import './page.css';

/** The first line of a page: what it is, one line on what it shows, and its main action, always at the same place. */
export function PageHeader({
  title,
  summary,
  action,
}: {
  title: ReactNode;
  summary?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header className="page-header">
      <h1>{title}</h1>
      {summary && <p>{summary}</p>}
      {action && <div className="page-header-action">{action}</div>}
    </header>
  );
}
