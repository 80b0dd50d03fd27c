import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tryMachineLock, withMachineLock } from './lock.ts';

/** Another process that takes the lock and says so. */
async function holder(subject: string) {
  const script = `const { tryMachineLock } = await import(${JSON.stringify(path.join(import.meta.dirname, 'lock.ts'))});
    const release = await tryMachineLock(${JSON.stringify(subject)});
    console.log(release ? 'held' : 'refused');
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

test('a lock that another process holds is refused, and free again once that process was killed', async () => {
  const subject = randomUUID();
  const { child, said } = await holder(subject);
  expect(said).toBe('held');
  expect(await tryMachineLock(subject)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const release = await tryMachineLock(subject);
  expect(release).toBeDefined();
  release?.();
});

test('works of the same subject run one after another, told once that they wait', async () => {
  const subject = randomUUID();
  const story: string[] = [];
  const firstMayEnd = Promise.withResolvers<void>();
  const first = withMachineLock(subject, async () => {
    story.push('first begins');
    await firstMayEnd.promise;
    story.push('first ends');
  });
  const second = withMachineLock(
    subject,
    async () => void story.push('second runs'),
    () => {
      story.push('second waits');
      firstMayEnd.resolve();
    },
  );
  await Promise.all([first, second]);
  expect(story).toEqual(['first begins', 'second waits', 'first ends', 'second runs']);
});
