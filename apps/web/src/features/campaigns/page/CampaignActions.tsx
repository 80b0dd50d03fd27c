import { type CampaignAction, campaignActions, type CampaignState } from '@suifang/contract/campaigns/api.ts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  abortCampaign,
  deleteCampaign,
  drainCampaign,
  pauseCampaign,
  resumeCampaign,
  startCampaign,
  useCheckCampaign,
} from '../../../api/__generated__/campaigns.ts';
import type { CampaignCheck, CampaignDetail } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { useShowError } from '../../../ui/use-show-error.ts';
import { useCampaignCache } from '../use-campaign-cache.ts';
import { RedialButton } from './RedialButton.tsx';

const moves = {
  start: startCampaign,
  pause: pauseCampaign,
  resume: resumeCampaign,
  drain: drainCampaign,
  abort: abortCampaign,
} as const;
type Move = keyof typeof moves;

const lastStates: readonly CampaignState[] = ['draining', 'completed', 'aborted'];
const isOf = (state: CampaignState, action: CampaignAction): boolean =>
  campaignActions[action].some((one) => one === state);

/** Why an action cannot be done now; undefined when it can. */
export function useActionReason(campaign: CampaignDetail): (action: CampaignAction) => string | undefined {
  const { t } = useTranslation();
  const mayRun = usePermission('campaigns.run');
  return (action) => {
    if (!mayRun) return t('campaigns.reasons.forbidden');
    return isOf(campaign.state, action) ? undefined : t(`campaigns.reasons.${action}`);
  };
}

/**
 * Pausing, resuming, ending: always in the same place, with the reason when they cannot be used now. What can never be
 * done again is not there.
 */
export function CampaignActions({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const showError = useShowError();
  const keep = useCampaignCache();
  const reason = useActionReason(campaign);
  const { id, state, counts } = campaign;
  // The draft's page reads it anyway.
  const { data: check } = useCheckCampaign(id, { query: { enabled: state === 'draft' } });
  const move = useMutation({
    mutationFn: async (to: Move) => moves[to](id),
    onSuccess: (changed, to) => {
      keep(changed);
      void message.success(t(`campaigns.done.${to}`));
    },
    onError: showError,
  });
  const remove = useMutation({
    mutationFn: async () => deleteCampaign(id),
    onSuccess: () => navigate({ to: '/campaigns' }),
    onError: showError,
  });
  const confirm = (action: 'start' | 'drain' | 'abort' | 'delete', run: () => void): void => {
    void modal.confirm({
      title: t(`campaigns.confirm.${action}Title`),
      content:
        action === 'start' ? (
          <StartText
            check={check}
            waiting={counts.waiting}
            isLater={check?.opensAt != null && new Date(check.opensAt) > new Date()}
          />
        ) : (
          t(`campaigns.confirm.${action}Text`, { count: counts.waiting })
        ),
      okText: t(`campaigns.actions.${action}`),
      okButtonProps: { danger: action === 'abort' || action === 'delete' },
      onOk: run,
    });
  };
  const [missing] = campaign.obstacles;
  const lacks = missing && t(`campaigns.draft.missing.${missing}`, { trunk: campaign.trunkName });
  const button = (action: Move, run: () => void, lack?: string) => (
    <ReasonButton
      type={action === 'start' || action === 'resume' ? 'primary' : 'default'}
      danger={action === 'abort'}
      loading={move.isPending && move.variables === action}
      reason={reason(action) ?? lack}
      onClick={run}
    >
      {t(`campaigns.actions.${action}`)}
    </ReasonButton>
  );
  if (state === 'draft') {
    return (
      <>
        <ReasonButton
          reason={reason('delete')}
          loading={remove.isPending}
          onClick={() => confirm('delete', remove.mutate)}
        >
          {t('campaigns.actions.delete')}
        </ReasonButton>
        <ReasonButton
          reason={reason('edit')}
          onClick={() => void navigate({ to: '/campaigns/$id/edit', params: { id } })}
        >
          {t('campaigns.actions.edit')}
        </ReasonButton>
        {button('start', () => confirm('start', () => move.mutate('start')), lacks)}
      </>
    );
  }
  const isOver = (action: CampaignAction) => lastStates.includes(state) && !isOf(state, action);
  return (
    <>
      <RedialButton campaign={campaign} />
      {!isOver('edit') && (
        <ReasonButton
          reason={reason('edit')}
          onClick={() => void navigate({ to: '/campaigns/$id/edit', params: { id } })}
        >
          {t('campaigns.actions.edit')}
        </ReasonButton>
      )}
      {!isOver('abort') && button('abort', () => confirm('abort', () => move.mutate('abort')))}
      {!isOver('drain') && button('drain', () => confirm('drain', () => move.mutate('drain')))}
      {state === 'paused'
        ? button('resume', () => move.mutate('resume'))
        : !isOver('pause') && button('pause', () => move.mutate('pause'))}
    </>
  );
}

type StartTextProps = Readonly<{ check: CampaignCheck | undefined; waiting: number; isLater: boolean }>;

/** Whom and when, as the check beside it says. */
function StartText({ check, waiting, isLater }: StartTextProps) {
  const { t } = useTranslation();
  const opensAt = check?.opensAt;
  return (
    <>
      {t('campaigns.confirm.startText', { count: check?.willCall ?? waiting })}
      {opensAt && !isLater && t('campaigns.confirm.startNow')}
      {opensAt && isLater && (
        <>
          {t('campaigns.confirm.startLater')}
          <RelativeTime isComing at={opensAt} />
        </>
      )}
    </>
  );
}
