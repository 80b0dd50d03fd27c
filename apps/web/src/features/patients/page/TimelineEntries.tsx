import { outcomeNames, Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
import { Duration } from '../../../ui/Duration.tsx';
import { exactTime } from '../../../ui/moments.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { dayOrTime, givenVisitNo } from '../days.ts';
import { severityTones } from '../tones.ts';

type Of<Kind extends TimelineItem['kind']> = { item: Extract<TimelineItem, { kind: Kind }> };

/** An outpatient visit or an admission. */
export function StayEntry({ item }: Of<'stay'>) {
  const { t } = useTranslation();
  const { stayKind, department, ward, doctor, admittedAt, dischargedAt, visitNo } = item;
  const given = givenVisitNo(visitNo);
  const when = [
    admittedAt &&
      stayKind === 'inpatient' &&
      t('patients.timeline.admittedOn', { at: dayOrTime(admittedAt) }),
    dischargedAt && t('patients.timeline.dischargedOn', { at: dayOrTime(dischargedAt) }),
    given && t('patients.timeline.visit', { visitNo: given }),
  ];
  return (
    <>
      {[t(`patients.stayKinds.${stayKind}`), department, ward, doctor].filter(Boolean).join(' · ')}
      <div className="quiet">{when.filter(Boolean).join(' · ')}</div>
    </>
  );
}

export function OperationEntry({ item: { name, surgeon } }: Of<'operation'>) {
  const { t } = useTranslation();
  return (
    <>
      {name} {surgeon && <span className="quiet">{t('patients.timeline.surgeon', { name: surgeon })}</span>}
    </>
  );
}

export function DiagnosisEntry({ item: { name, isMain } }: Of<'diagnosis'>) {
  const { t } = useTranslation();
  return (
    <>
      {name} {isMain && <span className="quiet">{t('patients.timeline.mainDiagnosis')}</span>}
    </>
  );
}

/** One dial: for what, what came of it, how long it was, and its recording. */
export function AttemptEntry({ item }: Of<'attempt'>) {
  const { t } = useTranslation();
  const word = useWord();
  const mayRead = usePermission('calls.read');
  const outcome = Outcome.safeParse(item.outcome);
  return (
    <>
      <div className="patient-line">
        {item.campaign}
        {outcome.success && (
          <StateTag tone={outcome.data === 'answered' ? 'green' : 'grey'}>
            {word(outcomeNames[outcome.data])}
          </StateTag>
        )}
        {item.masked && <span className="quiet">{item.masked}</span>}
        {item.durationMs !== null && <Duration ms={item.durationMs} />}
      </div>
      {item.callId && mayRead && (
        <Link to="/calls/$callId" params={{ callId: item.callId }}>
          {t(item.recordingId ? 'patients.timeline.recording' : 'patients.timeline.whatHappened')}
        </Link>
      )}
    </>
  );
}

/** What a patient said that somebody has to look at. */
export function AlertEntry({ item: { severity, message, acknowledgedAt } }: Of<'alert'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <StateTag tone={severityTones[severity]}>{t(`patients.timeline.severities.${severity}`)}</StateTag>{' '}
      {word(message)}
      <div className="quiet">
        {acknowledgedAt
          ? t('patients.timeline.handled', { at: exactTime(acknowledgedAt) })
          : t('patients.timeline.unhandled')}
      </div>
    </>
  );
}
