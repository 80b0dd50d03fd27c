import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Turns Asterisk's own description of ARI (Swagger 1.2 JSON files that ship with it) into TypeScript: an interface per
 * model, a union of events told apart by `type`, and a table of operations with typed parameters and answers.
 */

type Property = { type: string; required?: boolean; description?: string };
type Model = { id: string; properties?: Record<string, Property>; subTypes?: string[] };
type Parameter = { name: string; paramType: 'path' | 'query' | 'body'; required?: boolean; dataType: string };
type Operation = { httpMethod: string; nickname: string; responseClass: string; parameters?: Parameter[] };
type Description = { apis: Array<{ path: string; operations: Operation[] }>; models?: Record<string, Model> };

const resources = ['applications', 'asterisk', 'bridges', 'channels', 'deviceStates', 'endpoints', 'events'];
const moreResources = ['playbacks', 'recordings', 'sounds'];

const primitives: Record<string, string> = {
  string: 'string',
  int: 'number',
  long: 'number',
  double: 'number',
  boolean: 'boolean',
  Date: 'string',
  object: 'Record<string, unknown>',
  containers: 'Record<string, unknown>',
  binary: 'never',
  void: 'void',
};

function typeOf(swagger: string): string {
  const list = /^List\[(\w+)\]$/.exec(swagger);
  if (list) return `${typeOf(list[1] ?? '')}[]`;
  return primitives[swagger] ?? swagger;
}

function interfaceOf(model: Model, base: Model | undefined, isEvent: boolean): string {
  const properties = { ...base?.properties, ...model.properties };
  const lines = Object.entries(properties)
    .filter(([name]) => !(isEvent && name === 'type'))
    .map(([name, property]) => `  ${name}${property.required ? '' : '?'}: ${typeOf(property.type)};`);
  if (isEvent) lines.unshift(`  type: '${model.id}';`);
  return `export interface ${model.id} {\n${lines.join('\n')}\n}`;
}

function operationsOf(resource: string, description: Description): Array<{ type: string; entry: string }> {
  return description.apis.flatMap((api) =>
    api.operations.map((operation) => {
      const key = `${resource}.${operation.nickname}`;
      const parameters = operation.parameters ?? [];
      const fields = parameters.map((p) => `${p.name}${p.required ? '' : '?'}: ${typeOf(p.dataType)}`);
      const names = (accept: (parameter: Parameter) => boolean) =>
        JSON.stringify(parameters.filter(accept).map((p) => p.name));
      const query = names((p) => p.paramType === 'query');
      // A `containers` parameter is one key of the JSON body; an `object` parameter is the whole body.
      const body = names((p) => p.paramType === 'body' && p.dataType === 'containers');
      const whole = names((p) => p.paramType === 'body' && p.dataType === 'object');
      return {
        type: `  '${key}': { parameters: { ${fields.join('; ')} }; answer: ${typeOf(operation.responseClass)} };`,
        entry: `  '${key}': { method: '${operation.httpMethod}', path: '${api.path.slice(1)}', query: ${query}, body: ${body}, whole: ${whole} },`,
      };
    }),
  );
}

/** @param folder the `rest-api` folder of the Asterisk in use. @returns the text of the generated module. */
export function generateAriTypes(folder: string): string {
  const read = (name: string) =>
    JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Description;
  const descriptions = [...resources, ...moreResources].map((name) => [name, read(name)] as const);
  const models = new Map(
    descriptions
      .flatMap(([, description]) => Object.entries(description.models ?? {}))
      .map(([id, model]) => [id, model]),
  );
  const event = models.get('Event');
  const eventNames = event?.subTypes ?? [];
  const message = models.get('Message');
  const base: Model = { id: 'Event', properties: { ...message?.properties, ...event?.properties } };
  const interfaces = [...models.values()]
    .filter((model) => model.id !== 'Event')
    .map((model) =>
      interfaceOf(model, eventNames.includes(model.id) ? base : undefined, eventNames.includes(model.id)),
    );
  const operations = descriptions.flatMap(([name, description]) => operationsOf(name, description));
  return [
    '// Generated from the ARI description that ships with Asterisk by `npm run gen`. Do not edit.',
    ...interfaces,
    `export type AriEvent =\n  | ${eventNames.join('\n  | ')};`,
    `export interface AriOperations {\n${operations.map((operation) => operation.type).join('\n')}\n}`,
    `export const operations: Readonly<\n  Record<keyof AriOperations, Readonly<{ method: string; path: string; query: readonly string[]; body: readonly string[]; whole: readonly string[] }>>\n> = {\n${operations.map((operation) => operation.entry).join('\n')}\n};\n`,
  ].join('\n\n');
}
