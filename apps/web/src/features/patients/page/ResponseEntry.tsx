import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseItemsItem, TimelineItem } from '../../../api/__generated__/model/index.ts';
import { useGetResponse } from '../../../api/__generated__/responses.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { responseTones } from '../tones.ts';

/** A questionnaire and, once opened, what the patient answered in words. The newest one is open. */
export function ResponseEntry({
  item: { id, questionnaire, status, score },
  isOpenFirst,
}: {
  item: Extract<TimelineItem, { kind: 'response' }>;
  isOpenFirst: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  return (
    <>
      <div className="patient-line">
        {questionnaire}
        <StateTag tone={responseTones[status]}>{t(`patients.timeline.statuses.${status}`)}</StateTag>
        {score !== null && t('patients.timeline.score', { score })}
        <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'patients.timeline.hideAnswers' : 'patients.timeline.showAnswers')}
        </Button>
      </div>
      {isOpen && <Answers responseId={id} />}
    </>
  );
}

const isAnswered = ({ isEnabled, answerText, answer }: ResponseItemsItem) =>
  isEnabled && answerText !== null && answer?.kind !== 'heard';

function Answers({ responseId }: { responseId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const { data, error, refetch } = useGetResponse(responseId);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const answered = data.items.filter(isAnswered);
  if (answered.length === 0) return <div className="quiet">{t('patients.timeline.noAnswers')}</div>;
  return (
    <dl className="answers">
      {answered.map(({ linkId, text, answerText }) => (
        <Answer key={linkId} question={text && word(text)} answer={answerText && word(answerText)} />
      ))}
    </dl>
  );
}

function Answer({ question, answer }: { question: string | null; answer: string | null }) {
  return (
    <>
      <dt>{question}</dt>
      <dd>{answer}</dd>
    </>
  );
}
