import type { Answer, FormItem } from '@suifang/contract/questionnaire/index.ts';
import { Button, Checkbox, DatePicker, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInRange } from '../../../ui/number-range.ts';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { usePreferences } from '../../../ui/preferences.ts';
import { optionsOf } from './options.ts';

type Props = Readonly<{
  item: FormItem;
  answer: Answer | undefined;
  /** The id of the question's text. */
  labelledBy: string;
  /** It is read now, and answered by the keys. */
  isNext: boolean;
  onAnswer: (answer: Answer) => void;
}>;

/** Where one question is answered, by mouse or keyboard; "does not know" and "will not say" where they are answers. */
export function AnswerField(props: Props) {
  const { t } = useTranslation();
  const { item, answer, onAnswer } = props;
  const absent = [
    ...(item.dontKnow ? (['dontKnow'] as const) : []),
    ...(item.refused ? (['refused'] as const) : []),
  ];
  return (
    <div className="interview-answer">
      <Given {...props} />
      {absent.map((kind) => (
        <Button
          key={kind}
          size="large"
          type={answer?.kind === kind ? 'primary' : 'text'}
          aria-pressed={answer?.kind === kind}
          onClick={() => onAnswer({ kind })}
        >
          {t(`desk.interview.${kind}`)}
        </Button>
      ))}
    </div>
  );
}

function Given(props: Props) {
  switch (props.item.kind) {
    case 'yesNo':
    case 'choice':
    case 'scale':
      return <OneOf {...props} />;
    case 'multiChoice':
      return <SeveralOf {...props} />;
    case 'integer':
    case 'decimal':
      return <Figure {...props} />;
    case 'date':
      return <Day {...props} />;
    default:
      return <Words {...props} />;
  }
}

function valueOf(answer: Answer | undefined): string | undefined {
  if (answer?.kind === 'boolean' || answer?.kind === 'number') return String(answer.value);
  return answer?.kind === 'choice' ? answer.code : undefined;
}

function OneOf({ item, answer, labelledBy, isNext, onAnswer }: Props) {
  const { language } = usePreferences();
  const options = optionsOf(item, language);
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      optionType="button"
      buttonStyle="solid"
      size="large"
      value={valueOf(answer)}
      options={options.map(({ value, label, key }) => ({
        value,
        label:
          isNext && key !== undefined && key !== label ? (
            <>
              <kbd aria-hidden>{key}</kbd> {label}
            </>
          ) : (
            label
          ),
      }))}
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => value === target.value);
        if (chosen) onAnswer(chosen.answer);
      }}
    />
  );
}

function SeveralOf({ item, answer, labelledBy, onAnswer }: Props) {
  const { language } = usePreferences();
  if (item.kind !== 'multiChoice') return null;
  const given = answer?.kind === 'choices' ? answer.codes : [];
  const exclusive = new Set(item.options.filter(({ isExclusive }) => isExclusive).map(({ code }) => code));
  return (
    <Checkbox.Group
      aria-labelledby={labelledBy}
      value={[...given]}
      options={item.options.map(({ code, label }) => ({ value: code, label: label[language] }))}
      onChange={(codes) => {
        const added = codes.find((code) => !given.includes(code));
        // Choosing "none of these" rules the others out, and they it.
        const fitting =
          added === undefined
            ? codes
            : exclusive.has(added)
              ? [added]
              : codes.filter((code) => !exclusive.has(code));
        onAnswer({ kind: 'choices', codes: fitting });
      }}
    />
  );
}

function Figure({ item, answer, labelledBy, onAnswer }: Props) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const kept = answer?.kind === 'number' ? answer.value : undefined;
  const [value, setValue] = useState<number | null>(kept ?? null);
  const [isWrong, setIsWrong] = useState(false);
  if (item.kind !== 'integer' && item.kind !== 'decimal') return null;
  const { min = -Infinity, max = Infinity } = item;
  const isWhole = item.kind === 'integer';
  const isKnownRange = item.min !== undefined && item.max !== undefined;
  const keep = () => {
    const isRight = value === null || isInRange(value, { min, max, isWhole });
    setIsWrong(!isRight);
    if (isRight && value !== null && value !== kept) onAnswer({ kind: 'number', value });
  };
  const why = isKnownRange ? (isWhole ? 'ui.wholeNumberRange' : 'ui.numberRange') : 'ui.numberWrong';
  return (
    <>
      <NumberInput
        labelledBy={labelledBy}
        value={value}
        suffix={item.unit?.[language]}
        onChange={setValue}
        onDone={keep}
        {...(isWrong && { status: 'error' })}
      />
      {isWrong && (
        <div role="alert" className="answer-wrong">
          {t(why, { min, max })}
        </div>
      )}
    </>
  );
}

function Day({ item, answer, labelledBy, onAnswer }: Props) {
  if (item.kind !== 'date') return null;
  return (
    <DatePicker
      aria-labelledby={labelledBy}
      value={answer?.kind === 'date' ? dayjs(answer.value) : null}
      onChange={(day) => day && onAnswer({ kind: 'date', value: day.format('YYYY-MM-DD') })}
    />
  );
}

function Words({ answer, labelledBy, onAnswer }: Props) {
  const kept = answer?.kind === 'text' ? (answer.text ?? '') : '';
  const [text, setText] = useState(kept);
  return (
    <Input.TextArea
      aria-labelledby={labelledBy}
      autoSize={{ minRows: 1, maxRows: 4 }}
      maxLength={4000}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => text.trim() !== '' && text !== kept && onAnswer({ kind: 'text', text: text.trim() })}
    />
  );
}
