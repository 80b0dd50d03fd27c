const MOBILE = /^1[3-9]\d{9}$/;
/** Numbers that are whole without an area code: 400 and 800, 95xxx and 96xxx up to eight digits, 1xx up to six. */
const NATIONWIDE = /^(?:[48]00\d{7}|9[56]\d{3,6}|1\d{2,5})$/;

/**
 * E.164 as carriers in China take it: mobiles and nationwide service numbers bare, landlines with the leading 0 of
 * the area code, other countries behind 00. (Short codes are refused when numbers are read, `patients/rules/phones.ts`.)
 */
export function dialable(e164: string): string {
  if (!e164.startsWith('+86')) return e164.replace('+', '00');
  const national = e164.slice(3);
  return MOBILE.test(national) || NATIONWIDE.test(national) ? national : `0${national}`;
}
