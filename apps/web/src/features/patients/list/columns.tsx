import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PatientSummary } from '../../../api/__generated__/model/index.ts';
import type { Column } from '../../../ui/DataTable.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { SampleTag } from '../../../ui/SampleTag.tsx';
import { ageOn, daysSince } from '../days.ts';
import { useToday } from '../use-today.ts';
import { hospitalTime } from '../../../ui/hospital-time.ts';

function Person({ patient }: { patient: PatientSummary }) {
  const { t } = useTranslation();
  const { id, name, isDeceased, isSample } = patient;
  return (
    <>
      <Link to="/patients/$id" params={{ id }} onClick={(event) => event.stopPropagation()}>
        {name}
      </Link>
      {isDeceased && <span style={{ color: 'var(--quiet)' }}> {t('patients.deceased')}</span>}
      {isSample && (
        <>
          {' '}
          <SampleTag />
        </>
      )}
    </>
  );
}

function Discharged({ at }: { at: string }) {
  const { t } = useTranslation();
  const days = daysSince(at, useToday());
  return (
    <>
      {hospitalTime(at).format('YYYY-MM-DD')}
      {days >= 0 && days <= 90 && (
        <span style={{ color: 'var(--quiet)' }}> {t('patients.dischargedDays', { count: days })}</span>
      )}
    </>
  );
}

/** What the list of patients shows. */
export function usePatientColumns(): Column<PatientSummary>[] {
  const { t } = useTranslation();
  const today = useToday();
  return [
    {
      key: 'name',
      title: t('patients.name'),
      isSortable: true,
      render: (patient) => <Person patient={patient} />,
    },
    { key: 'sex', title: t('patients.sex'), render: ({ sex }) => t(`patients.sexes.${sex}`) },
    {
      key: 'age',
      title: t('patients.ageTitle'),
      align: 'right',
      render: ({ birthDate }) => (birthDate ? ageOn(birthDate, today) : ''),
    },
    { key: 'mrn', title: t('patients.systems.mrn'), isOptional: true, render: ({ mrn }) => mrn },
    {
      key: 'phone',
      title: t('patients.phone'),
      render: ({ phone }) => <span style={{ fontVariantNumeric: 'tabular-nums' }}>{phone}</span>,
    },
    {
      key: 'department',
      title: t('patients.department'),
      render: ({ department, ward }) => [department, ward].filter(Boolean).join(' · '),
    },
    { key: 'doctor', title: t('patients.doctor'), isOptional: true, render: ({ doctor }) => doctor },
    {
      key: 'diagnosis',
      title: t('patients.diagnosis'),
      isOptional: true,
      render: ({ diagnosis }) => diagnosis,
    },
    {
      key: 'dischargedAt',
      title: t('patients.discharged'),
      isSortable: true,
      render: ({ dischargedAt }) => dischargedAt && <Discharged at={dischargedAt} />,
    },
    {
      key: 'updatedAt',
      title: t('patients.updated'),
      isSortable: true,
      isOptional: true,
      render: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}
