import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { settleTarget, useListTargets } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail, Target } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
import { LoadError } from '../../../ui/LoadError.tsx';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';
import { useShowError } from '../../../ui/use-show-error.ts';
import { PatientLink } from './PatientLink.tsx';

const MOST = 20;

/** Patients about whose dial nobody knows whether it rang: a person decides. */
export function ReviewCard({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useListTargets(campaign.id, { state: 'review', pageSize: MOST });
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data || data.total === 0) return null;
  return (
    <section className="card campaign-review">
      <h2>{t('campaigns.review.title', { count: data.total })}</h2>
      <p className="quiet">{t('campaigns.review.text')}</p>
      <ul className="campaign-lines">
        {data.items.map((target) => (
          <li key={target.id}>
            <PatientLink id={target.patientId} name={target.patientName} />
            <span className="quiet">{target.phone}</span>
            <span className="quiet">{t('campaigns.attemptsOf', { count: target.attempts })}</span>
            <Decision target={target} />
          </li>
        ))}
      </ul>
      {data.total > data.items.length && (
        <p className="quiet">{t('campaigns.lines.more', { count: data.total - data.items.length })}</p>
      )}
    </section>
  );
}

function Decision({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const showError = useShowError();
  const mayRun = usePermission('campaigns.run');
  const { mutate, isPending } = useMutation({
    mutationFn: async (decision: 'call-again' | 'close') => settleTarget(target.id, { decision }),
    onSuccess: (_answer, decision) => message.success(t(`campaigns.review.done.${decision}`)),
    onError: showError,
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [url] }) => typeof url === 'string' && url.startsWith('/api/campaigns'),
      }),
  });
  if (!mayRun) {
    return (
      <ReasonButton size="small" reason={t('campaigns.reasons.forbidden')}>
        {t('campaigns.review.callAgain')}
      </ReasonButton>
    );
  }
  return (
    <Space>
      <Button size="small" loading={isPending} onClick={() => mutate('call-again')}>
        {t('campaigns.review.callAgain')}
      </Button>
      <Button size="small" loading={isPending} onClick={() => mutate('close')}>
        {t('campaigns.review.close')}
      </Button>
    </Space>
  );
}
