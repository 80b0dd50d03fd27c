import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

type Pair = Readonly<{ zh: string; en: string }>;

/** A text in Chinese, and below it, quieter, in English. */
export function TextPair({
  label,
  value,
  onChange,
  hint,
  rows = 1,
}: {
  label: string;
  value: Pair;
  onChange: (change: Partial<Pair>) => void;
  hint?: string;
  rows?: number;
}) {
  const { t } = useTranslation();
  const size = { minRows: rows, maxRows: 6 };
  return (
    <div className="text-pair">
      <Input.TextArea
        aria-label={label}
        placeholder={hint}
        autoSize={size}
        maxLength={1000}
        value={value.zh}
        onChange={(event) => onChange({ zh: event.target.value })}
      />
      <Input.TextArea
        className="text-pair-english"
        aria-label={`${label} ${t('questionnaires.item.english')}`}
        placeholder={t('questionnaires.item.english')}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={1000}
        value={value.en}
        onChange={(event) => onChange({ en: event.target.value })}
      />
    </div>
  );
}
