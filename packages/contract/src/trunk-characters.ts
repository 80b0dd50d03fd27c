/**
 * What the values of a trunk may be made of. They become lines of a configuration file: a newline, `;` or `[` in one
 * would be configuration of its own. The server checks them at the form and again where the file is written.
 */
export const trunkCharacters = {
  host: /^[A-Za-z0-9.-]{1,253}$/,
  username: /^[A-Za-z0-9._+@-]{1,64}$/,
  secret: /^(?!>)[\x21-\x3a\x3c-\x5a\x5c\x5e-\x7e]{1,128}$/,
  number: /^\+?[0-9]{2,19}$/,
  /** Numbers of the country only: a test must not ring abroad or at a premium service. */
  testNumber: /^(1[3-9][0-9]{9}|0[1-9][0-9]{8,10})$/,
} as const;
