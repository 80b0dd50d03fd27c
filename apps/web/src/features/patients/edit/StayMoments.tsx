import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useDoubtRules } from './doubt-rules.ts';

const minutes = { format: 'HH:mm' };

/** When the patient came, left and was operated on; what cannot be is told while it is picked. */
export function StayMoments({ birth: birthDate }: { birth: string | null }) {
  const { t } = useTranslation();
  const doubts = useDoubtRules();
  const isInpatient = Form.useWatch(['stay', 'kind']) !== 'outpatient';
  const admitted = Form.useWatch<Dayjs | null | undefined>(['stay', 'admittedAt']) ?? null;
  const birth = birthDate === null ? null : dayjs(birthDate);
  const others = { birth, ...(isInpatient ? { admitted } : {}) };
  return (
    <>
      <Form.Item
        name={['stay', 'admittedAt']}
        label={t(isInpatient ? 'patients.admitted' : 'patients.visited')}
        rules={doubts.day(isInpatient ? 'admitted' : 'visited', { birth })}
        dependencies={[['stay', 'kind']]}
      >
        <DatePicker showTime={minutes} />
      </Form.Item>
      {isInpatient && (
        <Form.Item
          name={['stay', 'dischargedAt']}
          label={t('patients.dischargedTime')}
          rules={doubts.day('discharged', others)}
          dependencies={[['stay', 'admittedAt']]}
        >
          <DatePicker showTime={minutes} />
        </Form.Item>
      )}
      <Form.Item
        name={['stay', 'operatedAt']}
        label={t('patients.operated')}
        rules={doubts.day('operated', { birth })}
      >
        <DatePicker showTime={minutes} />
      </Form.Item>
    </>
  );
}
