import type { ErrorBody, ErrorEntry } from '@suifang/contract/errors.ts';

/** An error a person can act on. Carries its catalogue entry; anything else that is thrown is a fault of ours. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: string;
  readonly entry: ErrorEntry;
  readonly details: Readonly<Record<string, string | number>>;
  readonly fields: ErrorBody['fields'];

  constructor(
    code: string,
    entry: ErrorEntry,
    options: {
      details?: Record<string, string | number>;
      fields?: ErrorBody['fields'];
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: options.cause });
    this.code = code;
    this.entry = entry;
    this.details = options.details ?? {};
    this.fields = options.fields;
  }
}

/**
 * Binds an error catalogue: `const fail = errorsOf(patientErrors)`, then `throw fail('patient.not-found')`. The code
 * is checked by the compiler.
 */
export function errorsOf<Catalogue extends Record<string, ErrorEntry>>(catalogue: Catalogue) {
  return (
    code: keyof Catalogue & string,
    options?: { details?: Record<string, string | number>; fields?: ErrorBody['fields']; cause?: unknown },
  ): AppError => new AppError(code, catalogue[code] as ErrorEntry, options);
}
