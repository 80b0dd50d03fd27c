import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../../api/__generated__/model/index.ts';
import { ContactsDrawer } from '../edit/ContactsDrawer.tsx';
import { EditButton } from './EditButton.tsx';
import { SideCard } from './SideCard.tsx';

/** The patient's family and whether they may be told about the illness. */
export function ContactsCard({ patient }: { patient: Patient }) {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <SideCard title={t('patients.contacts')} action={<EditButton onClick={() => setIsEditing(true)} />}>
      {patient.contacts.length === 0 && <p className="quiet">{t('patients.noContacts')}</p>}
      <ul className="patient-lines">
        {patient.contacts.map(({ id, name, relationship, mayDiscussHealth }) => (
          <li key={id} className="patient-line">
            {name} · {relationship}
            <span className="quiet">
              {t(mayDiscussHealth ? 'patients.mayDiscuss' : 'patients.mayNotDiscuss')}
            </span>
          </li>
        ))}
      </ul>
      <ContactsDrawer patient={patient} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </SideCard>
  );
}
