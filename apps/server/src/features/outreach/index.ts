export { type CallInput, readCallInput, type StoredInput, type TargetWords } from './call-input.ts';
export { outreachFlows } from './call-flows.ts';
export { lines } from './lines.ts';
export {
  compileNotice,
  compileSurvey,
  greetingTexts,
  insteadTexts,
  keepScript,
  type OnSpoken,
  openingTexts,
  renderSpoken,
} from './script.ts';
