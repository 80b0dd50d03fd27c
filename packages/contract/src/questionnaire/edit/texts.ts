import { extensionOf, extensionsOf, local, standard, stringOf } from '../extensions.ts';
import type { FhirElement, FhirExtension } from '../fhir.ts';
import type { Channel, Text } from '../text.ts';
import { part, twinOrNothing, withExtension, withExtensions, withProperty } from './extensions.ts';
import type { Json } from './tree.ts';

/** The questionnaire's own language; texts in the other one are translations. */
export function languageOf(definition: Json): string {
  return typeof definition['language'] === 'string' ? definition['language'] : 'zh-CN';
}

/** What was written in each language; empty where nothing was. */
export function textsOf(element: object, key: string, language: string): Text {
  const written = (element as Json)[key];
  const own = typeof written === 'string' ? written : '';
  const twin = (element as Json)[`_${key}`] as FhirElement | undefined;
  const isEnglish = language.startsWith('en');
  const other = translationIn(twin, isEnglish ? 'zh' : 'en');
  return isEnglish ? { zh: other, en: own } : { zh: own, en: other };
}

function translationIn(twin: FhirElement | undefined, language: string): string {
  const match = extensionsOf(twin, standard.translation).find((one) =>
    stringOf(extensionOf(one, 'lang'))?.startsWith(language),
  );
  return (match && stringOf(extensionOf(match, 'content'))) ?? '';
}

/** Writes a text in one language; the other one and everything else about it stays. */
export function withText<E extends object>(
  element: E,
  key: string,
  language: string,
  change: Readonly<{ zh?: string; en?: string }>,
): E {
  const isEnglish = language.startsWith('en');
  const own = isEnglish ? change.en : change.zh;
  const other = isEnglish ? change.zh : change.en;
  const written = own === undefined ? element : withProperty(element, key, own);
  if (other === undefined) return written;
  const twin = ((element as Json)[`_${key}`] ?? {}) as FhirElement;
  return withProperty(
    written,
    `_${key}`,
    twinOrNothing(withTranslation(twin, isEnglish ? 'zh' : 'en', other)),
  );
}

function withTranslation(twin: FhirElement, language: string, text: string): FhirElement {
  const others = extensionsOf(twin, standard.translation).filter(
    (one) => !stringOf(extensionOf(one, 'lang'))?.startsWith(language),
  );
  const mine: FhirExtension[] =
    text === ''
      ? []
      : [
          {
            url: standard.translation,
            extension: [...part('lang', { valueCode: language }), ...part('content', { valueString: text })],
          },
        ];
  return withExtensions(twin, standard.translation, [...others, ...mine]);
}

/** Writes the text of its own for a channel; undefined goes back to the common one. */
export function withChannelText<E extends { extension?: FhirExtension[] | undefined }>(
  element: E,
  channel: Channel,
  text: string | undefined,
): E {
  const others = extensionsOf(element, local.channelText).filter(
    (one) => stringOf(extensionOf(one, 'channel')) !== channel,
  );
  const mine: FhirExtension[] =
    text === undefined
      ? []
      : [
          {
            url: local.channelText,
            extension: [...part('channel', { valueCode: channel }), ...part('text', { valueString: text })],
          },
        ];
  return withExtensions(element, local.channelText, [...others, ...mine]);
}

/** What staff should bear in mind when they ask it. */
export function withHint<E extends { extension?: FhirExtension[] | undefined }>(element: E, hint: string): E {
  return withExtension(element, local.agentHint, hint === '' ? undefined : { valueString: hint });
}

/** A part of an extension that is a text in both languages. */
export function textExtension(url: string, text: Text, language: string): FhirExtension {
  const { zh, en } = text;
  return withText<FhirExtension>({ url }, 'valueString', language, { zh, en });
}
