/** What a person is told about an error: what happened and what to do next, in both languages. */
export type ErrorText = Readonly<{ zh: string; en: string }>;

/** One entry of the error catalogue. `{name}` in a text is filled from the error's details. */
export type ErrorEntry = ErrorText & Readonly<{ status: number }>;

/** Errors any route may answer. Each feature adds its own beside its schemas. */
export const commonErrors = {
  'request.invalid': {
    status: 400,
    zh: '填写的内容有误，请检查标出的项目',
    en: 'Some fields are not right; check the ones marked',
  },
  'request.unreadable': {
    status: 400,
    zh: '发来的内容读不出来，可能不完整或不是 JSON，请重新生成后再试',
    en: 'What was sent cannot be read: it may be incomplete or no JSON; make it again and retry',
  },
  'request.too-large': {
    status: 413,
    zh: '内容太大，请分成几份再试',
    en: 'This is too large; split it and try again',
  },
  'request.not-found': {
    status: 404,
    zh: '没有找到，可能已被删除',
    en: 'Not found; it may have been deleted',
  },
  'request.conflict': {
    status: 409,
    zh: '别人刚刚修改了它，请刷新后再改',
    en: 'Someone else has just changed it; reload and try again',
  },
  'request.key-reused': {
    status: 409,
    zh: '这个请求编号已用于另一个操作，请换一个编号',
    en: 'This request id was used for another command; make a new one',
  },
  'request.foreign-page': {
    status: 403,
    zh: '请求来自别的网页，已拒绝',
    en: 'The request came from another web page and was refused',
  },
  'request.too-many': { status: 429, zh: '操作太频繁，请稍等再试', en: 'Too many requests; wait a moment' },
  'session.missing': {
    status: 401,
    zh: '登录已过期，请重新登录',
    en: 'Your session has ended; sign in again',
  },
  'session.password-expired': {
    status: 403,
    zh: '请先修改密码再继续',
    en: 'Change the password first, then go on',
  },
  'session.forbidden': {
    status: 403,
    zh: '没有权限，请联系管理员',
    en: 'You may not do this; ask the administrator',
  },
  'system.unavailable': {
    status: 503,
    zh: '系统暂时不可用，请稍后再试',
    en: 'The system is briefly unavailable; try again soon',
  },
  'system.fault': {
    status: 500,
    zh: '系统出错，已记录，请稍后再试',
    en: 'Something went wrong and was logged; try again later',
  },
} as const satisfies Record<string, ErrorEntry>;

/** The body of every error answer. `fields` points at the inputs that are wrong. */
export type ErrorBody = Readonly<{
  code: string;
  message: ErrorText;
  fields?: ReadonlyArray<{ path: string; message: ErrorText }>;
  details?: Readonly<Record<string, string | number>>;
}>;
