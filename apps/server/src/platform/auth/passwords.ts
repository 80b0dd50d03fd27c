import { hash, verify } from '@node-rs/argon2';
import { commonErrors } from '@suifang/contract/errors.ts';
import { errorsOf } from '../errors.ts';

const fail = errorsOf(commonErrors);

/** Makes and checks password hashes. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Without a hash (an unknown login) it takes as long, and answers false. */
  verify(passwordHash: string | undefined, password: string): Promise<boolean>;
}

// Each hash takes 19 MiB and a thread of the pool that files and DNS share: few at once, and not an endless queue.
const AT_ONCE = 2;
const MAX_WAITING = 100;

/** Argon2id with the library's defaults (OWASP: 19 MiB, two passes). Throws `request.too-many` when overrun. */
export function createPasswords(): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  let decoy: Promise<string> | undefined;

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting.length >= MAX_WAITING) throw fail('request.too-many');
    if (running >= AT_ONCE) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };

  return {
    hash: (password) => inTurn(() => hash(password)),
    async verify(passwordHash, password) {
      decoy ??= hash('nobody has this password');
      const against = passwordHash ?? (await decoy);
      const isRight = await inTurn(() => verify(against, password));
      return isRight && passwordHash !== undefined;
    },
  };
}
