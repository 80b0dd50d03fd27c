import { itemsOf, languageOf, optionFields, textsOf } from '@suifang/contract/questionnaire/edit/index.ts';
import { useTranslation } from 'react-i18next';
import { type Column, ConflictDialog } from '../../../ui/conflict/ConflictDialog.tsx';
import { HEAD, numberIn, ORDER } from './compare.ts';
import type { Comparison, Draft } from './use-draft.ts';

/** What somebody else saved beside what is written here, question by question. */
export function DraftConflict({ draft, comparison }: { draft: Draft; comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(draft.definition);
  const definitions = { opened: comparison.opened, theirs: comparison.theirs, mine: draft.definition };
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
    if (key === HEAD) return t('questionnaires.editor.head');
    if (key === ORDER) return t('questionnaires.editor.order');
    const [mine, theirs] = [numberIn(definitions.mine, key), numberIn(definitions.theirs, key)];
    if (mine === theirs) return t('questionnaires.editor.question', { number: mine });
    return [
      mine === undefined ? '' : t('questionnaires.editor.questionHere', { number: mine }),
      theirs === undefined ? '' : t('questionnaires.editor.questionThere', { number: theirs }),
    ]
      .filter((part) => part !== '')
      .join(t('questionnaires.editor.and'));
  };
  /** The questions that both have, one to a line, each with the number that it has in that column. */
  const showOrder = (value: unknown, column: Column): string =>
    itemsOf(definitions[column])
      .map(
        (item, index) => [item.linkId, `${index + 1}. ${inOurs(textsOf(item, 'text', language))}`] as const,
      )
      .filter(([linkId]) => Array.isArray(value) && value.includes(linkId))
      .map(([, line]) => line)
      .join('\n');
  const showPart = (key: string, value: unknown, column: Column): string => {
    if (key === HEAD) return show(value);
    if (key === ORDER) return showOrder(value, column);
    const isNew = comparison.differences.some((one) => one.key === key && one.opened === undefined);
    if (value === undefined)
      return t(isNew ? 'questionnaires.editor.notThere' : 'questionnaires.editor.dropped');
    return isNew ? t('questionnaires.editor.added', { text: show(value) }) : show(value);
  };
  return (
    <ConflictDialog
      by={comparison.by}
      at={comparison.at}
      differences={comparison.differences}
      shownOf={(key) => ({ label: labelOf(key), show: (value, column) => showPart(key, value, column) })}
      isSaving={false}
      onSave={draft.goOn}
      onBack={draft.putOff}
    />
  );
}
