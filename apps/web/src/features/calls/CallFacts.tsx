import { targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { Duration } from '../../ui/Duration.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { hospitalTime } from '../../ui/hospital-time.ts';
import { exactTime } from '../../ui/moments.ts';
import { useWord } from '../../ui/use-word.ts';
import { CallStaff } from './CallStaff.tsx';
import { CallOutcome, CallResult } from './CallOutcome.tsx';

/** From one instant to another; a dash while one of them has not come. */
function Length({ from, to }: { from: string | null; to: string | null }) {
  return from && to ? <Duration ms={Date.parse(to) - Date.parse(from)} /> : <>–</>;
}

const clock = (at: string | null) => (at ? hospitalTime(at).format('HH:mm:ss') : '–');

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

/** Where the patient stands in the campaign now, and the way there. */
function TargetLink({ call: { target, campaign, patient } }: { call: CallDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Link to="/campaigns/$id" params={{ id: campaign.id }} search={{ patientId: patient.id }}>
      {target.result ? word(targetResultNames[target.result]) : t(`campaigns.target.states.${target.state}`)}
    </Link>
  );
}

/** Who was called, when, on which line, with what result. */
export function CallFacts({ call }: { call: CallDetail }) {
  const { t } = useTranslation();
  const { attempts, answeredAt, ringingAt, endedAt } = call;
  return (
    <Facts
      items={[
        { key: 'outcome', label: t('calls.outcome'), children: <CallOutcome call={call} /> },
        { key: 'result', label: t('calls.result'), children: <CallResult call={call} /> },
        { key: 'patient', label: t('calls.patient'), children: <PatientLink patient={call.patient} /> },
        { key: 'number', label: t('calls.number'), children: call.number },
        { key: 'campaign', label: t('calls.campaign'), children: <CampaignLink campaign={call.campaign} /> },
        { key: 'target', label: t('calls.target'), children: <TargetLink call={call} /> },
        {
          key: 'attempt',
          label: t('calls.attempt'),
          children: t('calls.attemptOf', { count: call.attempt, total: attempts.length }),
        },
        { key: 'dialedAt', label: t('calls.dialedAt'), children: exactTime(call.dialedAt) },
        { key: 'ringingAt', label: t('calls.ringingAt'), children: clock(ringingAt) },
        { key: 'answeredAt', label: t('calls.answeredAt'), children: clock(answeredAt) },
        { key: 'endedAt', label: t('calls.endedAt'), children: clock(endedAt) },
        {
          key: 'rang',
          label: t('calls.rang'),
          children: <Length from={ringingAt ?? call.dialedAt} to={answeredAt ?? endedAt} />,
        },
        ...(answeredAt
          ? [{ key: 'staff', label: t('calls.staff'), children: <CallStaff staff={call.staff} /> }]
          : []),
        {
          key: 'length',
          label: t('calls.length'),
          children: (
            <span>
              <Length from={answeredAt} to={endedAt} />
              {answeredAt && <span className="quiet call-note">{t('calls.lengthHint')}</span>}
            </span>
          ),
        },
        { key: 'trunk', label: t('calls.trunk'), children: call.trunk.name },
      ]}
    />
  );
}
