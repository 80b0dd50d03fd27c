import type { FhirElement, FhirExtension } from '../fhir.ts';

/** Writes extensions and leaves every other one where it was. */

type Extended = Readonly<{ extension?: readonly FhirExtension[] | undefined }>;

/** Puts these in place of all extensions with that address; none of them, and the property goes when it is empty. */
export function withExtensions<E extends Extended>(
  element: E,
  url: string,
  extensions: readonly FhirExtension[],
): E {
  const all = element.extension ?? [];
  const first = all.findIndex((one) => one.url === url);
  const others = all.filter((one) => one.url !== url);
  const at = first < 0 ? others.length : all.slice(0, first).filter((one) => one.url !== url).length;
  const { extension: _before, ...rest } = element;
  const after = others.toSpliced(at, 0, ...extensions);
  return (after.length > 0 ? { ...rest, extension: after } : rest) as E;
}

/** Sets or (undefined) removes the one extension with that address. */
export function withExtension<E extends Extended>(
  element: E,
  url: string,
  value: Omit<FhirExtension, 'url'> | undefined,
): E {
  return withExtensions(element, url, value ? [{ ...value, url }] : []);
}

/** A part of a complex extension, left out when it is undefined. */
export function part(url: string, value: Omit<FhirExtension, 'url'> | undefined): FhirExtension[] {
  return value ? [{ ...value, url }] : [];
}

/** Takes an undefined property out instead of writing it. */
export function withProperty<E extends object>(element: E, key: string, value: unknown): E {
  const { [key]: _before, ...rest } = element as Record<string, unknown>;
  return (value === undefined ? rest : { ...element, [key]: value }) as E;
}

/** The twin of a property without what it would be if empty. */
export function twinOrNothing(twin: FhirElement): FhirElement | undefined {
  return Object.keys(twin).length > 0 ? twin : undefined;
}
