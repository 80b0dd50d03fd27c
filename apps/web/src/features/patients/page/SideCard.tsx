import type { ReactNode } from 'react';

/** One part of a patient's record: its name, what may be done with it, and its lines. */
export function SideCard({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="card" aria-label={title}>
      <div className="patient-card-head">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
