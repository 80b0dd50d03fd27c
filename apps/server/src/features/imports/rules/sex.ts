const words: Readonly<Record<string, 'male' | 'female' | 'unknown'>> = {
  男: 'male',
  男性: 'male',
  '1': 'male',
  m: 'male',
  male: 'male',
  女: 'female',
  女性: 'female',
  '2': 'female',
  f: 'female',
  female: 'female',
  '0': 'unknown',
  '9': 'unknown',
  未说明: 'unknown',
  未知的性别: 'unknown',
  未说明的性别: 'unknown',
};

/** The sex in words or as the code of GB/T 2261.1 (1 male, 2 female, 0 and 9 not known); undefined: not readable. */
export function readSex(text: string | undefined): 'male' | 'female' | 'unknown' | undefined {
  return text === undefined ? 'unknown' : words[text.toLowerCase()];
}
