import { commonErrors, type ErrorBody, type ErrorText } from '@suifang/contract/errors.ts';

/** An answer of the API that is not a success, or no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The HTTP status; 0: the server could not be reached. */
  readonly status: number;
  readonly code: string;
  readonly text: ErrorText;
  readonly fields: NonNullable<ErrorBody['fields']>;
  readonly details: NonNullable<ErrorBody['details']>;

  constructor(status: number, body: ErrorBody) {
    super(body.code);
    this.status = status;
    this.code = body.code;
    this.text = body.message;
    this.fields = body.fields ?? [];
    this.details = body.details ?? {};
  }
}

const unreachable: ErrorBody = {
  code: 'network.unreachable',
  message: {
    zh: '连不上服务器，请检查网络后重试',
    en: 'The server cannot be reached; check the network and try again',
  },
};

const unreadable: ErrorBody = {
  code: 'network.unreadable',
  message: {
    zh: '服务器的回答看不懂，请稍后重试',
    en: 'The server gave an answer that makes no sense; try again later',
  },
};

/** The one of a list. Throws `request.not-found` as the server would say it when the list no longer holds it. */
export function requireListed<Row extends Readonly<{ id: string }>>(
  rows: readonly Row[],
  id: string | undefined,
): Row {
  const row = rows.find((one) => one.id === id);
  const { status, zh, en } = commonErrors['request.not-found'];
  if (!row) throw new ApiError(status, { code: 'request.not-found', message: { zh, en } });
  return row;
}

export const unreachableError = (): ApiError => new ApiError(0, unreachable);

function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Reads the error out of an answer; a proxy's page of HTML is an error too. */
export async function readApiError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  return new ApiError(response.status, isErrorBody(body) ? body : unreadable);
}
