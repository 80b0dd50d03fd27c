import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { errorCatalogue } from '@suifang/contract/catalogue.ts';
import { errorBody } from '@suifang/contract/error-body.ts';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { App } from './server.ts';

export const API_DOCS = '/api/docs';

type Document = ReturnType<SwaggerTransformObject>;

/** Each named schema exists as an input and an output; the description keeps those that something refers to. */
function keepUsedSchemas(document: Document): Document {
  const { components } = document as { components?: { schemas?: Record<string, object> } };
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (part: object): void => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(schemas[name] ?? {});
    }
  };
  visit({ ...document, components: {} });
  const kept = Object.entries(schemas)
    .filter(([name]) => used.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}

/** Leaves out what a format already says, and the bounds of every integer there is. */
function plainSchema(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, entry]) => !(key === 'pattern' && 'format' in value) && !isLimitOfIntegers(entry),
    ),
  );
}

const isLimitOfIntegers = (value: unknown): boolean =>
  value === Number.MAX_SAFE_INTEGER || value === Number.MIN_SAFE_INTEGER;

/** Describes every route as OpenAPI 3.1, and serves a page to browse it. Must run before the routes are added. */
export async function describeApi(app: App): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (route.schema) {
      const response = route.schema.response as Record<string, unknown> | undefined;
      route.schema = { ...route.schema, response: { ...response, '4xx': errorBody, '5xx': errorBody } };
    }
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '随访中心 Suifang',
        version: '1',
        description:
          'The API of the follow-up call centre, for its own web app and for other systems of the hospital. ' +
          'Every error answers an ErrorBody with a stable code and a sentence in Chinese and English; ' +
          '`x-errors` lists them all.',
      },
    },
    transform: (document) => {
      const { schema, url } = jsonSchemaTransform(document);
      const access = document.route.config?.permission;
      return { schema: access ? { ...schema, 'x-permission': access } : schema, url };
    },
    transformObject: (document) => {
      const whole = keepUsedSchemas(jsonSchemaTransformObject(document));
      const plain = JSON.parse(JSON.stringify(whole), plainSchema) as Document;
      return Object.assign(plain, { 'x-errors': errorCatalogue });
    },
  });
  await app.register(swaggerUi, { routePrefix: API_DOCS, uiConfig: { docExpansion: 'none' } });
}
