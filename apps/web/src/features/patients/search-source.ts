import { searchPatients } from '../../api/__generated__/patients.ts';
import type { SearchSource } from '../../frame/search.ts';
import { ageOn } from './days.ts';

/** Patients for the search box of the frame, by any part of the name, pinyin, phone or hospital number. */
export const patientSource: SearchSource = {
  label: 'patients.menu',
  permission: 'patients.read',
  find: async (words, { t, signal }) => {
    const { items } = await searchPatients({ q: words.slice(0, 100) }, { signal });
    return items.map(({ id, name, sex, birthDate, mrn, phone }) => ({
      key: id,
      title: [
        name,
        sex === 'unknown' ? undefined : t(`patients.sexes.${sex}`),
        birthDate ? t('patients.age', { count: ageOn(birthDate, new Date()) }) : undefined,
      ]
        .filter(Boolean)
        .join(' '),
      detail: [mrn, phone].filter(Boolean).join(' · '),
      to: `/patients/${id}`,
    }));
  },
};
