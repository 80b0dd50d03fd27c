import { fail } from './errors.ts';

/**
 * Lets one test run at a time: a second test call would take the first one's events. A repeat with the same key (the
 * browser tried again) gets the answer of the first and rings nobody.
 */
export function createOneTest<Result>() {
  let last: Readonly<{ key: string; result: Promise<Result> }> | undefined;
  let isRunning = false;
  return async (key: string, work: () => Promise<Result>): Promise<Result> => {
    if (last?.key === key) return last.result;
    if (isRunning) throw fail('trunk.test-running');
    isRunning = true;
    const result = work().finally(() => {
      isRunning = false;
    });
    last = { key, result };
    return result;
  };
}
