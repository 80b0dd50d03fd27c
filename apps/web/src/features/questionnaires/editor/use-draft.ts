import type { Json } from '@suifang/contract/questionnaire/edit/index.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  getQuestionnaire,
  getQuestionnaireVersion,
  saveQuestionnaireDraft,
} from '../../../api/__generated__/questionnaires.ts';
import type { Questionnaire } from '../../../api/__generated__/model/index.ts';
import { ApiError } from '../../../api/api-error.ts';
import type { Difference, Side } from '../../../ui/conflict/differences.ts';
import { useQuestionnaireCache } from '../use-questionnaire-cache.ts';
import { compareDefinitions, mergeDefinitions } from './compare.ts';

const SAVE_PAUSE_MS = 1_000;
const UNDO_STEPS = 100;

type History = Readonly<{ past: readonly Json[]; now: Json; future: readonly Json[] }>;

export type Saving =
  | Readonly<{ state: 'saved'; at: Date | undefined }>
  | Readonly<{ state: 'unsaved' | 'saving' }>
  /** Somebody else saved first: who and when, as far as it is known. */
  | Readonly<{ state: 'conflict'; by: string | undefined; at: string | undefined }>
  | Readonly<{ state: 'failed'; error: unknown }>;

/** Two people have changed one questionnaire. */
export type Comparison = Readonly<{
  by: string | undefined;
  at: string | undefined;
  newest: Questionnaire;
  /** What both began from. */
  opened: Json;
  theirs: Json;
  differences: readonly Difference[];
}>;

/** The definition being edited: undo, redo, and a draft on the server that follows by itself. */
export function useDraft(questionnaire: Questionnaire, initial: Json) {
  const keep = useQuestionnaireCache();
  const [history, setHistory] = useState<History>({ past: [], now: initial, future: [] });
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: undefined });
  const [saved, setSaved] = useState(initial);
  const [comparison, setComparison] = useState<Comparison>();
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
      if (error instanceof ApiError && error.code === 'request.conflict') {
        const { by, at } = error.details;
        setSaving({ state: 'conflict', by: by?.toString(), at: at?.toString() });
      } else setSaving({ state: 'failed', error });
    }
  }, [definition, id, keep]);

  /** Gets what the other person saved, and sets it beside what is written here and what both began from. */
  const compare = async (): Promise<void> => {
    if (saving.state !== 'conflict') return;
    try {
      const newest = await getQuestionnaire(id);
      const theirs =
        newest.draft ?? (newest.latest && (await getQuestionnaireVersion(newest.latest.id)).definition);
      if (!theirs) return;
      const differences = compareDefinitions(saved, theirs, definition);
      setComparison({ by: saving.by, at: saving.at, newest, opened: saved, theirs, differences });
    } catch (error) {
      setSaving({ state: 'failed', error });
    }
  };
  /** Goes on upon theirs with what was chosen; one step back is what was written here. */
  const goOn = (choice: Readonly<Record<string, Side>>): void => {
    if (!comparison) return;
    change(mergeDefinitions(definition, comparison.theirs, choice));
    setSaved(comparison.theirs);
    version.current = comparison.newest.version;
    keep(comparison.newest);
    setSaving({ state: 'unsaved' });
    setComparison(undefined);
  };

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
    compare,
    comparison,
    goOn,
    putOff: () => setComparison(undefined),
    saving: isBehind && state === 'saved' ? ({ state: 'unsaved' } as const) : saving,
    isBehind,
    /** The server's version of the draft, for commands on it. */
    versionNow: () => version.current,
  };
}

export type Draft = ReturnType<typeof useDraft>;
