import { Button, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../RelativeTime.tsx';
import type { Difference, Side } from './differences.ts';
import { usualChoice } from './differences.ts';
import './conflict.css';

/** Where a value stands: as it was opened, or what one of the two made of it. */
export type Column = 'opened' | Side;

/** How an input is called and how its value reads. */
export type ShownInput = Readonly<{ label: string; show: (value: unknown, column: Column) => ReactNode }>;

/**
 * Somebody else saved first: who and when, theirs beside one's own, a choice for each input. Nothing that was typed is
 * lost: closing it leads back to the form.
 */
export function ConflictDialog({
  by,
  at,
  differences,
  shownOf,
  isSaving,
  onSave,
  onBack,
}: {
  /** Undefined: no single person did it. */
  by: string | undefined;
  /** ISO 8601. */
  at: string | undefined;
  differences: readonly Difference[];
  shownOf: (key: string) => ShownInput;
  isSaving: boolean;
  onSave: (choice: Readonly<Record<string, Side>>) => void;
  onBack: () => void;
}) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(() => usualChoice(differences));
  const isChoosing = differences.some(({ mine }) => mine);
  const chooseAll = (side: Side): void =>
    setChoice(Object.fromEntries(Object.keys(choice).map((key) => [key, side])));
  return (
    <Modal
      open
      width={860}
      title={t('ui.conflict.title')}
      onCancel={onBack}
      footer={
        <div className="conflict-foot">
          {isChoosing && (
            <>
              <Button onClick={() => chooseAll('theirs')}>{t('ui.conflict.allTheirs')}</Button>
              <Button onClick={() => chooseAll('mine')}>{t('ui.conflict.allMine')}</Button>
            </>
          )}
          <span className="conflict-gap" />
          <Button onClick={onBack}>{t('ui.conflict.back')}</Button>
          <Button type="primary" loading={isSaving} onClick={() => onSave(choice)}>
            {t(isChoosing ? 'ui.conflict.save' : 'ui.conflict.saveAnyway')}
          </Button>
        </div>
      }
    >
      <p>
        {at !== undefined && (
          <>
            <RelativeTime at={at} />
            {t('ui.conflict.after')}
          </>
        )}
        {by === undefined ? t('ui.conflict.unknown') : t('ui.conflict.who', { by })}
        {t(isChoosing ? 'ui.conflict.choose' : 'ui.conflict.look')}
      </p>
      <table className="conflict-table">
        <thead>
          <tr>
            <th scope="col">{t('ui.conflict.input')}</th>
            <th scope="col">{t('ui.conflict.opened')}</th>
            <th scope="col">{t('ui.conflict.theirs')}</th>
            {isChoosing && <th scope="col">{t('ui.conflict.mine')}</th>}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row
              key={difference.key}
              difference={difference}
              shown={shownOf(difference.key)}
              isChoosing={isChoosing}
              side={choice[difference.key]}
              onChoose={(side) => setChoice((before) => ({ ...before, [difference.key]: side }))}
            />
          ))}
        </tbody>
      </table>
    </Modal>
  );
}

function Row({
  difference: { key, opened, theirs, mine },
  shown: { label, show },
  isChoosing,
  side,
  onChoose,
}: {
  difference: Difference;
  shown: ShownInput;
  isChoosing: boolean;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { t } = useTranslation();
  const read = (value: unknown, column: Column): ReactNode => {
    const text = show(value, column);
    return text === '' || text === null || text === undefined ? (
      <span className="quiet">{t('ui.conflict.empty')}</span>
    ) : (
      text
    );
  };
  const option = (of: Side, value: unknown): ReactNode => (
    <Radio name={key} checked={side === of} onChange={() => onChoose(of)}>
      {read(value, of)}
    </Radio>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="quiet">{read(opened, 'opened')}</td>
      <td>{mine ? option('theirs', theirs) : read(theirs, 'theirs')}</td>
      {isChoosing && <td>{mine && option('mine', mine.value)}</td>}
    </tr>
  );
}
