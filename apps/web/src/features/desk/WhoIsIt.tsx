import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { getGetDeskCallQueryKey, identifyCaller } from '../../api/__generated__/desk.ts';
import type {
  DeskCall,
  DeskCallCandidatesItem,
  IdentifyCallerBody,
} from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';
import { SideCard } from '../patients/page/SideCard.tsx';
import { ageOn } from '../patients/days.ts';
import { useToday } from '../patients/use-today.ts';

/** Several share the number: which of them? Nobody has it: a new patient, whose number is that of the call. */
export function WhoIsIt({ call: { id, candidates } }: { call: DeskCall }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const showError = useShowError();
  const { mutate, isPending } = useMutation({
    mutationFn: (body: IdentifyCallerBody) => identifyCaller(id, body),
    onSuccess: () => client.invalidateQueries({ queryKey: getGetDeskCallQueryKey(id) }),
    onError: showError,
  });
  return (
    <div className="patient-side">
      {candidates.length > 0 && (
        <SideCard title={t('desk.who.choose')}>
          <ul className="desk-lines">
            {candidates.map((one) => (
              <Candidate
                key={one.id}
                candidate={one}
                isBusy={isPending}
                onChoose={() => mutate({ patientId: one.id })}
              />
            ))}
          </ul>
        </SideCard>
      )}
      <SideCard title={t('desk.who.new')}>
        <Form<{ name: string; sex: 'male' | 'female' | 'unknown' }>
          layout="inline"
          initialValues={{ sex: 'unknown' }}
          onFinish={(values) => mutate(values)}
        >
          <Form.Item
            name="name"
            label={t('patients.name')}
            rules={[{ required: true, whitespace: true, message: t('desk.who.nameNeeded') }]}
          >
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item name="sex" label={t('patients.sex')}>
            <Radio.Group
              options={(['female', 'male', 'unknown'] as const).map((value) => ({
                value,
                label: t(`patients.sexes.${value}`),
              }))}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('desk.who.create')}
          </Button>
        </Form>
        <p className="quiet">{t('desk.who.newText')}</p>
      </SideCard>
    </div>
  );
}

function Candidate({
  candidate: { name, sex, birthDate, contact, owner },
  isBusy,
  onChoose,
}: {
  candidate: DeskCallCandidatesItem;
  isBusy: boolean;
  onChoose: () => void;
}) {
  const { t } = useTranslation();
  const today = useToday();
  const about = [
    sex === 'unknown' ? undefined : t(`patients.sexes.${sex}`),
    birthDate ? t('patients.age', { count: ageOn(birthDate, today) }) : undefined,
    contact ? `${contact.name} · ${contact.relationship}` : owner && t(`patients.owners.${owner}`),
  ];
  return (
    <li>
      <strong>{name}</strong> {about.filter(Boolean).join('  ')}
      <Button className="desk-line-end" loading={isBusy} onClick={onChoose}>
        {t('desk.who.thisOne')}
      </Button>
    </li>
  );
}
