/** The product's colours, light and dark. Text colours keep 4.5:1 on their ground (WCAG AA). */

export type ThemeName = 'light' | 'dark';

/** What a colour may say; there are no others. */
export const tones = ['green', 'amber', 'blue', 'purple', 'grey', 'red'] as const;
export type Tone = (typeof tones)[number];

export type Palette = Readonly<
  Record<
    Tone | 'primary' | 'ground' | 'card' | 'raised' | 'border' | 'text' | 'quiet' | 'hint' | 'selected',
    string
  >
>;

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    primary: '#0e7490',
    ground: '#f3f5f7',
    card: '#ffffff',
    raised: '#ffffff',
    border: '#e1e6ea',
    text: '#1c2730',
    quiet: '#5a6772',
    hint: '#6c7781',
    selected: '#e3f1f4',
    green: '#1a7a48',
    amber: '#935f00',
    blue: '#1a68ad',
    purple: '#7440ad',
    grey: '#5a6772',
    red: '#bb2f26',
  },
  dark: {
    primary: '#52b9d1',
    ground: '#11171c',
    card: '#1a2229',
    raised: '#222c34',
    border: '#2d3943',
    text: '#e3e9ee',
    quiet: '#9fadb9',
    hint: '#8d9ba7',
    selected: '#17343d',
    green: '#63cf92',
    amber: '#e2b04f',
    blue: '#74b8f2',
    purple: '#c4a0f2',
    grey: '#9fadb9',
    red: '#f48a82',
  },
};
