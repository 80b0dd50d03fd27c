import { useTranslation } from 'react-i18next';
import type { PatientIdentifiersItem } from '../../../api/__generated__/model/index.ts';
import { RemoveButton } from './NumberFields.tsx';

/** The numbers there are; its value is the keys of those to be removed. */
export function KeptIdentifiers({
  identifiers,
  value = [],
  onChange,
}: {
  identifiers: readonly PatientIdentifiersItem[];
  value?: readonly string[];
  onChange?: (removed: string[]) => void;
}) {
  const { t } = useTranslation();
  const kept = identifiers.filter(({ key }) => !value.includes(key));
  return (
    <ul className="patient-lines">
      {kept.map(({ key, system, value: number }) => (
        <li key={key} className="patient-line">
          <span className="quiet">{t(`patients.systems.${system}`)}</span> {number}
          <RemoveButton onClick={() => onChange?.([...value, key])} />
        </li>
      ))}
    </ul>
  );
}
