import { extensionOf, extensionsOf, local, numberOf, stringOf } from '../extensions.ts';
import type { FhirExtension } from '../fhir.ts';
import { part, withExtensions } from './extensions.ts';
import { textExtension, textsOf } from './texts.ts';

/** One range of the total score, as the editor shows it. */
export type BandFields = Readonly<{
  code: string;
  zh: string;
  en: string;
  min: number | undefined;
  max: number | undefined;
}>;

type Extended = Readonly<{ extension?: readonly FhirExtension[] | undefined }>;

/** Reads the score bands of the questionnaire. */
export function bandsOf(definition: Extended, language: string): BandFields[] {
  return extensionsOf(definition, local.scoreBand).map((band) => ({
    code: stringOf(extensionOf(band, 'code')) ?? '',
    ...textsOf(extensionOf(band, 'label') ?? {}, 'valueString', language),
    min: numberOf(extensionOf(band, 'min')),
    max: numberOf(extensionOf(band, 'max')),
  }));
}

/** Writes the score bands. */
export function withBands<E extends Extended>(
  definition: E,
  bands: readonly BandFields[],
  language: string,
): E {
  const number = (value: number | undefined) => (value === undefined ? undefined : { valueDecimal: value });
  const written = bands.map((band): FhirExtension => ({
    url: local.scoreBand,
    extension: [
      ...part('code', { valueCode: band.code }),
      textExtension('label', band, language),
      ...part('min', number(band.min)),
      ...part('max', number(band.max)),
    ],
  }));
  return withExtensions(definition, local.scoreBand, written);
}
