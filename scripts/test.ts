import { parseCLI, startVitest, type TestCase } from 'vitest/node';
import { provision } from '../runtime/provision.ts';
import { RuntimeError } from '../runtime/runtime-error.ts';

/**
 * `npm test`: puts the native programs in place and runs every test, fast ones first. Arguments go to vitest
 * (`npm test -- --project unit calls`). Ends with one plain line of counts, and with an error when a test failed or
 * when none ran.
 */
async function main(): Promise<boolean> {
  await provision('base');
  await provision('test');
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  const vitest = await startVitest('test', filter, { ...options, watch: false });
  const modules = vitest.state.getTestModules();
  const tests: TestCase[] = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  // A file that cannot be loaded and an error outside of any test have no test to fail.
  const loose =
    modules.filter((module) => module.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
  const [passed, failed, skipped] = [count('passed'), count('failed') + loose, count('skipped')];
  await vitest.close();
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return passed > 0 && failed === 0;
}

try {
  process.exit((await main()) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof RuntimeError ? error.message : String(error)}\n`);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
