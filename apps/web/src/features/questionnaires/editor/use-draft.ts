import type { Json } from '@suifang/contract/questionnaire/edit/index.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { saveQuestionnaireDraft } from '../../../api/__generated__/questionnaires.ts';
import type { Questionnaire } from '../../../api/__generated__/model/index.ts';
import { ApiError } from '../../../api/api-error.ts';
import { useQuestionnaireCache } from '../use-questionnaire-cache.ts';

const SAVE_PAUSE_MS = 1_000;
const UNDO_STEPS = 100;

type History = Readonly<{ past: readonly Json[]; now: Json; future: readonly Json[] }>;

export type Saving =
  | Readonly<{ state: 'saved'; at: Date | undefined }>
  | Readonly<{ state: 'unsaved' | 'saving' | 'conflict' }>
  | Readonly<{ state: 'failed'; error: unknown }>;

/** The definition being edited: undo, redo, and a draft on the server that follows by itself. */
export function useDraft(questionnaire: Questionnaire, initial: Json) {
  const keep = useQuestionnaireCache();
  const [history, setHistory] = useState<History>({ past: [], now: initial, future: [] });
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: undefined });
  const [saved, setSaved] = useState(initial);
  const version = useRef(questionnaire.version);
  const definition = history.now;
  const { id } = questionnaire;

  const change = useCallback((next: Json) => {
    setHistory(({ past, now }) => ({ past: [...past.slice(1 - UNDO_STEPS), now], now: next, future: [] }));
    setSaving((before) => (before.state === 'saved' ? { state: 'unsaved' } : before));
  }, []);
  const undo = () =>
    setHistory(({ past, now, future }) => {
      const before = past.at(-1);
      return before
        ? { past: past.slice(0, -1), now: before, future: [now, ...future] }
        : { past, now, future };
    });
  const redo = () =>
    setHistory(({ past, now, future }) => {
      const [next, ...rest] = future;
      return next ? { past: [...past, now], now: next, future: rest } : { past, now, future };
    });

  const { state } = saving;
  const save = useCallback(async (): Promise<void> => {
    setSaving({ state: 'saving' });
    try {
      const answer = await saveQuestionnaireDraft(id, { version: version.current, definition });
      version.current = answer.version;
      setSaved(definition);
      keep(answer);
      setSaving({ state: 'saved', at: new Date() });
    } catch (error) {
      const isConflict = error instanceof ApiError && error.code === 'request.conflict';
      setSaving(isConflict ? { state: 'conflict' } : { state: 'failed', error });
    }
  }, [definition, id, keep]);

  const isBehind = definition !== saved;
  useEffect(() => {
    if (!isBehind || state === 'saving' || state === 'conflict') return undefined;
    const timer = setTimeout(() => void save(), SAVE_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isBehind, state, save]);
  useEffect(() => {
    if (!isBehind) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBehind]);

  return {
    definition,
    change,
    undo: history.past.length > 0 ? undo : undefined,
    redo: history.future.length > 0 ? redo : undefined,
    saving: isBehind && state === 'saved' ? ({ state: 'unsaved' } as const) : saving,
    isBehind,
    /** The server's version of the draft, for commands on it. */
    versionNow: () => version.current,
  };
}

export type Draft = ReturnType<typeof useDraft>;
