import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../api/session.ts';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';

/** Opens a form that changes the record; says why when the person may not. */
export function EditButton({ text, onClick }: { text?: string; onClick: () => void }) {
  const { t } = useTranslation();
  const mayWrite = usePermission('patients.write');
  return (
    <ReasonButton size="small" reason={mayWrite ? undefined : t('patients.mayNotWrite')} onClick={onClick}>
      {text ?? t('patients.edit')}
    </ReasonButton>
  );
}
