import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Outcome, outcomeNames, outcomes } from '@suifang/contract/campaigns/outcomes.ts';
import { Button, Input, InputNumber, Select, Space, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutcomeRule, TrunkName } from '../../api/__generated__/model/index.ts';
import { useWord } from '../../ui/use-word.ts';
import '../../ui/data-table.css';

/** A rule with a name of its own while it is edited: rules move. */
export type DraftRule = Readonly<{ key: string; rule: OutcomeRule }>;

type Props = Readonly<{
  rules: readonly DraftRule[];
  trunks: readonly TrunkName[];
  onChange: (rules: readonly DraftRule[]) => void;
}>;

/** What a dial that nobody answered may be called. */
const choosable = outcomes.filter((outcome) => outcome !== 'answered' && outcome !== 'blocked');

function YesNoAny({
  value,
  label,
  onChange,
}: {
  value: boolean | null;
  label: string;
  onChange: (value: boolean | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select<string>
      size="small"
      style={{ width: 76 }}
      aria-label={label}
      value={String(value)}
      onChange={(text) => onChange(text === 'null' ? null : text === 'true')}
      options={[
        { value: 'null', label: t('outcomeRules.any') },
        { value: 'true', label: t('outcomeRules.yes') },
        { value: 'false', label: t('outcomeRules.no') },
      ]}
    />
  );
}

/** The ordered list of rules, each cell an input. */
export function RuleTable({ rules, trunks, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const set = (index: number, change: Partial<OutcomeRule>) =>
    onChange(rules.map((one, at) => (at === index ? { ...one, rule: { ...one.rule, ...change } } : one)));
  const move = (index: number, by: 1 | -1) => {
    const moved = rules.toSpliced(index, 1);
    onChange(moved.toSpliced(index + by, 0, ...rules.slice(index, index + 1)));
  };
  const code = (field: 'cause' | 'sipCode', title: string, least: number, most: number) => ({
    title,
    render: (_: unknown, { rule }: DraftRule, index: number) => (
      <InputNumber<number>
        size="small"
        style={{ width: 72 }}
        aria-label={title}
        placeholder={t('outcomeRules.any')}
        min={least}
        max={most}
        precision={0}
        value={rule[field]}
        onChange={(value) => set(index, { [field]: value })}
      />
    ),
  });
  const yesNo = (field: 'ringingSeen' | 'earlyMediaSeen', title: string) => ({
    title,
    render: (_: unknown, { rule }: DraftRule, index: number) => (
      <YesNoAny value={rule[field]} label={title} onChange={(value) => set(index, { [field]: value })} />
    ),
  });
  return (
    <div className="data-table">
      <Table<DraftRule>
        size="small"
        rowKey={({ key }) => key}
        dataSource={[...rules]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: t('outcomeRules.order'),
            align: 'right',
            width: 56,
            render: (_, _rule, index) => index + 1,
          },
          {
            title: t('outcomeRules.trunk'),
            render: (_, { rule }, index) => (
              <Select<string>
                size="small"
                style={{ width: 130 }}
                aria-label={t('outcomeRules.trunk')}
                value={rule.trunkId ?? ''}
                onChange={(id) => set(index, { trunkId: id || null })}
                options={[
                  { value: '', label: t('outcomeRules.everyTrunk') },
                  ...trunks.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            ),
          },
          code('sipCode', t('outcomeRules.sipCode'), 300, 699),
          code('cause', t('outcomeRules.cause'), 0, 127),
          yesNo('ringingSeen', t('outcomeRules.ringing')),
          yesNo('earlyMediaSeen', t('outcomeRules.earlyMedia')),
          {
            title: t('outcomeRules.outcome'),
            render: (_, { rule }, index) => (
              <Select<Outcome>
                size="small"
                style={{ width: 150 }}
                aria-label={t('outcomeRules.outcome')}
                value={rule.outcome}
                onChange={(outcome) => set(index, { outcome })}
                options={choosable.map((outcome) => ({ value: outcome, label: word(outcomeNames[outcome]) }))}
              />
            ),
          },
          {
            title: t('outcomeRules.note'),
            width: '100%',
            render: (_, { rule }, index) => (
              <Input
                size="small"
                style={{ minWidth: 100 }}
                // As wide as there is room: what the browser usually gives would push the buttons out of sight.
                htmlSize={8}
                maxLength={100}
                aria-label={t('outcomeRules.note')}
                value={rule.note}
                onChange={(event) => set(index, { note: event.target.value })}
              />
            ),
          },
          {
            align: 'right',
            render: (_, _rule, index) => (
              <Space size={0}>
                <Button
                  type="text"
                  size="small"
                  aria-label={t('outcomeRules.up')}
                  icon={<ArrowUpOutlined />}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <Button
                  type="text"
                  size="small"
                  aria-label={t('outcomeRules.down')}
                  icon={<ArrowDownOutlined />}
                  disabled={index === rules.length - 1}
                  onClick={() => move(index, 1)}
                />
                <Button
                  type="text"
                  size="small"
                  danger
                  aria-label={t('outcomeRules.remove')}
                  icon={<DeleteOutlined />}
                  disabled={rules.length === 1}
                  onClick={() => onChange(rules.toSpliced(index, 1))}
                />
              </Space>
            ),
          },
        ]}
      />
    </div>
  );
}
