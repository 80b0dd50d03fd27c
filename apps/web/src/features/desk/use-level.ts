import { useEffect, useState } from 'react';
import { listenTo } from './sound-level.ts';

const EVERY_MS = 100;
const NOTHING_DB = -100;

/** How loud a stream is now and was at most, in dB of full scale. */
export function useLevel(stream: MediaStream | undefined): Readonly<{ db: number; loudestDb: number }> {
  const [level, setLevel] = useState({ db: NOTHING_DB, loudestDb: NOTHING_DB });
  useEffect(() => {
    setLevel({ db: NOTHING_DB, loudestDb: NOTHING_DB });
    if (!stream) return undefined;
    const meter = listenTo(stream);
    const timer = setInterval(() => {
      const db = meter.read();
      setLevel(({ loudestDb }) => ({ db, loudestDb: Math.max(loudestDb, db) }));
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      meter.stop();
    };
  }, [stream]);
  return level;
}
