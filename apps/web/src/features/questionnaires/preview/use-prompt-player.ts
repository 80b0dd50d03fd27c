import { useCallback, useEffect, useRef, useState } from 'react';
import { getGetPromptSoundUrl, hearPrompts } from '../../../api/__generated__/prompts.ts';
import type { Prompt } from '../../../api/__generated__/model/index.ts';

/** Plays one sound to its end; the returned function stops it. */
function playSound(key: string, onEnd: () => void): () => void {
  const audio = new Audio(getGetPromptSoundUrl(key));
  audio.addEventListener('ended', onEnd);
  audio.addEventListener('error', onEnd);
  audio.play().catch(() => undefined);
  return () => {
    audio.removeEventListener('ended', onEnd);
    audio.removeEventListener('error', onEnd);
    audio.pause();
  };
}

/** Says texts one after another, as a call does: rendered by the server, stopped by the next thing to say. */
export function usePromptPlayer() {
  const prompts = useRef(new Map<string, Prompt>());
  const stopSound = useRef<() => void>(() => undefined);
  const turn = useRef(0);
  const [speaking, setSpeaking] = useState<string>();
  const [error, setError] = useState<unknown>();

  const stop = useCallback(() => {
    turn.current += 1;
    stopSound.current();
    setSpeaking(undefined);
  }, []);
  useEffect(() => stop, [stop]);

  const play = useCallback(
    async (texts: readonly string[], onEnd: () => void): Promise<void> => {
      stop();
      const mine = turn.current;
      setError(undefined);
      const missing = texts.filter((text) => !prompts.current.has(text));
      try {
        const { items } = missing.length > 0 ? await hearPrompts({ texts: missing }) : { items: [] };
        for (const prompt of items) prompts.current.set(prompt.text, prompt);
      } catch (failure) {
        if (mine === turn.current) setError(failure);
        return;
      }
      const next = (index: number): void => {
        if (mine !== turn.current) return;
        const text = texts[index];
        const prompt = text === undefined ? undefined : prompts.current.get(text);
        setSpeaking(text);
        if (text === undefined) onEnd();
        else if (prompt) stopSound.current = playSound(prompt.key, () => next(index + 1));
        else next(index + 1);
      };
      next(0);
    },
    [stop],
  );

  return {
    play,
    stop,
    speaking,
    error,
    sourceOf: (text: string) => prompts.current.get(text)?.source,
    /** Another sound is to be used for this text from now on. */
    replace: (prompt: Prompt) => prompts.current.set(prompt.text, prompt),
  };
}
