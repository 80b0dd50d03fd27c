import { z } from 'zod';

/**
 * FHIR R4 `Questionnaire`: the shape we read. Every object is loose, so what we do not know is still there when the
 * questionnaire is exported again. Meaning is checked by `readQuestionnaire`, not here.
 * https://hl7.org/fhir/R4/questionnaire.html
 */

export interface FhirExtension {
  url: string;
  valueBoolean?: boolean | undefined;
  valueInteger?: number | undefined;
  valueDecimal?: number | undefined;
  valueString?: string | undefined;
  _valueString?: FhirElement | undefined;
  valueCode?: string | undefined;
  valueMarkdown?: string | undefined;
  valueDate?: string | undefined;
  valueUri?: string | undefined;
  valueCoding?: FhirCoding | undefined;
  valueCodeableConcept?: { coding?: FhirCoding[] | undefined } | undefined;
  valueExpression?: { name?: string | undefined; expression?: string | undefined } | undefined;
  extension?: FhirExtension[] | undefined;
  [unknown: string]: unknown;
}

export interface FhirElement {
  extension?: FhirExtension[] | undefined;
  [unknown: string]: unknown;
}

export interface FhirCoding extends FhirElement {
  system?: string | undefined;
  code?: string | undefined;
  display?: string | undefined;
  _display?: FhirElement | undefined;
}

const text = z.string().max(4000);

const Extension: z.ZodType<FhirExtension> = z.lazy(() =>
  z.looseObject({
    url: z.string().min(1),
    valueBoolean: z.boolean().optional(),
    valueInteger: z.number().int().optional(),
    valueDecimal: z.number().optional(),
    valueString: text.optional(),
    _valueString: Element.optional(),
    valueCode: text.optional(),
    valueMarkdown: text.optional(),
    valueDate: text.optional(),
    valueUri: text.optional(),
    valueCoding: Coding.optional(),
    valueCodeableConcept: z.looseObject({ coding: z.array(Coding).optional() }).optional(),
    valueExpression: z
      .looseObject({ name: z.string().optional(), expression: z.string().optional() })
      .optional(),
    extension: z.array(Extension).optional(),
  }),
);

const element = { extension: z.array(Extension).optional() };
const Element = z.looseObject(element);

const Coding: z.ZodType<FhirCoding> = z.lazy(() =>
  z.looseObject({
    ...element,
    system: z.string().optional(),
    code: z.string().optional(),
    display: text.optional(),
    _display: Element.optional(),
  }),
);

const EnableWhen = z.looseObject({
  question: z.string().min(1),
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answerBoolean: z.boolean().optional(),
  answerInteger: z.number().optional(),
  answerDecimal: z.number().optional(),
  answerDate: z.string().optional(),
  answerDateTime: z.string().optional(),
  answerTime: z.string().optional(),
  answerString: z.string().optional(),
  answerCoding: Coding.optional(),
});

const AnswerOption = z.looseObject({
  ...element,
  valueCoding: Coding.optional(),
  valueInteger: z.number().int().optional(),
  valueString: text.optional(),
  _valueString: Element.optional(),
});

const itemFields = {
  ...element,
  linkId: z.string().min(1).max(255),
  type: z.string().min(1),
  text: text.optional(),
  _text: Element.optional(),
  prefix: z.string().optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  maxLength: z.number().int().positive().optional(),
  enableBehavior: z.enum(['all', 'any']).optional(),
  enableWhen: z.array(EnableWhen).optional(),
  answerOption: z.array(AnswerOption).optional(),
  answerValueSet: z.string().optional(),
};
const ItemFields = z.looseObject(itemFields);

export type FhirItem = z.infer<typeof ItemFields> & { item?: FhirItem[] | undefined };
export type FhirAnswerOption = z.infer<typeof AnswerOption>;
export type FhirEnableWhen = z.infer<typeof EnableWhen>;

const Item: z.ZodType<FhirItem> = z.lazy(() =>
  z.looseObject({ ...itemFields, item: z.array(Item).max(500).optional() }),
);

const Concept = z.looseObject({
  ...element,
  code: z.string(),
  system: z.string().optional(),
  display: text.optional(),
  _display: Element.optional(),
});

/** A value set carried inside the questionnaire; other contained resources are kept unread. */
const Contained = z.looseObject({
  resourceType: z.string(),
  id: z.string().optional(),
  compose: z
    .looseObject({
      include: z
        .array(z.looseObject({ system: z.string().optional(), concept: z.array(Concept).optional() }))
        .optional(),
    })
    .optional(),
  expansion: z.looseObject({ contains: z.array(Concept).optional() }).optional(),
});

export type FhirConcept = z.infer<typeof Concept>;

/** A questionnaire in FHIR R4 JSON. */
export const FhirQuestionnaire = z.looseObject({
  ...element,
  resourceType: z.literal('Questionnaire'),
  url: z.string().optional(),
  version: z.string().optional(),
  language: z.string().optional(),
  title: text.optional(),
  _title: Element.optional(),
  name: z.string().optional(),
  status: z.string().optional(),
  description: text.optional(),
  copyright: text.optional(),
  contained: z.array(Contained).optional(),
  item: z.array(Item).min(1).max(500),
});

export type FhirQuestionnaire = z.infer<typeof FhirQuestionnaire>;
