import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Need, Overview } from '../../api/__generated__/model/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useWord } from '../../ui/use-word.ts';
import { severityTones } from '../alerts/severity-tones.ts';

const kindTones = { 'trunk-down': 'red', review: 'purple', 'wants-person': 'amber' } as const;
/** What waits for a person, the most serious first. */
export function NeedsCard({ needs, overview }: { needs: readonly Need[]; overview: Overview }) {
  const { t } = useTranslation();
  const { openAlerts, review, wantsPerson } = overview;
  const shown = needs.filter(({ kind }) => kind !== 'trunk-down').reduce((sum, { count }) => sum + count, 0);
  const rest = openAlerts + review + wantsPerson - shown;
  return (
    <section className="card" id="needs">
      <h2>{t('reports.overview.needs')}</h2>
      {needs.length === 0 ? (
        <Notice text={t('reports.overview.noNeeds')} />
      ) : (
        <ul className="overview-list">
          {needs.map((need) => (
            <NeedLine key={`${need.kind} ${need.id}`} need={need} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p className="quiet">
          {t('reports.overview.more', { count: rest })}{' '}
          <Link to="/alerts">{t('reports.overview.allAlerts')}</Link>
        </p>
      )}
    </section>
  );
}

function NeedLine({ need }: { need: Need }) {
  const { t } = useTranslation();
  const word = useWord();
  const { kind, severity, patientId, patientName, campaignId, campaignName, text, at, count } = need;
  const patientPage: string = `/patients/${patientId}`;
  const tone = kind === 'alert' ? severityTones[severity ?? 'low'] : kindTones[kind];
  return (
    <li className="need">
      <span>
        <StateTag tone={tone}>{t(`reports.overview.kinds.${kind}`)}</StateTag>
      </span>
      <span>{patientId && <Link to={patientPage}>{patientName}</Link>}</span>
      <span>
        {text && (kind === 'trunk-down' ? t('reports.overview.trunkDown', { name: word(text) }) : word(text))}
      </span>
      <span>
        {count > 1 && patientId && (
          <Link to="/alerts" search={{ patientId }}>
            {t('reports.overview.alertsOf', { count })}
          </Link>
        )}
      </span>
      <span>
        {campaignId && (
          <Link
            className="quiet"
            to="/campaigns/$id"
            params={{ id: campaignId }}
            search={
              kind === 'review' ? { state: 'review' } : kind === 'wants-person' ? { wantsPerson: 'true' } : {}
            }
          >
            {campaignName}
          </Link>
        )}
      </span>
      <span className="quiet">
        <RelativeTime at={at} />
      </span>
    </li>
  );
}
