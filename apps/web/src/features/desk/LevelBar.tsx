import { SILENCE_DB } from './sound-level.ts';

const LOUD_DB = -10;

/** How loud it is now, as a bar from silence to a loud voice. */
export function LevelBar({ label, db }: { label: string; db: number }) {
  const share = Math.min(1, Math.max(0, (db - SILENCE_DB) / (LOUD_DB - SILENCE_DB)));
  return (
    <div
      className="level-bar"
      role="meter"
      aria-label={label}
      aria-valuemin={SILENCE_DB}
      aria-valuemax={LOUD_DB}
      aria-valuenow={Math.round(Math.min(LOUD_DB, Math.max(SILENCE_DB, db)))}
    >
      <div style={{ width: `${share * 100}%` }} />
    </div>
  );
}
