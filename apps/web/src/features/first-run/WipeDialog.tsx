import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetSampleTown, wipeSampleTown } from '../../api/__generated__/sample-town.ts';
import type { SampleTown } from '../../api/__generated__/model/index.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { CampaignState } from '../campaigns/CampaignState.tsx';

/** What goes with the simulated town, as it stands now. Campaigns that somebody made are named and agreed to one by one. */
export function WipeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const client = useQueryClient();
  const { data, error, refetch } = useGetSampleTown({ query: { refetchOnMount: 'always' } });
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const { mutate, isPending } = useMutation({
    mutationFn: () => wipeSampleTown({ ownCampaigns: [...agreed] }),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries();
    },
    onError: async (failure) => {
      showError(failure);
      // Somebody may have made another campaign meanwhile.
      await refetch();
    },
  });
  const isAgreed = data?.ownCampaigns.every(({ id }) => agreed.includes(id)) ?? false;
  return (
    <Modal
      open
      title={t('firstRun.wipeTitle')}
      okText={t('firstRun.wipe')}
      okButtonProps={{ danger: true, disabled: !isAgreed }}
      confirmLoading={isPending}
      onOk={() => mutate()}
      onCancel={onClose}
    >
      {error ? (
        <LoadError error={error} retry={refetch} />
      ) : data ? (
        <WhatGoes town={data} agreed={agreed} onAgree={setAgreed} />
      ) : (
        <Skeleton active />
      )}
    </Modal>
  );
}

type Props = Readonly<{
  town: SampleTown;
  /** Ids of campaigns. */
  agreed: readonly string[];
  onAgree: (agreed: readonly string[]) => void;
}>;

function WhatGoes({ town, agreed, onAgree }: Props) {
  const { t } = useTranslation();
  const { patients, campaigns, calls, ownCampaigns } = town;
  return (
    <>
      <p>{t('firstRun.wipeText', { patients, campaigns, calls })}</p>
      {ownCampaigns.length > 0 && (
        <>
          <p>{t('firstRun.wipeOwn', { count: ownCampaigns.length })}</p>
          <ul className="wipe-own">
            {ownCampaigns.map(({ id, name, state }) => (
              <li key={id}>
                <Checkbox
                  checked={agreed.includes(id)}
                  onChange={({ target }) =>
                    onAgree(target.checked ? [...agreed, id] : agreed.filter((one) => one !== id))
                  }
                >
                  {t('firstRun.wipeThis', { name })}
                </Checkbox>
                <CampaignState state={state} />
                <Link to="/campaigns/$id" params={{ id }} target="_blank">
                  {t('firstRun.look')}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
