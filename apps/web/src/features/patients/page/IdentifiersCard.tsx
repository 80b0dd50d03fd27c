import { useTranslation } from 'react-i18next';
import type { Patient, PatientIdentifiersItem } from '../../../api/__generated__/model/index.ts';
import { revealPatientIdentifier } from '../../../api/__generated__/patients.ts';
import { usePermission } from '../../../api/session.ts';
import { Masked } from '../../../ui/Masked.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { SideCard } from './SideCard.tsx';

/** 病历号, 住院号, 就诊卡号, 身份证 (masked, with what is odd about it); and the note. */
export function IdentifiersCard({ patient }: { patient: Patient }) {
  const { t } = useTranslation();
  const { id, identifiers, birthDate, note } = patient;
  return (
    <SideCard title={t('patients.identifiers')}>
      {identifiers.length === 0 && <p className="quiet">{t('patients.noIdentifiers')}</p>}
      <ul className="patient-lines">
        {identifiers.map((identifier) => (
          <li key={identifier.key}>
            <IdentifierLine patientId={id} identifier={identifier} />
          </li>
        ))}
        {birthDate && (
          <li className="patient-line">
            <span className="quiet">{t('patients.birthDate')}</span>
            <span>{birthDate}</span>
          </li>
        )}
        {note && (
          <li>
            <span className="quiet">{t('patients.note')}</span>
            <div style={{ whiteSpace: 'pre-wrap' }}>{note}</div>
          </li>
        )}
      </ul>
    </SideCard>
  );
}

function IdentifierLine({
  patientId,
  identifier: { system, value, key, warning },
}: {
  patientId: string;
  identifier: PatientIdentifiersItem;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const mayReveal = usePermission('patients.reveal');
  const reveal = async (reason: string) => (await revealPatientIdentifier(patientId, key, { reason })).value;
  return (
    <>
      <div className="patient-line">
        <span className="quiet">{t(`patients.systems.${system}`)}</span>
        {system === 'national_id' ? (
          <Masked masked={value} reveal={mayReveal ? reveal : undefined} />
        ) : (
          <span>{value}</span>
        )}
      </div>
      {warning && <StateTag tone="amber">{word(warning)}</StateTag>}
    </>
  );
}
