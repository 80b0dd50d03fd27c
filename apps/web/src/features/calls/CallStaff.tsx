import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';

type Talker = Pick<CallDetail['staff'][number], 'name' | 'part'>;

/** Somebody in a call by part and name: 护士 李梅. */
export function usePartText(): (part: Talker['part'], name?: string) => string {
  const { t } = useTranslation();
  return (part, name) => [t(`calls.parts.${part}`), name].filter(Boolean).join(' ');
}

/** Who of ours was on the line; the system when nobody was. */
export function CallStaff({ staff }: Pick<CallDetail, 'staff'>) {
  const { t } = useTranslation();
  const textOf = usePartText();
  if (staff.length === 0) return <>{t('calls.systemAlone')}</>;
  return (
    <span>
      {staff.map(({ id, name, part }) => (
        <div key={id}>{textOf(part, name)}</div>
      ))}
    </span>
  );
}
