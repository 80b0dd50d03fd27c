import { itemsOf, languageOf, optionFields, textsOf } from '@suifang/contract/questionnaire/edit/index.ts';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '../../../ui/conflict/ConflictDialog.tsx';
import type { Comparison, Draft } from './use-draft.ts';

/** What somebody else saved beside what is written here, question by question. */
export function DraftConflict({ draft, comparison }: { draft: Draft; comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(draft.definition);
  const inOurs = (text: Readonly<{ zh: string; en: string }>): string =>
    i18n.language.startsWith('en') ? text.en || text.zh : text.zh || text.en;
  const show = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return '';
    if (!('linkId' in value)) return inOurs(textsOf(value, 'title', language));
    const options = 'answerOption' in value && Array.isArray(value.answerOption) ? value.answerOption : [];
    return [
      inOurs(textsOf(value, 'text', language)),
      options.map((option) => inOurs(optionFields(option, language))).join(' / '),
      'required' in value && value.required === true ? t('questionnaires.item.required') : '',
      'enableWhen' in value ? t('questionnaires.editor.conditional') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  const labelOf = (key: string): string => {
    if (key === '') return t('questionnaires.editor.head');
    const index = [comparison.theirs, draft.definition]
      .map((definition) => itemsOf(definition).findIndex(({ linkId }) => linkId === key))
      .find((found) => found >= 0);
    return t('questionnaires.editor.question', { number: (index ?? 0) + 1 });
  };
  return (
    <ConflictDialog
      by={comparison.by}
      at={comparison.at}
      differences={comparison.differences}
      shownOf={(key) => ({ label: labelOf(key), show: (value) => show(value) })}
      isSaving={false}
      onSave={draft.goOn}
      onBack={draft.putOff}
    />
  );
}
