import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';

const steps = ['whom', 'what', 'when', 'check'] as const;

/** 对象, 内容, 时间, 检查: where one is while making a campaign. */
export function CampaignSteps({ current, onChange }: { current: number; onChange?: (step: number) => void }) {
  const { t } = useTranslation();
  return (
    <Steps
      className="card campaign-steps"
      size="small"
      current={current}
      {...(onChange ? { onChange } : {})}
      items={steps.map((step) => ({ title: t(`campaigns.steps.${step}`) }))}
    />
  );
}
