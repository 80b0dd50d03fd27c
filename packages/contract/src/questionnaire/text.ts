import { extensionOf, extensionsOf, local, standard, stringOf } from './extensions.ts';
import type { FhirElement, FhirExtension } from './fhir.ts';

/** What a person reads or hears, in both languages. When only one was written, both hold it. */
export type Text = Readonly<{ zh: string; en: string }>;

export const channels = ['voice', 'agent', 'web', 'sms'] as const;

/** How a question reaches the patient. */
export type Channel = (typeof channels)[number];

/** A text of its own for some channels; the others use the common one. An empty one is silence. */
export type ChannelTexts = Readonly<Partial<Record<Channel, string>>>;

/**
 * Reads a text and its `translation` extension (which FHIR hangs on the underscored twin of the property).
 * `language` is the questionnaire's own language; anything that is not English counts as Chinese.
 */
export function readText(text: string, twin: FhirElement | undefined, language: string): Text {
  const isEnglish = language.startsWith('en');
  const other = translationOf(twin, isEnglish ? 'zh' : 'en') ?? text;
  return isEnglish ? { zh: other, en: text } : { zh: text, en: other };
}

function translationOf(twin: FhirElement | undefined, language: string): string | undefined {
  const translations = extensionsOf(twin, standard.translation);
  const match = translations.find((one) => stringOf(extensionOf(one, 'lang'))?.startsWith(language));
  return match && stringOf(extensionOf(match, 'content'));
}

/** Reads the `channel-text` extensions of an item or an option. */
export function readChannelTexts(extensions: readonly FhirExtension[] | undefined): ChannelTexts {
  const texts: Partial<Record<Channel, string>> = {};
  for (const extension of extensionsOf({ extension: extensions }, local.channelText)) {
    const channel = channels.find((one) => one === stringOf(extensionOf(extension, 'channel')));
    const text = extensionOf(extension, 'text');
    if (channel && text) texts[channel] = stringOf(text) ?? '';
  }
  return texts;
}
