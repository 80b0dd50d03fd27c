import { blockRuleNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListBlockedPatients } from '../../../api/__generated__/campaigns.ts';
import type { BlockedPatient, CampaignCheckBlockedItem } from '../../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import type { TableSearch } from '../../../ui/table-search.ts';
import { useWord } from '../../../ui/use-word.ts';
import { PatientLink } from './PatientLink.tsx';

function useColumns(): Column<BlockedPatient>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      key: 'patient',
      title: t('campaigns.target.patient'),
      render: ({ patientId, patientName }) => <PatientLink id={patientId} name={patientName} />,
    },
    {
      key: 'phone',
      title: t('campaigns.target.phone'),
      render: ({ phone }) => phone ?? <span className="quiet">—</span>,
    },
    { key: 'rule', title: t('campaigns.target.blocked'), render: ({ rule }) => word(blockRuleNames[rule]) },
    {
      key: 'until',
      title: t('campaigns.check.until'),
      render: ({ until }) => (until ? <RelativeTime isComing at={until} /> : t('campaigns.check.forGood')),
    },
  ];
}

type Props = Readonly<{ campaignId: string; blocked: CampaignCheckBlockedItem; onClose: () => void }>;

/** The patients behind one number of the check. */
export function BlockedDrawer({ campaignId, blocked, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const [search, setSearch] = useState<TableSearch>({});
  const { page, pageSize } = search;
  const { rule, isForGood, count } = blocked;
  const query = useListBlockedPatients(
    campaignId,
    {
      rule,
      isForGood: String(isForGood),
      ...(page !== undefined && { page }),
      ...(pageSize !== undefined && { pageSize }),
    },
    { query: { placeholderData: (before) => before } },
  );
  return (
    <Drawer
      open
      size={720}
      title={`${word(blockRuleNames[rule])} · ${t('campaigns.whom.people', { count })}`}
      onClose={onClose}
    >
      <p className="quiet">{t(isForGood ? 'campaigns.check.notCalled' : 'campaigns.check.calledLater')}</p>
      <DataTable
        name="blocked"
        columns={useColumns()}
        rowKey={({ patientId }) => patientId}
        query={query}
        search={search}
        onSearch={(change) => setSearch((before) => ({ ...before, ...change }))}
        empty={{ text: t('campaigns.check.nobodyLeft') }}
      />
    </Drawer>
  );
}
