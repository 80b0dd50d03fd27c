import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getListOutcomeRulesQueryKey,
  listUsualOutcomeRules,
  useChangeOutcomeRules,
} from '../../api/__generated__/outcome-rules.ts';
import type { OutcomeRule, OutcomeRuleList } from '../../api/__generated__/model/index.ts';
import { randomId } from '../../api/request.ts';
import { useListTrunkNames } from '../../api/__generated__/trunks.ts';
import { useShowError } from '../../ui/use-show-error.ts';
import { type DraftRule, RuleTable } from './RuleTable.tsx';
import { SeenTable } from './SeenTable.tsx';

const empty: OutcomeRule = {
  trunkId: null,
  cause: null,
  sipCode: null,
  ringingSeen: null,
  earlyMediaSeen: null,
  outcome: 'no_answer',
  note: '',
};
const draftOf = (rule: OutcomeRule): DraftRule => ({ key: randomId(), rule });
const keptOf = ({ revision, items }: OutcomeRuleList) => ({ revision, rules: items.map(draftOf) });

/** The mapping, changed as a whole and then saved; beside it the signals that really came. */
export function RuleEditor({ list }: { list: OutcomeRuleList }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const showError = useShowError();
  const [tab, setTab] = useState('rules');
  // With its revision: a newer one that is loaded meanwhile must not hide that somebody else has saved.
  const [kept, setKept] = useState(() => keptOf(list));
  const [draft, setDraft] = useState<readonly DraftRule[]>();
  const trunks = useListTrunkNames().data?.items ?? [];
  const rules = draft ?? kept.rules;
  const save = useChangeOutcomeRules({
    mutation: {
      onSuccess: (saved) => {
        client.setQueryData(getListOutcomeRulesQueryKey(), saved);
        setKept(keptOf(saved));
        setDraft(undefined);
        void message.success(t('outcomeRules.saved'));
      },
      onError: showError,
    },
  });
  const usual = async (): Promise<void> => {
    try {
      setDraft((await listUsualOutcomeRules()).items.map(draftOf));
    } catch (error) {
      showError(error);
    }
  };
  const askUsual = () =>
    void modal.confirm({
      title: t('outcomeRules.usualTitle'),
      content: t('outcomeRules.usualText'),
      onOk: usual,
    });
  const addFirst = (rule: OutcomeRule) => {
    setDraft([draftOf(rule), ...rules]);
    setTab('rules');
  };
  const data = { revision: kept.revision, items: rules.map(({ rule }) => rule) };
  const actions = (
    <Space style={{ marginBottom: 12 }}>
      {draft && <span style={{ color: 'var(--quiet)' }}>{t('outcomeRules.unsaved')}</span>}
      {draft && <Button onClick={() => setDraft(undefined)}>{t('outcomeRules.discard')}</Button>}
      {!draft && <Button onClick={askUsual}>{t('outcomeRules.usual')}</Button>}
      <Button onClick={() => addFirst(empty)}>{t('outcomeRules.add')}</Button>
      <Button type="primary" disabled={!draft} loading={save.isPending} onClick={() => save.mutate({ data })}>
        {t('ui.save')}
      </Button>
    </Space>
  );
  return (
    <Tabs
      activeKey={tab}
      onChange={setTab}
      items={[
        {
          key: 'rules',
          label: t('outcomeRules.tabs.rules'),
          children: (
            <>
              {actions}
              <RuleTable rules={rules} trunks={trunks} onChange={setDraft} />
              <p style={{ margin: '12px 0 0', color: 'var(--quiet)' }}>{t('outcomeRules.otherwise')}</p>
            </>
          ),
        },
        {
          key: 'seen',
          label: t('outcomeRules.tabs.seen'),
          children: <SeenTable onMake={addFirst} />,
        },
      ]}
    />
  );
}
