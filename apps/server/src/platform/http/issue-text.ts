import type { ErrorBody, ErrorText } from '@suifang/contract/errors.ts';
import type { ZodFastifySchemaValidationError } from 'fastify-type-provider-zod';

type Params = Readonly<Record<string, unknown>>;

const formats: Readonly<Record<string, ErrorText>> = {
  email: { zh: '邮箱地址不对', en: 'Not an e-mail address' },
  uuid: { zh: '编号不对', en: 'Not a valid id' },
  url: { zh: '网址不对', en: 'Not a web address' },
  ipv4: { zh: 'IP 地址不对', en: 'Not an IP address' },
  date: { zh: '日期应写成 2026-11-23 这样', en: 'Write the date like 2026-11-23' },
  datetime: { zh: '时间应带日期和时区', en: 'The time needs a date and a time zone' },
  time: { zh: '时间应写成 14:05 这样', en: 'Write the time like 14:05' },
};

function boundText(params: Params, isMinimum: boolean): ErrorText {
  const limit = String(isMinimum ? params['minimum'] : params['maximum']);
  const words: Record<string, ErrorText> = {
    string: isMinimum
      ? limit === '1'
        ? { zh: '不能为空', en: 'Must not be empty' }
        : { zh: `至少 ${limit} 个字`, en: `At least ${limit} characters` }
      : { zh: `最多 ${limit} 个字`, en: `At most ${limit} characters` },
    array: isMinimum
      ? { zh: `至少选 ${limit} 项`, en: `At least ${limit}` }
      : { zh: `最多选 ${limit} 项`, en: `At most ${limit}` },
  };
  const plain = isMinimum
    ? { zh: `不能小于 ${limit}`, en: `Must be ${limit} or more` }
    : { zh: `不能大于 ${limit}`, en: `Must be ${limit} or less` };
  return words[String(params['origin'])] ?? plain;
}

/** A schema's own rule carries its sentence: `.refine(isValid, { params: { zh: '…', en: '…' } })`. */
function ownText(params: Params): ErrorText | undefined {
  const own = params['params'] as Partial<ErrorText> | undefined;
  return own?.zh && own.en ? { zh: own.zh, en: own.en } : undefined;
}

function issueText({ keyword, message, params }: ZodFastifySchemaValidationError): ErrorText {
  switch (keyword) {
    case 'invalid_type':
      return message?.includes('received undefined')
        ? { zh: '请填写', en: 'Required' }
        : { zh: '类型不对', en: 'Not the right kind of value' };
    case 'too_small':
      return boundText(params, true);
    case 'too_big':
      return boundText(params, false);
    case 'invalid_format':
      return formats[String(params['format'])] ?? { zh: '格式不对', en: 'Not in the right form' };
    case 'invalid_value':
      return { zh: '不在可选范围内', en: 'Not one of the choices' };
    case 'not_multiple_of':
      return {
        zh: `应是 ${String(params['divisor'])} 的倍数`,
        en: `Must be a multiple of ${String(params['divisor'])}`,
      };
    case 'unrecognized_keys':
      return { zh: '有不认识的项目', en: 'Holds fields that are not known' };
    default:
      return ownText(params) ?? { zh: '填写有误', en: 'Not right' };
  }
}

/** Turns the schema's complaints into a sentence per field; `path` is dotted, as the form names its inputs. */
export function fieldErrors(
  issues: readonly ZodFastifySchemaValidationError[],
): NonNullable<ErrorBody['fields']> {
  return issues.map((issue) => ({
    path: issue.instancePath.slice(1).replaceAll('/', '.'),
    message: issueText(issue),
  }));
}
