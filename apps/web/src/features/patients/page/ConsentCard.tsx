import { purposes, wishWords } from '@suifang/contract/patients.ts';
import { Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../../api/__generated__/model/index.ts';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { ConsentDialog } from '../edit/ConsentDialog.tsx';
import { DoNotCallDialog } from '../edit/DoNotCallDialog.tsx';
import { DoNotCallLine } from './DoNotCallLine.tsx';
import { EditButton } from './EditButton.tsx';
import { SideCard } from './SideCard.tsx';

/** Who must not be called, and what the patient has agreed to, purpose by purpose. */
export function ConsentCard({ patient }: { patient: Patient }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'consent' | 'do-not-call'>();
  const close = () => setOpen(undefined);
  const action = (
    <Space>
      <EditButton text={t('patients.recordConsent')} onClick={() => setOpen('consent')} />
      <EditButton text={t('patients.addDoNotCall')} onClick={() => setOpen('do-not-call')} />
    </Space>
  );
  return (
    <SideCard title={t('patients.consent')} action={action}>
      <ul className="patient-lines">
        {patient.doNotCall.map((entry) => (
          <li key={entry.id}>
            <DoNotCallLine patient={patient} entry={entry} />
          </li>
        ))}
        {purposes.map((purpose) => (
          <li key={purpose}>
            <ConsentLine patient={patient} purpose={purpose} />
          </li>
        ))}
      </ul>
      {open === 'consent' && <ConsentDialog patient={patient} onClose={close} />}
      {open === 'do-not-call' && <DoNotCallDialog patient={patient} onClose={close} />}
    </SideCard>
  );
}

function ConsentLine({ patient, purpose }: { patient: Patient; purpose: (typeof purposes)[number] }) {
  const { t } = useTranslation();
  const word = useWord();
  const latest = patient.consents.find((consent) => consent.purpose === purpose);
  return (
    <div className="patient-line">
      {t(`patients.purposes.${purpose}`)}
      {latest && (
        <span className="quiet">
          {word(wishWords(latest.source))} · <RelativeTime at={latest.at} />
        </span>
      )}
      {latest ? (
        <StateTag tone={latest.isGranted ? 'green' : 'red'}>
          {t(latest.isGranted ? 'patients.granted' : 'patients.refused')}
        </StateTag>
      ) : (
        <StateTag tone="grey">{t('patients.notAsked')}</StateTag>
      )}
    </div>
  );
}
