import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../api/__generated__/model/index.ts';
import { auditZh } from './words.zh.ts';

type Kind = keyof typeof auditZh.kinds;
const isKind = (kind: string): kind is Kind => Object.hasOwn(auditZh.kinds, kind);

/** Where an object with a page of its own is seen, or the list it stands in. */
const pages: Partial<Record<Kind, (id: string) => string>> = {
  patient: (id) => `/patients/${id}`,
  campaign: (id) => `/campaigns/${id}`,
  questionnaire: (id) => `/questionnaires/${id}`,
  import: (id) => `/imports/${id}`,
  staff: () => '/staff',
  trunk: () => '/trunks',
  queue: () => '/queues',
  alert: () => '/alerts?state=all',
};

/** What was acted on; a link while it is there. */
export function AuditObject({ object: { kind, id, name } }: Pick<AuditLine, 'object'>) {
  const { t } = useTranslation();
  const word = isKind(kind) ? t(`audit.kinds.${kind}`) : kind;
  const to = isKind(kind) ? pages[kind]?.(id) : undefined;
  return (
    <>
      <span className="quiet">{word}</span>{' '}
      {name &&
        (to ? (
          // Beside a word of its own colour a link needs more than colour to be seen.
          <Link to={to} style={{ textDecoration: 'underline' }}>
            {name}
          </Link>
        ) : (
          name
        ))}
    </>
  );
}
