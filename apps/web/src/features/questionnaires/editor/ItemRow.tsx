import { BellOutlined, BranchesOutlined, HolderOutlined } from '@ant-design/icons';
import { alertsOf, kindOf, type Row, textsOf } from '@suifang/contract/questionnaire/edit/index.ts';
import { Tooltip } from 'antd';
import { type DragEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = Readonly<{
  row: Row;
  language: string;
  isSelected: boolean;
  hasProblem: boolean;
  dropMark: 'before' | 'after' | undefined;
  drag:
    | Readonly<Record<'onDragStart' | 'onDragOver' | 'onDrop' | 'onDragEnd', (event: DragEvent) => void>>
    | undefined;
  onSelect: () => void;
}>;

/** One line of the list: number, words, kind, and what is special about it. */
export function ItemRow({ row, language, isSelected, hasProblem, dropMark, drag, onSelect }: Props) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  const { item, number, path } = row;
  const texts = textsOf(item, 'text', language);
  useEffect(() => {
    if (isSelected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <div
      ref={line}
      id={`item-${row.key}`}
      role="option"
      aria-selected={isSelected}
      className="item-row"
      data-drop={dropMark}
      style={{ paddingLeft: 8 + (path.length - 1) * 16 }}
      draggable={drag !== undefined}
      onClick={onSelect}
      {...drag}
    >
      {drag && <HolderOutlined className="item-row-holder" />}
      <span className="item-row-number">{number}</span>
      <span className="item-row-words">
        <span className="item-row-text">{texts.zh || texts.en || t('questionnaires.editor.emptyText')}</span>
        <span className="item-row-kind">
          {t(`questionnaires.kinds.${kindOf(item)}`)}
          {item.enableWhen?.length ? (
            <Tooltip title={t('questionnaires.editor.hasBranch')}>
              <BranchesOutlined />
            </Tooltip>
          ) : null}
          {alertsOf(item, language).length > 0 && (
            <Tooltip title={t('questionnaires.editor.hasAlert')}>
              <BellOutlined />
            </Tooltip>
          )}
          {hasProblem && (
            <span className="item-row-problem" data-tone="red">
              {t('questionnaires.editor.hasProblem')}
            </span>
          )}
        </span>
      </span>
    </div>
  );
}
