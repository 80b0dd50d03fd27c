import { outcomeNames, Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient, PatientStaysItem, TimelineItem } from '../../../api/__generated__/model/index.ts';
import { useListWaitingPlaces } from '../../../api/__generated__/campaigns.ts';
import { usePermission } from '../../../api/session.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { SampleTag } from '../../../ui/SampleTag.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { ageOn, daysSince } from '../days.ts';
import { EditPatientDrawer } from '../edit/EditPatientDrawer.tsx';
import { StayDrawer } from '../edit/StayDrawer.tsx';
import { useToday } from '../use-today.ts';
import { EditButton } from './EditButton.tsx';
import { WaitingPlaces } from './WaitingPlaces.tsx';

const newestOf = <Kind extends TimelineItem['kind']>(items: readonly TimelineItem[], kind: Kind) =>
  items.find((item): item is Extract<TimelineItem, { kind: Kind }> => item.kind === kind);

/** The first line: who, age, day after discharge, ward, what was done; below it why we call and what came of it. */
export function PatientHeader({
  patient,
  happened = [],
}: {
  patient: Patient;
  happened: readonly TimelineItem[] | undefined;
}) {
  const { t } = useTranslation();
  const today = useToday();
  const [open, setOpen] = useState<'record' | 'stay'>();
  const { name, sex, birthDate, deceasedAt, isSample, doNotCall, stays } = patient;
  const close = () => setOpen(undefined);
  const treatment = newestOf(happened, 'operation') ?? newestOf(happened, 'diagnosis');
  const about = [
    sex === 'unknown' ? undefined : t(`patients.sexes.${sex}`),
    birthDate ? t('patients.age', { count: ageOn(birthDate, today) }) : undefined,
    useDischarge(stays[0]),
    stays[0]?.department?.name,
    stays[0]?.ward,
    treatment?.name,
  ];
  return (
    <>
      <PageHeader
        title={
          <Space>
            {name}
            {deceasedAt && <StateTag tone="grey">{t('patients.deceased')}</StateTag>}
            {doNotCall.some((entry) => !entry.phoneId && !entry.purpose) && (
              <StateTag tone="red">{t('patients.who.doNotCall')}</StateTag>
            )}
            {isSample && <SampleTag />}
          </Space>
        }
        summary={about.filter(Boolean).join('  ')}
        action={
          <>
            <EditButton text={t('patients.addStay')} onClick={() => setOpen('stay')} />
            <EditButton onClick={() => setOpen('record')} />
          </>
        }
      />
      <WhyWeCall patientId={patient.id} attempt={newestOf(happened, 'attempt')} />
      <EditPatientDrawer patient={patient} isOpen={open === 'record'} onClose={close} />
      <StayDrawer patient={patient} isOpen={open === 'stay'} onClose={close} />
    </>
  );
}

function useDischarge(stay: PatientStaysItem | undefined): string | undefined {
  const { t } = useTranslation();
  const today = useToday();
  if (stay?.kind !== 'inpatient') return undefined;
  if (!stay.dischargedAt) return t('patients.who.inHospital');
  const count = daysSince(stay.dischargedAt, today);
  return count >= 0 ? t('patients.who.afterDischarge', { count }) : t('patients.who.inHospital');
}

function WhyWeCall({
  patientId,
  attempt,
}: {
  patientId: string;
  attempt: Extract<TimelineItem, { kind: 'attempt' }> | undefined;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const mayRead = usePermission('campaigns.read');
  const places = useListWaitingPlaces(patientId, { query: { enabled: mayRead } }).data?.items ?? [];
  const outcome = Outcome.safeParse(attempt?.outcome);
  return (
    <p className="patient-why">
      <span className="quiet">{t('patients.who.why')}</span> <WaitingPlaces places={places} />
      {attempt ? (
        <>
          {t('patients.who.lastCall', {
            campaign: attempt.campaign,
            outcome: outcome.success
              ? word(outcomeNames[outcome.data])
              : t(attempt.isTalking ? 'patients.who.talking' : 'patients.who.underWay'),
          })}{' '}
          <span className="quiet">
            <RelativeTime at={attempt.at} />
          </span>
        </>
      ) : (
        places.length === 0 && <span className="quiet">{t('patients.who.neverCalled')}</span>
      )}
    </p>
  );
}
