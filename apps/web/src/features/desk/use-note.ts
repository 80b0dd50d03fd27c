import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getGetDeskCallQueryKey, saveCallNote } from '../../api/__generated__/desk.ts';
import type { CallNoteDisposition, DeskCall, SaveCallNoteBody } from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';

const SAVE_AFTER_MS = 2_000;

export type Disposition = NonNullable<CallNoteDisposition>;

export type Note = Readonly<{
  text: string;
  disposition: Disposition | null;
  /** When the server has last kept it; undefined: never yet. */
  savedAt: string | undefined;
  isChanged: boolean;
  write: (text: string) => void;
  choose: (disposition: Disposition) => void;
  /** Keeps it now; answers whether that went well. */
  save: () => Promise<boolean>;
}>;

/** The note of a call: kept on the server by itself a moment after each change, and when the page is left. */
export function useNote({ id, note, outcome }: Pick<DeskCall, 'id' | 'note' | 'outcome'>): Note {
  const client = useQueryClient();
  const showError = useShowError();
  const [text, setText] = useState(note?.text ?? '');
  const [disposition, setDisposition] = useState(note?.disposition ?? null);
  const [savedAt, setSavedAt] = useState(note?.savedAt);
  // Nobody was reached, and the line has told so: there is nothing to choose.
  if (disposition === null && outcome !== null) setDisposition('not_reached');
  const [saved, setSaved] = useState<SaveCallNoteBody>({ text, disposition });
  const isChanged = saved.text !== text || saved.disposition !== disposition;

  const keep = async (body: SaveCallNoteBody): Promise<boolean> => {
    try {
      const kept = await saveCallNote(id, body);
      setSaved(body);
      setSavedAt(kept.savedAt);
      client.setQueryData<DeskCall>(
        getGetDeskCallQueryKey(id),
        (before) => before && { ...before, note: kept },
      );
      return true;
    } catch (error) {
      showError(error);
      return false;
    }
  };
  const latest = useRef({ keep, text, disposition, isChanged });
  useEffect(() => {
    latest.current = { keep, text, disposition, isChanged };
  });
  useEffect(() => {
    if (!isChanged) return undefined;
    const timer = setTimeout(() => void latest.current.keep({ text, disposition }), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isChanged, text, disposition]);
  useEffect(
    () => () => {
      const { keep: last, isChanged: isLeft, ...body } = latest.current;
      if (isLeft) void last(body);
    },
    [],
  );
  return {
    text,
    disposition,
    savedAt,
    isChanged,
    write: setText,
    choose: setDisposition,
    save: () => keep({ text, disposition }),
  };
}
