import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { asKind, kinds, type Kind, textsOf, withText } from '@suifang/contract/questionnaire/edit/index.ts';
import { Button, Collapse, ConfigProvider, Select, Space, Switch, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsentFields, AnswerFields } from './AnswerFields.tsx';
import { BranchEditor } from './BranchEditor.tsx';
import { ChannelFields } from './ChannelFields.tsx';
import type { ItemEditing } from './editing.ts';
import { ItemAlerts } from './ItemAlerts.tsx';
import { TextPair } from './TextPair.tsx';

type Props = ItemEditing &
  Readonly<{
    number: string;
    isReadOnly: boolean;
    onStep: (step: -1 | 1) => void;
    onDuplicate: () => void;
    onRemove: () => void;
  }>;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="editor-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Everything about one item. */
export function ItemEditor(props: Props) {
  const { item, kind, language, number, isReadOnly, onChange } = props;
  const { t } = useTranslation();
  const isQuestion = kind !== 'display' && kind !== 'group' && kind !== 'score';
  const isFixed = kind === 'other' || kind === 'score';
  const textLabel =
    kind === 'display'
      ? 'questionnaires.item.displayText'
      : kind === 'group'
        ? 'questionnaires.item.groupText'
        : 'questionnaires.item.text';
  const tools = [
    { label: t('questionnaires.editor.moveUp'), icon: <ArrowUpOutlined />, run: () => props.onStep(-1) },
    { label: t('questionnaires.editor.moveDown'), icon: <ArrowDownOutlined />, run: () => props.onStep(1) },
    { label: t('questionnaires.editor.duplicate'), icon: <CopyOutlined />, run: props.onDuplicate },
    { label: t('questionnaires.editor.remove'), icon: <DeleteOutlined />, run: props.onRemove },
  ];
  return (
    <ConfigProvider componentDisabled={isReadOnly}>
      <section className="item-editor card" aria-label={`${t('questionnaires.item.text')} ${number}`}>
        <header className="item-editor-head">
          <h2>{number}</h2>
          <Select<Kind>
            style={{ width: 168 }}
            aria-label={t('questionnaires.item.kind')}
            value={kind}
            disabled={isReadOnly || isFixed}
            onChange={(next) => next !== 'other' && next !== 'score' && onChange(asKind(item, next))}
            options={(isFixed ? [kind] : kinds).map((value) => ({
              value,
              label: t(`questionnaires.kinds.${value}`),
            }))}
          />
          {isQuestion && (
            <label className="item-editor-required">
              <Switch
                size="small"
                checked={item.required ?? false}
                onChange={(required) => onChange({ ...item, required })}
              />
              {t('questionnaires.item.required')}
            </label>
          )}
          {!isReadOnly && (
            <Space size={0} className="item-editor-tools">
              {tools.map(({ label, icon, run }) => (
                <Tooltip key={label} title={label}>
                  <Button type="text" icon={icon} aria-label={label} onClick={run} />
                </Tooltip>
              ))}
            </Space>
          )}
        </header>
        <Part title={t(textLabel)}>
          <TextPair
            label={t(textLabel)}
            hint={t('questionnaires.item.textHint')}
            rows={2}
            value={textsOf(item, 'text', language)}
            onChange={(change) => onChange(withText(item, 'text', language, change))}
          />
        </Part>
        {isQuestion && kind !== 'other' && (
          <Part title={t('questionnaires.branch.value')}>
            <AnswerFields {...props} />
            <AbsentFields {...props} />
          </Part>
        )}
        <Part title={t('questionnaires.branch.title')}>
          <BranchEditor {...props} />
        </Part>
        {isQuestion && (
          <Part title={t('questionnaires.alerts.title')}>
            <ItemAlerts {...props} />
          </Part>
        )}
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'channels',
              label: t('questionnaires.channels.title'),
              children: <ChannelFields {...props} />,
            },
          ]}
        />
      </section>
    </ConfigProvider>
  );
}
