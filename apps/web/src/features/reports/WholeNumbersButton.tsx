import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExportWholeNumbers } from '../../api/__generated__/reports.ts';
import { usePermission } from '../../api/session.ts';
import { usePreferences } from '../../ui/preferences.ts';
import { RevealDialog } from '../../ui/RevealDialog.tsx';
import { useShowError } from '../../ui/use-show-error.ts';

function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The list of those not reached with whole numbers, for calling by hand: for who may see them, and says why. */
export function WholeNumbersButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const mayReveal = usePermission('patients.reveal');
  const showError = useShowError();
  const [isAsking, setIsAsking] = useState(false);
  const take = useExportWholeNumbers({
    mutation: {
      onError: showError,
      onSuccess: (file) => saveFile(file as Blob, `${name} ${t('reports.wholeNumbersFile')}.xlsx`),
    },
  });
  if (!mayReveal) return null;
  return (
    <>
      <Button loading={take.isPending} onClick={() => setIsAsking(true)}>
        {t('reports.exportNumbers')}
      </Button>
      <RevealDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onReason={(reason) => {
          setIsAsking(false);
          take.mutate({ id, data: { language, reason } });
        }}
      />
    </>
  );
}
