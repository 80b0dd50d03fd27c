import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reservation } from '../../api/__generated__/model/index.ts';
import { useGetOwnReservation } from '../../api/__generated__/desk.ts';
import { hospitalTime } from '../../ui/hospital-time.ts';
import { DialButton } from './DialButton.tsx';
import { EarlierCalls } from './EarlierCalls.tsx';
import { OpenAlerts } from './OpenAlerts.tsx';
import { SkipDialog } from './SkipDialog.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

/** The patient whom a campaign has kept for this person: who it is, what it is about, and call or leave. */
export function ReservationCard() {
  const { data } = useGetOwnReservation();
  return data?.reservation ? <Reserved key={data.reservation.id} reservation={data.reservation} /> : null;
}

function Reserved({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation();
  const [isSkipping, setIsSkipping] = useState(false);
  const left = useSecondsLeft(reservation.expiresAt);
  const { id, patient, campaign, questionnaire, phone, attempts, lastStay, earlier } = reservation;
  const about = [t(`campaigns.purposes.${campaign.purpose}`), campaign.name, questionnaire];
  const stay = [
    lastStay?.department,
    lastStay?.ward,
    lastStay?.dischargedAt &&
      t('desk.reserved.discharged', { at: hospitalTime(lastStay.dischargedAt).format('MM-DD') }),
  ];
  return (
    <section className="card desk-reserved" aria-label={t('desk.reserved.title')}>
      <h2>
        {t('desk.reserved.title')}
        <span className="quiet tabular">{t('desk.reserved.left', { count: left })}</span>
      </h2>
      <p className="desk-reserved-who">
        <Link to="/patients/$id" params={{ id: patient.id }}>
          {patient.name}
        </Link>{' '}
        {t(`patients.sexes.${patient.sex}`)} {patient.birthDate}{' '}
        <span className="tabular">{phone.masked}</span>{' '}
        {phone.owner && <span className="quiet">{t(`patients.owners.${phone.owner}`)}</span>}
      </p>
      <p>{about.filter(Boolean).join(' · ')}</p>
      {stay.some(Boolean) && <p className="quiet">{stay.filter(Boolean).join(' · ')}</p>}
      {attempts > 0 && <p className="quiet">{t('desk.reserved.attempts', { count: attempts })}</p>}
      <OpenAlerts patientId={patient.id} />
      <div className="desk-reserved-actions">
        <DialButton
          to={{ kind: 'reservation', reservationId: id }}
          type="primary"
          size="middle"
          label={patient.name}
          reason={left === 0 ? t('desk.reserved.over') : undefined}
        />
        <Button onClick={() => setIsSkipping(true)}>{t('desk.reserved.skip')}</Button>
      </div>
      <EarlierCalls calls={earlier} />
      {isSkipping && <SkipDialog reservation={reservation} onClose={() => setIsSkipping(false)} />}
    </section>
  );
}
