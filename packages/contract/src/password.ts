import type { ErrorText } from './errors.ts';

const MIN_LENGTH = 10;
const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/];

/**
 * What is wrong with a new password, or undefined when it will do: 10 characters from at least three of lower case,
 * upper case, digits and signs (GB/T 22239-2019, 8.1.4.1), and it must not hold the login.
 */
export function passwordProblem(password: string, login: string): ErrorText | undefined {
  if (password.length < MIN_LENGTH) {
    return { zh: `至少 ${MIN_LENGTH} 位`, en: `At least ${MIN_LENGTH} characters` };
  }
  if (classes.filter((pattern) => pattern.test(password)).length < 3) {
    return {
      zh: '小写、大写、数字、符号至少要有三种',
      en: 'Use at least three of: lower case, upper case, digits, signs',
    };
  }
  if (login && password.toLowerCase().includes(login.toLowerCase())) {
    return { zh: '不能包含登录名', en: 'Must not contain the login' };
  }
  return undefined;
}
