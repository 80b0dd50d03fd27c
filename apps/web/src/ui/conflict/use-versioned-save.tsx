import { type ReactNode, useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { ConflictDialog, type ShownInput } from './ConflictDialog.tsx';
import { type Difference, findDifferences, type Inputs, isSame, merge } from './differences.ts';

/** How one input is called and how its value reads. */
type ShownInputs<Held> = Readonly<{
  [Key in keyof Held]: Readonly<{ label: string; show?: (value: Held[Key]) => ReactNode }>;
}>;

type Versioned = Readonly<{ version: number }>;

/** What a form on a row with a version needs so that nobody overwrites anybody unseen. */
export type VersionedForm<Row extends Versioned, Held extends object> = Readonly<{
  /** The row as the page has it; the form stays on the one it was opened with. Undefined: the form makes a new one. */
  row: Row | undefined;
  /** The row as the server has it. */
  load: () => Promise<Row>;
  /** What a row holds of the form's inputs, in the form's own shape; and of what the form adds to. */
  valuesOf: (row: Row) => Held;
  inputs: ShownInputs<Held>;
  /** Inputs that follow from others: they are left out unless somebody has typed into them. */
  derived?: ReadonlyArray<keyof Held>;
}>;

type Conflict<Values> = Readonly<{
  by: string | undefined;
  at: string | undefined;
  version: number;
  differences: readonly Difference[];
  mine: Values;
  onError: (error: unknown) => void;
}>;

const asText = (value: unknown): ReactNode =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * Saves a form on the version it was opened with. When somebody else has saved meanwhile: what touches no input of this
 * form is let be and the form is saved on the new version; else `dialog` asks, input by input. `dialog` is to be
 * rendered beside the form; `onError` of `submit` gets every other failure.
 */
export function useVersionedSave<Row extends Versioned, Held extends object, Values extends object>({
  row,
  load,
  valuesOf,
  inputs,
  derived = [],
  save,
}: VersionedForm<Row, Held> & {
  save: (values: Values, version: number) => Promise<unknown>;
}): { submit: (values: Values, onError: (error: unknown) => void) => Promise<void>; dialog: ReactNode } {
  const [opened] = useState(row);
  const [conflict, setConflict] = useState<Conflict<Values>>();
  const [isSaving, setIsSaving] = useState(false);

  const heldBy = (held: Row | undefined): Inputs =>
    held ? Object.fromEntries(Object.entries(valuesOf(held))) : {};
  const attempt = async (
    values: Values,
    version: number,
    onError: (error: unknown) => void,
  ): Promise<void> => {
    try {
      await save(values, version);
      setConflict(undefined);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'request.conflict') {
        setConflict(undefined);
        return onError(error);
      }
      await compare(values, version, error, onError);
    }
  };
  const compare = async (
    mine: Values,
    version: number,
    { details }: ApiError,
    onError: (error: unknown) => void,
  ): Promise<void> => {
    const now = await load().catch((error: unknown) => onError(error));
    if (!now) return;
    const differences = findDifferences(
      heldBy(opened),
      heldBy(now),
      Object.fromEntries(Object.entries(mine)),
    );
    // A version that is refused twice has another reason; asking is better than trying for ever.
    if (differences.length === 0 && now.version !== version) return attempt(mine, now.version, onError);
    setConflict({
      by: details['by']?.toString(),
      at: details['at']?.toString(),
      version: now.version,
      differences,
      mine,
      onError,
    });
  };
  const withoutUntouched = (values: Values): Values => {
    const before = heldBy(opened);
    const isKept = ([key, value]: [string, unknown]) =>
      !derived.some((one) => one === key) || !isSame(value, before[key]);
    return Object.fromEntries(Object.entries(values).filter(isKept)) as Values;
  };
  const shownOf = (key: string): ShownInput => {
    const { label, show = asText } = inputs[key as keyof Held];
    return { label, show: show as (value: unknown) => ReactNode };
  };

  return {
    submit: (values, onError) => attempt(withoutUntouched(values), opened?.version ?? 0, onError),
    dialog: conflict && (
      <ConflictDialog
        key={conflict.version}
        {...conflict}
        shownOf={shownOf}
        isSaving={isSaving}
        onBack={() => setConflict(undefined)}
        onSave={(choice) => {
          setIsSaving(true);
          const merged = merge(conflict.mine, conflict.differences, choice);
          void attempt(merged, conflict.version, conflict.onError).finally(() => setIsSaving(false));
        }}
      />
    ),
  };
}
