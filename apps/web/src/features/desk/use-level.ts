import { useEffect, useState } from 'react';
import { listenTo, NOTHING_DB } from './sound-level.ts';

const EVERY_MS = 100;

/** How loud a stream is now, in dB of full scale. */
export function useLevel(stream: MediaStream | undefined): number {
  const [db, setDb] = useState(NOTHING_DB);
  useEffect(() => {
    if (!stream) return undefined;
    const meter = listenTo(stream);
    const timer = setInterval(() => setDb(meter.read()), EVERY_MS);
    return () => {
      clearInterval(timer);
      meter.stop();
      setDb(NOTHING_DB);
    };
  }, [stream]);
  return db;
}
