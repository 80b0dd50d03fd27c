import type { FhirExtension } from './fhir.ts';

/** Standard FHIR R4 and SDC extensions that mean something to us. Any other survives unread. */
export const standard = {
  ordinalValue: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  itemWeight: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
  optionPrefix: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix',
  optionExclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  hidden: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  itemControl: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  unit: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  minValue: 'http://hl7.org/fhir/StructureDefinition/minValue',
  maxValue: 'http://hl7.org/fhir/StructureDefinition/maxValue',
  translation: 'http://hl7.org/fhir/StructureDefinition/translation',
  variable: 'http://hl7.org/fhir/StructureDefinition/variable',
  absentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  calculatedExpression:
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
  enableWhenExpression:
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
} as const;

/** Our own extensions. A URN, because no web address promises to answer for them. */
export const local = {
  channelText: 'urn:suifang:channel-text',
  dtmf: 'urn:suifang:dtmf',
  retry: 'urn:suifang:retry',
  alertRule: 'urn:suifang:alert-rule',
  scoreBand: 'urn:suifang:score-band',
  agentHint: 'urn:suifang:agent-hint',
  dontKnow: 'urn:suifang:dont-know',
  refused: 'urn:suifang:refused',
  yesNoText: 'urn:suifang:yes-no-text',
} as const;

/** FHIR's code system for "asked, but the person does not know" and "asked, but declined". */
export const absentReasons = {
  system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  dontKnow: 'asked-unknown',
  refused: 'asked-declined',
} as const;

type Extended = Readonly<{ extension?: readonly FhirExtension[] | undefined }> | undefined;

/** The first extension with this address, or undefined. */
export function extensionOf(element: Extended, url: string): FhirExtension | undefined {
  return element?.extension?.find((extension) => extension.url === url);
}

/** Every extension with this address, in order. */
export function extensionsOf(element: Extended, url: string): FhirExtension[] {
  return (element?.extension ?? []).filter((extension) => extension.url === url);
}

/** The number an extension carries, whichever number type it was written with. */
export function numberOf(extension: FhirExtension | undefined): number | undefined {
  return extension?.valueDecimal ?? extension?.valueInteger;
}

/** The text an extension carries, whichever text type it was written with. */
export function stringOf(extension: FhirExtension | undefined): string | undefined {
  return (
    extension?.valueString ??
    extension?.valueCode ??
    extension?.valueMarkdown ??
    extension?.valueDate ??
    extension?.valueUri
  );
}
