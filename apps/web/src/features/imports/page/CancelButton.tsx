import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCancelImport } from '../../../api/__generated__/imports.ts';
import { useShowError } from '../../../ui/use-show-error.ts';
import { useImportCache } from '../use-import-cache.ts';

/** Stops an import, at work or not; nothing of it is kept. */
export function CancelButton({ id, isDisabled = false }: { id: string; isDisabled?: boolean }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const remember = useImportCache();
  const cancel = useCancelImport({ mutation: { onSuccess: remember, onError: showError } });
  return (
    <Popconfirm title={t('imports.stopTitle')} onConfirm={() => cancel.mutate({ id })}>
      <Button danger loading={cancel.isPending} disabled={isDisabled}>
        {t('imports.stop')}
      </Button>
    </Popconfirm>
  );
}
