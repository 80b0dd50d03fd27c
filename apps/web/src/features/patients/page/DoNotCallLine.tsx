import { wishWords } from '@suifang/contract/patients.ts';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Patient, PatientDoNotCallItem } from '../../../api/__generated__/model/index.ts';
import { useRemoveDoNotCall } from '../../../api/__generated__/patients.ts';
import { usePermission } from '../../../api/session.ts';
import { exactTime } from '../../../ui/moments.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useShowError } from '../../../ui/use-show-error.ts';
import { useWord } from '../../../ui/use-word.ts';
import { usePatientCache } from '../use-patient-cache.ts';

const stay = (): void => undefined;

/** One entry of the do-not-call list: what, for what, why and until when; lifted after a question. */
export function DoNotCallLine({ patient, entry }: { patient: Patient; entry: PatientDoNotCallItem }) {
  const { t } = useTranslation();
  const word = useWord();
  const { modal } = App.useApp();
  const mayWrite = usePermission('patients.write');
  const done = usePatientCache(stay);
  const showError = useShowError();
  const { mutate, isPending } = useRemoveDoNotCall({ mutation: { onSuccess: done, onError: showError } });
  const lift = () =>
    void modal.confirm({
      title: t('patients.liftTitle'),
      content: t('patients.liftText'),
      okText: t('patients.lift'),
      onOk: () => mutate({ id: patient.id, entryId: entry.id }),
    });
  const number = patient.phones.find(({ id }) => id === entry.phoneId)?.masked;
  const what = number ?? t('patients.wholePatient');
  const about = [
    entry.purpose ? t(`patients.purposes.${entry.purpose}`) : t('patients.allPurposes'),
    word(wishWords(entry.reason)),
    entry.until ? t('patients.untilDay', { day: exactTime(entry.until) }) : undefined,
  ];
  return (
    <>
      <div className="patient-line">
        <StateTag tone="red">{t('patients.doNotCallNow', { what })}</StateTag>
        {mayWrite && (
          <Button size="small" loading={isPending} onClick={lift}>
            {t('patients.lift')}
          </Button>
        )}
      </div>
      <div className="quiet">{about.filter(Boolean).join(' · ')}</div>
    </>
  );
}
