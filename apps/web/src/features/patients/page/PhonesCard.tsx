import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient, PatientPhonesItem } from '../../../api/__generated__/model/index.ts';
import { revealPatientPhone } from '../../../api/__generated__/patients.ts';
import { usePermission } from '../../../api/session.ts';
import { Masked } from '../../../ui/Masked.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { DialButton } from '../../desk/DialButton.tsx';
import { PhonesDrawer } from '../edit/PhonesDrawer.tsx';
import { phoneTones } from '../tones.ts';
import { EditButton } from './EditButton.tsx';
import { SideCard } from './SideCard.tsx';

/** The patient's numbers in the order in which they are rung, masked. */
export function PhonesCard({ patient }: { patient: Patient }) {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <SideCard title={t('patients.phones')} action={<EditButton onClick={() => setIsEditing(true)} />}>
      {patient.phones.length === 0 && <p className="quiet">{t('patients.noPhones')}</p>}
      <ol className="patient-lines">
        {patient.phones.map((phone) => (
          <li key={phone.id}>
            <PhoneLine patient={patient} phone={phone} />
          </li>
        ))}
      </ol>
      <PhonesDrawer patient={patient} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </SideCard>
  );
}

function PhoneLine({ patient, phone }: { patient: Patient; phone: PatientPhonesItem }) {
  const { t } = useTranslation();
  const mayReveal = usePermission('patients.reveal');
  const reveal = async (reason: string) => (await revealPatientPhone(patient.id, phone.id, { reason })).value;
  const whyNot =
    patient.deceasedAt !== null
      ? t('desk.dial.deceased')
      : phone.status === 'wrong_person'
        ? t('desk.dial.wrongNumber')
        : undefined;
  const contact = patient.contacts.find(({ id }) => id === phone.contactId);
  return (
    <>
      <div className="patient-line">
        <Masked masked={phone.masked} reveal={mayReveal ? reveal : undefined} />
        {contact ? `${contact.name} · ${contact.relationship}` : t(`patients.owners.${phone.owner}`)}
        <span className="quiet">{t(`patients.kinds.${phone.kind}`)}</span>
        {phone.isDoNotCall ? (
          <StateTag tone="red">{t('patients.who.doNotCall')}</StateTag>
        ) : (
          <StateTag tone={phoneTones[phone.status]}>{t(`patients.statuses.${phone.status}`)}</StateTag>
        )}
        <DialButton
          to={{ kind: 'phone', phoneId: phone.id }}
          label={contact?.name ?? patient.name}
          reason={whyNot}
        />
      </div>
      {phone.sharedWith > 0 && (
        <div className="quiet">{t('patients.shared', { count: phone.sharedWith })}</div>
      )}
      {phone.lastGoodAt && (
        <div className="quiet">
          {t('patients.lastGood')} <RelativeTime at={phone.lastGoodAt} />
        </div>
      )}
    </>
  );
}
