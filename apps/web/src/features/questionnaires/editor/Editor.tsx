import {
  freshLinkId,
  insertItem,
  itemAt,
  itemsOf,
  type Json,
  type NewKind,
  kindOf,
  languageOf,
  moveItem,
  newItem,
  type Path,
  removeItem,
  rowsOf,
  stepItem,
  updateItem,
} from '@suifang/contract/questionnaire/edit/index.ts';
import type { FhirItem } from '@suifang/contract/questionnaire/fhir.ts';
import { lint, readQuestionnaire } from '@suifang/contract/questionnaire/index.ts';
import { App, Badge, Tabs } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '../../../api/__generated__/model/index.ts';
import { usePermission } from '../../../api/session.ts';
import { PhonePreview } from '../preview/PhonePreview.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { isSamePath, rowOfProblem } from './editing.ts';
import { EditorHeader } from './EditorHeader.tsx';
import { FormSettings } from './FormSettings.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemList } from './ItemList.tsx';
import { useDraft } from './use-draft.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

type Props = Readonly<{ questionnaire: Questionnaire; initial: Json; onReload: () => void }>;

/** A copy of an item under link ids of its own. */
function copyOf(definition: Json, item: FhirItem): FhirItem {
  const linkId = freshLinkId(definition);
  const children = itemsOf(item).map((child, index) => ({ ...child, linkId: `${linkId}-${index + 1}` }));
  return { ...item, linkId, ...(children.length > 0 ? { item: children } : {}) };
}

/** The questionnaire being written: its items, the chosen one, and how it sounds. */
export function Editor({ questionnaire, initial, onReload }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const isReadOnly = !usePermission('questionnaires.write');
  const draft = useDraft(questionnaire, initial);
  const { definition, change } = draft;
  const [selected, setSelected] = useState<Path>([0]);
  const [tab, setTab] = useState('preview');
  const language = languageOf(definition);
  const rows = useMemo(() => rowsOf(definition), [definition]);
  const reading = useMemo(() => readQuestionnaire(definition), [definition]);
  const problems = reading.ok ? [] : reading.problems;
  const form = reading.ok ? reading.form : undefined;
  const findings = useMemo(() => (form ? lint(form) : []), [form]);
  const problemKeys = new Set(problems.flatMap((problem) => rowOfProblem(rows, problem)?.key ?? []));
  const at = rows.findIndex(({ path }) => isSamePath(path, selected));
  const row = rows[at];

  const place = (moved: { definition: Json; path: Path } | undefined) => {
    if (!moved) return;
    change(moved.definition);
    setSelected(moved.path);
  };
  /** After the selected item; inside it, when it is a group. */
  const nextPlace = (): Path => {
    if (!row) return [itemsOf(definition).length];
    if (row.item.type === 'group') return [...row.path, itemsOf(row.item).length];
    return [...row.path.slice(0, -1), (row.path.at(-1) ?? 0) + 1];
  };
  const insert = (item: FhirItem, path: Path) =>
    place({ definition: insertItem(definition, path, item), path });
  const add = (kind: NewKind) => insert(newItem(freshLinkId(definition), kind), nextPlace());
  const remove = () => {
    if (!row) return;
    const run = () => {
      change(removeItem(definition, row.path));
      setSelected(rows[at - 1]?.path ?? [0]);
    };
    if (itemsOf(row.item).length === 0) run();
    else {
      modal.confirm({
        title: t('questionnaires.editor.removeTitle'),
        content: t('questionnaires.editor.removeGroup'),
        okText: t('questionnaires.editor.remove'),
        onOk: run,
      });
    }
  };
  const onItem = useCallback(
    (linkId: string) => {
      const spoken = rows.find(({ item }) => item.linkId === linkId);
      if (spoken) setSelected(spoken.path);
    },
    [rows],
  );
  return (
    <div className="editor">
      <EditorHeader
        questionnaire={questionnaire}
        draft={draft}
        problemCount={problems.length}
        isReadOnly={isReadOnly}
        onReload={onReload}
      />
      <ItemList
        rows={rows}
        language={language}
        selected={selected}
        isReadOnly={isReadOnly}
        problemKeys={problemKeys}
        onSelect={setSelected}
        onAdd={add}
        onMove={(from, to) => place(moveItem(definition, from, to))}
        onStep={(step) => place(stepItem(definition, selected, step))}
      />
      {row ? (
        <ItemEditor
          key={row.key}
          item={row.item}
          kind={kindOf(row.item)}
          number={row.number}
          language={language}
          rows={rows}
          at={at}
          isReadOnly={isReadOnly}
          onChange={(item) => change(updateItem(definition, row.path, () => item))}
          onStep={(step) => place(stepItem(definition, row.path, step))}
          onDuplicate={() => {
            const item = itemAt(definition, row.path);
            if (item)
              insert(copyOf(definition, item), [...row.path.slice(0, -1), (row.path.at(-1) ?? 0) + 1]);
          }}
          onRemove={remove}
        />
      ) : (
        <FormSettings definition={definition} language={language} isReadOnly={isReadOnly} onChange={change} />
      )}
      <aside className="editor-side card">
        <Tabs
          size="small"
          activeKey={tab}
          onChange={setTab}
          items={[
            {
              key: 'preview',
              label: t('questionnaires.editor.tabs.preview'),
              children: <PhonePreview form={form} onItem={onItem} />,
            },
            {
              key: 'check',
              label: (
                <Badge size="small" offset={[8, 0]} count={problems.length}>
                  {t('questionnaires.editor.tabs.check')}
                </Badge>
              ),
              children: (
                <CheckPanel
                  rows={rows}
                  language={language}
                  problems={problems}
                  findings={findings}
                  onSelect={setSelected}
                />
              ),
            },
            {
              key: 'versions',
              label: t('questionnaires.editor.tabs.versions'),
              children: (
                <VersionsPanel questionnaire={questionnaire} isReadOnly={isReadOnly} onUse={change} />
              ),
            },
          ]}
        />
      </aside>
    </div>
  );
}
