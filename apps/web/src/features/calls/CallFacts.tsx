import { Link } from '@tanstack/react-router';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { Duration } from '../../ui/Duration.tsx';
import { exactTime } from '../../ui/moments.ts';
import { CallOutcome, CallResult } from './CallOutcome.tsx';

const quietLabels = { label: { color: 'var(--quiet)' } };

function lengthOf({ answeredAt, endedAt }: CallDetail): number | undefined {
  if (!answeredAt || !endedAt) return undefined;
  return new Date(endedAt).getTime() - new Date(answeredAt).getTime();
}

function CampaignLink({ campaign }: Pick<CallDetail, 'campaign'>) {
  return (
    <Link to="/campaigns/$id" params={{ id: campaign.id }}>
      {campaign.name}
    </Link>
  );
}

function PatientLink({ patient }: Pick<CallDetail, 'patient'>) {
  return (
    <Link to="/patients/$id" params={{ id: patient.id }}>
      {patient.name}
    </Link>
  );
}

/** Who was called, when, on which line, with what result. */
export function CallFacts({ call }: { call: CallDetail }) {
  const { t } = useTranslation();
  const lengthMs = lengthOf(call);
  return (
    <Descriptions
      column={1}
      size="small"
      styles={quietLabels}
      items={[
        { key: 'outcome', label: t('calls.outcome'), children: <CallOutcome call={call} /> },
        { key: 'result', label: t('calls.result'), children: <CallResult call={call} /> },
        { key: 'patient', label: t('calls.patient'), children: <PatientLink patient={call.patient} /> },
        { key: 'number', label: t('calls.number'), children: call.number },
        { key: 'campaign', label: t('calls.campaign'), children: <CampaignLink campaign={call.campaign} /> },
        { key: 'attempt', label: t('calls.attempt'), children: call.attempt },
        { key: 'dialedAt', label: t('calls.dialedAt'), children: exactTime(call.dialedAt) },
        {
          key: 'length',
          label: t('calls.length'),
          children: lengthMs === undefined ? '–' : <Duration ms={lengthMs} />,
        },
        { key: 'trunk', label: t('calls.trunk'), children: call.trunk.name },
      ]}
    />
  );
}

/** What the line told, in its own codes. */
export function CallWire({ wire }: { wire: NonNullable<CallDetail['wire']> }) {
  const { t } = useTranslation();
  const yesNo = (value: boolean) => t(value ? 'calls.yes' : 'calls.no');
  return (
    <Descriptions
      column={1}
      size="small"
      styles={quietLabels}
      items={[
        { key: 'cause', label: t('calls.cause'), children: wire.cause ?? '–' },
        { key: 'sip', label: t('calls.sipCode'), children: wire.sipCode ?? '–' },
        { key: 'ringing', label: t('calls.ringing'), children: yesNo(wire.ringingSeen) },
        { key: 'media', label: t('calls.earlyMedia'), children: yesNo(wire.earlyMediaSeen) },
      ]}
    />
  );
}
