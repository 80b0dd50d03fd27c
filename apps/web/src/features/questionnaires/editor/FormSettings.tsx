import {
  type Json,
  optionFields,
  rowsOf,
  textsOf,
  withText,
} from '@suifang/contract/questionnaire/edit/index.ts';
import { ConfigProvider, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { BandsEditor } from './BandsEditor.tsx';
import { TextPair } from './TextPair.tsx';
import { TotalAlerts } from './TotalAlerts.tsx';

type Props = Readonly<{
  definition: Json;
  language: string;
  isReadOnly: boolean;
  onChange: (definition: Json) => void;
}>;

/** The least and the most that the scored items can come to. */
function totalRange(definition: Json, language: string) {
  const scores = rowsOf(definition)
    .map(({ item }) =>
      (item.answerOption ?? []).flatMap((option) => optionFields(option, language).score ?? []),
    )
    .filter((list) => list.length > 0);
  const sum = (pick: (...values: number[]) => number) =>
    scores.reduce((total, list) => total + pick(...list), 0);
  return { count: scores.length, min: sum(Math.min), max: sum(Math.max) };
}

/** What holds for the whole questionnaire. */
export function FormSettings({ definition, language, isReadOnly, onChange }: Props) {
  const { t } = useTranslation();
  const total = totalRange(definition, language);
  const text = (key: string) => (typeof definition[key] === 'string' ? definition[key] : '');
  return (
    <ConfigProvider componentDisabled={isReadOnly}>
      <section className="item-editor card" aria-label={t('questionnaires.editor.settings')}>
        <header className="item-editor-head">
          <h2>{t('questionnaires.editor.settings')}</h2>
        </header>
        <section className="editor-part">
          <h3>{t('questionnaires.settings.title')}</h3>
          <TextPair
            label={t('questionnaires.settings.title')}
            value={textsOf(definition, 'title', language)}
            onChange={(change) => onChange(withText(definition, 'title', language, change))}
          />
        </section>
        {(['description', 'copyright'] as const).map((key) => (
          <section className="editor-part" key={key}>
            <h3>{t(`questionnaires.settings.${key}`)}</h3>
            <Input.TextArea
              aria-label={t(`questionnaires.settings.${key}`)}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={4000}
              value={text(key)}
              onChange={(event) => onChange({ ...definition, [key]: event.target.value })}
            />
          </section>
        ))}
        <section className="editor-part">
          <h3>{t('questionnaires.settings.scoring')}</h3>
          <p className="quiet">
            {total.count > 0
              ? t('questionnaires.settings.scored', total)
              : t('questionnaires.settings.notScored')}
          </p>
        </section>
        {total.count > 0 && (
          <>
            <section className="editor-part">
              <h3>{t('questionnaires.settings.bands')}</h3>
              <BandsEditor definition={definition} language={language} onChange={onChange} />
            </section>
            <section className="editor-part">
              <h3>{t('questionnaires.settings.totalAlerts')}</h3>
              <TotalAlerts definition={definition} language={language} onChange={onChange} />
            </section>
          </>
        )}
      </section>
    </ConfigProvider>
  );
}
