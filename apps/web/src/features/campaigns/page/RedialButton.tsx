import { failedResults } from '@suifang/contract/campaigns/choices.ts';
import { TargetResult, targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { redialCampaign, usePreviewRedial } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail, RedialPreview } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';
import { useShowError } from '../../../ui/use-show-error.ts';
import { useWord } from '../../../ui/use-word.ts';
import { useCampaignCache } from '../use-campaign-cache.ts';
import { BlockedReasons, sumOf } from './BlockedReasons.tsx';

/** 二次外拨: says whom it takes and whom not before it makes the new draft. */
export function RedialButton({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const mayRun = usePermission('campaigns.run');
  const [isOpen, setIsOpen] = useState(false);
  const failed = failedResults.reduce((sum, result) => sum + (campaign.counts.results[result] ?? 0), 0);
  const none = failed === 0 ? t('campaigns.reasons.redial') : undefined;
  return (
    <>
      <ReasonButton reason={mayRun ? none : t('campaigns.reasons.forbidden')} onClick={() => setIsOpen(true)}>
        {t('campaigns.actions.redial', { count: failed })}
      </ReasonButton>
      {isOpen && <RedialDialog campaign={campaign} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function RedialDialog({ campaign, onClose }: { campaign: CampaignDetail; onClose: () => void }) {
  const { id } = campaign;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const showError = useShowError();
  const keep = useCampaignCache();
  const { data, error, refetch } = usePreviewRedial(id);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => redialCampaign(id, {}),
    onSuccess: async (made) => {
      keep(made);
      // The campaign may have gone on while the dialog was read.
      const [shown, count] = [data?.willCall, made.counts.targets];
      void message.success(
        shown === count ? t('campaigns.done.redial') : t('campaigns.done.redialOthers', { shown, count }),
      );
      await navigate({ to: '/campaigns/$id', params: { id: made.id } });
    },
    onError: showError,
  });
  return (
    <Modal
      open
      title={t('campaigns.redial.title')}
      okText={t('campaigns.redial.make', { count: data?.willCall ?? 0 })}
      okButtonProps={{ disabled: !data || data.willCall === 0 }}
      confirmLoading={isPending}
      onOk={() => mutate()}
      onCancel={onClose}
    >
      {error ? (
        <LoadError error={error} retry={refetch} />
      ) : data ? (
        <>
          <Results results={campaign.counts.results} />
          <Whom preview={data} />
        </>
      ) : (
        <Skeleton active />
      )}
    </Modal>
  );
}

const isFailed = (result: string): boolean => failedResults.some((one) => one === result);

/** Which results count as not reached, and which do not, with how many of each. */
function Results({ results }: { results: CampaignDetail['counts']['results'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const given = Object.entries(results).filter(([, count]) => count > 0);
  const listed = (isWanted: (result: string) => boolean): string =>
    given
      .filter(([result]) => isWanted(result))
      .map(([result, count]) =>
        t('campaigns.redial.ofResult', {
          result: word(targetResultNames[TargetResult.parse(result)]),
          count,
        }),
      )
      .join(t('campaigns.check.comma'));
  const [failed, others] = [listed(isFailed), listed((result) => !isFailed(result))];
  return (
    <>
      <p>
        {t('campaigns.redial.failedAre')}
        {failed}
      </p>
      {others && (
        <p className="quiet">
          {t('campaigns.redial.othersAre')}
          {others}
        </p>
      )}
    </>
  );
}

function Whom({ preview: { failed, willCall, blocked } }: { preview: RedialPreview }) {
  const { t } = useTranslation();
  const forGood = blocked.filter(({ isForGood }) => isForGood);
  const forNow = blocked.filter(({ isForGood }) => !isForGood);
  return (
    <>
      <p>{t('campaigns.redial.taken', { failed, count: willCall })}</p>
      {forGood.length > 0 && (
        <p>
          {t('campaigns.redial.left', { count: sumOf(forGood) })}
          <BlockedReasons blocked={forGood} />
          {t('campaigns.check.stop')}
        </p>
      )}
      {forNow.length > 0 && (
        <p>
          {t('campaigns.redial.later', { count: sumOf(forNow) })}
          <BlockedReasons blocked={forNow} />
          {t('campaigns.check.stop')}
        </p>
      )}
    </>
  );
}
