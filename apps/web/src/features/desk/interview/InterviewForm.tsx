import {
  type Answer,
  type Answers,
  evaluate,
  type Form,
  type FormItem,
  isAskable,
  isQuestion,
  itemOf,
  textFor,
} from '@suifang/contract/questionnaire/index.ts';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../../ui/preferences.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import { SideCard } from '../../patients/page/SideCard.tsx';
import { useKeys } from '../use-keys.ts';
import { AnswerField } from './AnswerField.tsx';
import { severityTones } from '../../alerts/severity-tones.ts';
import { optionsOf } from './options.ts';

/** A questionnaire as a script to read aloud: every question that is open by the answers so far, the next one marked. */
export function InterviewForm({
  form,
  answers,
  title,
  status,
  onAnswer,
  onFinish,
  isFinishing,
  onChooseOther,
}: {
  form: Form;
  answers: Answers;
  title: string;
  status: 'in-progress' | 'completed' | 'stopped';
  onAnswer: (linkId: string, answer: Answer) => void;
  onFinish: () => void;
  isFinishing: boolean;
  onChooseOther: () => void;
}) {
  const { t } = useTranslation();
  const { next, enabled, missingRequired } = evaluate(form, answers, 'agent');
  const items = enabled.flatMap((linkId) => {
    const item = itemOf(form, linkId);
    return item && isAskable(item, 'agent') ? [item] : [];
  });
  const questions = items.filter(isQuestion);
  const answered = questions.filter(({ linkId }) => answers[linkId] !== undefined).length;
  const isDone = status === 'completed';
  useAnswerKeys(
    questions.find(({ linkId }) => linkId === next),
    onAnswer,
  );
  return (
    <SideCard
      title={title}
      action={
        <span className="quiet tabular">
          {t('desk.interview.progress', { answered, total: questions.length })}
          <Button type="link" onClick={onChooseOther}>
            {t('desk.interview.change')}
          </Button>
        </span>
      }
    >
      <ol className="interview">
        {items.map((item) =>
          isQuestion(item) ? (
            <Question key={item.linkId} isNext={item.linkId === next}>
              <p id={`interview-${item.linkId}`}>
                {textFor(item, 'agent')}
                {item.required && <span className="quiet"> {t('desk.interview.required')}</span>}
              </p>
              <AnswerField
                item={item}
                answer={answers[item.linkId]}
                labelledBy={`interview-${item.linkId}`}
                isNext={item.linkId === next}
                onAnswer={(given) => onAnswer(item.linkId, given)}
              />
            </Question>
          ) : (
            <li key={item.linkId} className="interview-text">
              {textFor(item, 'agent')}
            </li>
          ),
        )}
      </ol>
      <Standing form={form} answers={answers} />
      <div className="interview-end">
        {isDone ? (
          <StateTag tone="green">{t('desk.interview.completed')}</StateTag>
        ) : (
          <Button
            type="primary"
            disabled={missingRequired.length > 0}
            loading={isFinishing}
            onClick={onFinish}
          >
            {t('desk.interview.finish')}
          </Button>
        )}
        {!isDone && missingRequired.length > 0 && (
          <span className="quiet">{t('desk.interview.open', { count: missingRequired.length })}</span>
        )}
      </div>
    </SideCard>
  );
}

/** `1` to `9` answer the question that is read now. */
function useAnswerKeys(item: FormItem | undefined, onAnswer: (linkId: string, answer: Answer) => void): void {
  const { language } = usePreferences();
  const options = item ? optionsOf(item, language) : [];
  useKeys(
    Object.fromEntries(
      options.flatMap(({ key, answer }) =>
        key === undefined || !item ? [] : [[key, () => onAnswer(item.linkId, answer)]],
      ),
    ),
  );
}

/** The next question comes into view by itself: the nurse reads, she does not look for it. */
function Question({ isNext, children }: { isNext: boolean; children: React.ReactNode }) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNext) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isNext]);
  return (
    <li
      ref={place}
      className={isNext ? 'interview-next' : undefined}
      aria-current={isNext ? 'step' : undefined}
    >
      {children}
    </li>
  );
}

/** Score, band and alerts by the answers so far. */
function Standing({ form, answers }: { form: Form; answers: Answers }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { score, band, alerts } = evaluate(form, answers);
  return (
    <>
      {score !== undefined && (
        <p>
          {t('desk.interview.score', { score })} {band?.label[language]}
        </p>
      )}
      {alerts.map((alert) => (
        <p key={alert.rule}>
          <StateTag tone={severityTones[alert.severity]}>
            {t(`questionnaires.alerts.severities.${alert.severity}`)}
          </StateTag>{' '}
          {alert.message[language]}
        </p>
      ))}
    </>
  );
}
