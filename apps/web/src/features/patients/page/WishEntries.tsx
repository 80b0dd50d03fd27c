import { wishWords } from '@suifang/contract/patients.ts';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../../api/__generated__/model/index.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useWord } from '../../../ui/use-word.ts';

type Of<Kind extends TimelineItem['kind']> = { item: Extract<TimelineItem, { kind: Kind }> };

/** What the patient agreed to or refused, and how that is known. */
export function ConsentEntry({ item: { purpose, isGranted, source } }: Of<'consent'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="patient-line">
      {t(`patients.purposes.${purpose}`)}
      <StateTag tone={isGranted ? 'green' : 'red'}>
        {t(isGranted ? 'patients.granted' : 'patients.refused')}
      </StateTag>
      <span className="quiet">{word(wishWords(source))}</span>
    </div>
  );
}

/** An entry of the do-not-call list, as it was added or lifted. */
export function DoNotCallEntry({ item: { isAdded, masked, purpose, reason } }: Of<'do-not-call'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="patient-line">
      {masked ?? t('patients.wholePatient')}
      <StateTag tone={isAdded ? 'red' : 'green'}>
        {t(isAdded ? 'patients.timeline.added' : 'patients.timeline.lifted')}
      </StateTag>
      <span className="quiet">
        {[
          purpose ? t(`patients.purposes.${purpose}`) : t('patients.allPurposes'),
          word(wishWords(reason)),
        ].join(' · ')}
      </span>
    </div>
  );
}
