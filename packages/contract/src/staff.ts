import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { permissions, roles } from './permissions.ts';
import { instant } from './time.ts';

export const staffErrors = {
  'staff.sign-in-refused': {
    status: 401,
    zh: '登录名或密码不对；连续输错 5 次要等 15 分钟，也可以请管理员重设密码',
    en: 'Wrong login or password; after 5 wrong tries wait 15 minutes, or ask the administrator for a new password',
  },
  'staff.password-wrong': {
    status: 400,
    zh: '当前密码不对',
    en: 'The current password is wrong',
  },
  'staff.password-weak': {
    status: 400,
    zh: '密码太简单，请换一个',
    en: 'The password is too simple; choose another',
  },
  'staff.login-taken': {
    status: 409,
    zh: '这个登录名已有人用，请换一个',
    en: 'This login is taken; choose another',
  },
  'staff.own-account': {
    status: 409,
    zh: '不能停用自己或改自己的角色，请另一位管理员来做',
    en: 'One cannot disable oneself or change one’s own role; ask another administrator',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Letters, digits, `.`, `_` and `-`: it is typed on every keyboard. Upper and lower case are the same. */
export const login = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9._-]+$/);

const password = z.string().min(1).max(200);

export const credentials = z.object({ login: z.string().max(100), password });

/** The person who is signed in, and what they may do. */
export const currentStaff = z
  .object({
    id: z.uuid(),
    login: z.string(),
    name: z.string(),
    role: z.enum(roles),
    permissions: z.array(z.enum(permissions)),
    mustChangePassword: z.boolean(),
    /** The screen locks after this long without a touch. */
    idleLimitMs: z.number().int(),
  })
  .meta({ id: 'CurrentStaff' });
export type CurrentStaff = z.output<typeof currentStaff>;

export const passwordChange = z.object({ current: password, next: password });

export const staffMember = z
  .object({
    id: z.uuid(),
    login: z.string(),
    name: z.string(),
    role: z.enum(roles),
    mustChangePassword: z.boolean(),
    disabledAt: instant.nullable(),
    lastSeenAt: instant.nullable(),
    createdAt: instant,
    version: z.number().int(),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.output<typeof staffMember>;

export const staffQuery = pageQuery(['name', 'login', 'createdAt'], 'name').extend({
  q: z.string().trim().max(100).optional(),
  state: z.enum(['active', 'disabled']).optional(),
});
export type StaffQuery = z.output<typeof staffQuery>;
export const staffPage = pageOf(staffMember);

export const newStaff = z.object({
  login,
  name: z.string().trim().min(1).max(60),
  role: z.enum(roles),
  password,
});
export type NewStaff = z.output<typeof newStaff>;

export const staffChange = versioned.extend({
  name: z.string().trim().min(1).max(60).optional(),
  role: z.enum(roles).optional(),
  isDisabled: z.boolean().optional(),
});
export type StaffChange = z.output<typeof staffChange>;

export const passwordReset = versioned.extend({ password });
