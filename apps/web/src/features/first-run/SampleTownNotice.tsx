import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGetSampleTown, wipeSampleTown } from '../../api/__generated__/sample-town.ts';
import { usePermission } from '../../api/session.ts';
import { useShowError } from '../../ui/use-show-error.ts';

/** Says that the figures below are of made-up people, and takes them away in one step. */
export function SampleTownNotice() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const mayWipe = usePermission('sample-town.start');
  const { data } = useGetSampleTown();
  const wipe = useMutation({
    mutationFn: () => wipeSampleTown(),
    onSuccess: () => client.invalidateQueries(),
    onError: showError,
  });
  if (!data?.isPresent) return null;
  const ask = () => {
    void modal.confirm({
      title: t('firstRun.wipeTitle'),
      content: t('firstRun.wipeText', { patients: data.patients, campaigns: data.campaigns }),
      okText: t('firstRun.wipe'),
      okButtonProps: { danger: true },
      onOk: () => wipe.mutateAsync(),
    });
  };
  return (
    <Alert
      type="info"
      showIcon
      message={t('firstRun.sampleHere')}
      action={
        mayWipe && (
          <Button size="small" loading={wipe.isPending} onClick={ask}>
            {t('firstRun.wipe')}
          </Button>
        )
      }
    />
  );
}
