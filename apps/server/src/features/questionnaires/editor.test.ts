import {
  absentOf,
  alertsOf,
  bandsOf,
  branchesOf,
  languageOf,
  optionFields,
  retryOf,
  rowsOf,
  textsOf,
  updateItem,
  withAbsent,
  withAlerts,
  withBands,
  withBranches,
  withOptionFields,
  withRetry,
  withText,
  withYesNo,
  yesNoOf,
} from '@suifang/contract/questionnaire/edit/index.ts';
import { readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { expect, it } from 'vitest';
import { readLibrary } from './index.ts';

it('reading a shipped questionnaire into the editor and writing all of it back changes no meaning', async () => {
  for (const definition of await readLibrary()) {
    const language = languageOf(definition);
    const targets = new Map(rowsOf(definition).map(({ item }) => [item.linkId, item]));
    let written = withBands(definition, bandsOf(definition, language), language);
    written = withAlerts(written, alertsOf(definition, language), language);
    for (const { path } of rowsOf(definition)) {
      written = updateItem(written, path, (item) => {
        let next = withAlerts(item, alertsOf(item, language), language);
        next = withBranches(next, branchesOf(next), targets);
        next = withAbsent(next, 'dontKnow', absentOf(next, 'dontKnow'));
        next = withAbsent(next, 'refused', absentOf(next, 'refused'));
        next = withYesNo(withRetry(next, retryOf(next)), yesNoOf(next, language), language);
        next = withText(next, 'text', language, textsOf(next, 'text', language));
        if (!next.answerOption) return next;
        const options = next.answerOption.map((option) =>
          withOptionFields(option, language, optionFields(option, language)),
        );
        return { ...next, answerOption: options };
      });
    }
    expect(readQuestionnaire(written)).toEqual(readQuestionnaire(definition));
  }
});
