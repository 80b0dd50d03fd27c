/**
 * How a form leads to the first input that is wrong: into the middle, also when it is in view, where the bar of the button may
 * cover it.
 */
export const toFirstError = { focus: true, block: 'center', scrollMode: 'always' } as const;
