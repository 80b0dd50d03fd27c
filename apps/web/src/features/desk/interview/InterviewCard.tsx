import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterviewChoicesItem } from '../../../api/__generated__/model/index.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { SideCard } from '../../patients/page/SideCard.tsx';
import './interview.css';
import { InterviewForm } from './InterviewForm.tsx';
import { useInterview } from './use-interview.ts';

/** The questionnaire that is read to the patient: chosen here, and filled in while they talk. */
export function InterviewCard({ callId }: { callId: string }) {
  const { interview, error, refetch, form, answers, begin, answer, finish } = useInterview(callId);
  const [isChoosing, setIsChoosing] = useState(false);
  if (error && !interview) return <LoadError error={error} retry={refetch} />;
  if (!interview) return null;
  const { current, choices } = interview;
  const start = ({ versionId, target }: InterviewChoicesItem) =>
    begin.mutate({ versionId, targetId: target?.id ?? null }, { onSuccess: () => setIsChoosing(false) });
  if (current && form && !isChoosing)
    return (
      <InterviewForm
        key={current.responseId}
        form={form}
        answers={answers}
        title={current.title}
        status={current.status}
        onAnswer={answer}
        onFinish={() => finish.mutate()}
        isFinishing={finish.isPending}
        onChooseOther={() => setIsChoosing(true)}
      />
    );
  return <Choose choices={choices} isBusy={begin.isPending} onStart={start} />;
}

/** What campaigns want of this patient, and every other questionnaire in use. */
function Choose(props: {
  choices: InterviewChoicesItem[];
  isBusy: boolean;
  onStart: (choice: InterviewChoicesItem) => void;
}) {
  const { t } = useTranslation();
  const wanted = props.choices.filter(({ target }) => target !== null);
  const others = props.choices.filter(({ target }) => target === null);
  return (
    <SideCard title={t('desk.interview.title')}>
      {wanted.map((one) => (
        <div key={one.target?.id} className="interview-choice">
          <span>
            <strong>{one.title}</strong> <span className="quiet">{one.target?.campaign}</span>
          </span>
          <Button type="primary" loading={props.isBusy} onClick={() => props.onStart(one)}>
            {t('desk.interview.begin')}
          </Button>
        </div>
      ))}
      <Select
        className="interview-others"
        aria-label={t('desk.interview.other')}
        placeholder={t('desk.interview.other')}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        options={others.map(({ versionId, title }) => ({ value: versionId, label: title }))}
        onChange={(versionId: string | null) => {
          const chosen = others.find((one) => one.versionId === versionId);
          if (chosen) props.onStart(chosen);
        }}
      />
    </SideCard>
  );
}
