import type { Answer } from './answer.ts';
import type { FormItem } from './form.ts';
import type { Text } from './text.ts';

const same = (text: string): Text => ({ zh: text, en: text });

/** An answer as people read it: the option's words, the number with its unit. Unknown codes are shown as they are. */
export function describeAnswer(item: FormItem, answer: Answer): Text {
  switch (answer.kind) {
    case 'boolean':
      if (item.kind === 'yesNo') return answer.value ? item.yes : item.no;
      return answer.value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' };
    case 'choice':
      return optionText(item, answer.code);
    case 'choices': {
      const chosen = answer.codes.map((code) => optionText(item, code));
      if (chosen.length === 0) return { zh: '都没有', en: 'None of them' };
      return { zh: chosen.map(({ zh }) => zh).join('、'), en: chosen.map(({ en }) => en).join(', ') };
    }
    case 'number': {
      const unit = item.kind === 'integer' || item.kind === 'decimal' ? item.unit : undefined;
      const { value } = answer;
      return { zh: `${value}${unit ? ` ${unit.zh}` : ''}`, en: `${value}${unit ? ` ${unit.en}` : ''}` };
    }
    case 'text':
      return answer.text ? same(answer.text) : { zh: '（录音）', en: '(recording)' };
    case 'attachment':
      return same(answer.title);
    case 'dontKnow':
      return { zh: '不清楚', en: 'Does not know' };
    case 'refused':
      return { zh: '不想回答', en: 'Rather not say' };
    case 'heard':
      return { zh: '已播放', en: 'Played' };
    case 'date':
    case 'time':
    case 'dateTime':
      return same(answer.value);
  }
}

function optionText(item: FormItem, code: string): Text {
  const isChoice = item.kind === 'choice' || item.kind === 'multiChoice';
  const option = isChoice ? item.options.find((one) => one.code === code) : undefined;
  return option?.label ?? same(code);
}
