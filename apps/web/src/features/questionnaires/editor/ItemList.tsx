import { PlusOutlined, SettingOutlined } from '@ant-design/icons';
import { kinds, type NewKind, type Path, type Row } from '@suifang/contract/questionnaire/edit/index.ts';
import { Button, Dropdown } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isSamePath } from './editing.ts';
import { ItemRow } from './ItemRow.tsx';
import { useItemDrag } from './use-item-drag.ts';

type Props = Readonly<{
  rows: readonly Row[];
  language: string;
  /** Empty: the settings of the whole. */
  selected: Path;
  isReadOnly: boolean;
  problemKeys: ReadonlySet<string>;
  onSelect: (path: Path) => void;
  onAdd: (kind: NewKind) => void;
  onMove: (from: Path, to: Path) => void;
  onStep: (step: -1 | 1) => void;
}>;

/** The items in their order. Arrows select, Alt with arrows moves, the mouse drags. */
export function ItemList(props: Props) {
  const { rows, selected, isReadOnly, onSelect, onStep } = props;
  const { t } = useTranslation();
  const drag = useItemDrag(props.onMove);
  const at = rows.findIndex(({ path }) => isSamePath(path, selected));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const step = event.key === 'ArrowUp' ? -1 : 1;
    if (event.altKey) {
      if (!isReadOnly) onStep(step);
      return;
    }
    const next = rows[at + step];
    if (next) onSelect(next.path);
    else if (step < 0) onSelect([]);
  };
  return (
    <section className="item-list card" aria-label={t('questionnaires.editor.items')}>
      <button
        type="button"
        className="item-row item-row-settings"
        aria-pressed={selected.length === 0}
        onClick={() => onSelect([])}
      >
        <SettingOutlined />
        {t('questionnaires.editor.settings')}
      </button>
      <div
        className="item-list-rows"
        role="listbox"
        tabIndex={0}
        aria-label={t('questionnaires.editor.items')}
        aria-activedescendant={rows[at] ? `item-${rows[at].key}` : undefined}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <ItemRow
            key={row.key}
            row={row}
            language={props.language}
            isSelected={isSamePath(row.path, selected)}
            hasProblem={props.problemKeys.has(row.key)}
            dropMark={drag.markOf(row)}
            drag={isReadOnly ? undefined : drag.handlersOf(row)}
            onSelect={() => onSelect(row.path)}
          />
        ))}
      </div>
      {!isReadOnly && (
        <div className="item-list-foot">
          <Dropdown
            trigger={['click']}
            menu={{
              items: kinds.map((key) => ({ key, label: t(`questionnaires.kinds.${key}`) })),
              onClick: ({ key }) => props.onAdd(key as NewKind),
            }}
          >
            <Button block icon={<PlusOutlined />}>
              {t('questionnaires.editor.addItem')}
            </Button>
          </Dropdown>
          <small>{t('questionnaires.editor.moveHint')}</small>
        </div>
      )}
    </section>
  );
}
