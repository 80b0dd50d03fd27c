/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import {
  useMutation
} from '@tanstack/react-query';
import type {
  MutationFunction,
  QueryClient,
  UseMutationOptions,
  UseMutationResult
} from '@tanstack/react-query';

import type {
  CommandAnswer,
  DeskCommandInput,
  ErrorBody
} from './model';

import { request } from '../request.ts';
import type { ErrorType } from '../request.ts';



type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



export const getCommandOwnCallUrl = () => {




  return `/api/agent/call/commands`
}

export const commandOwnCall = async (deskCommandInput: DeskCommandInput, options?: Parameters<typeof request>[1]): Promise<CommandAnswer> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CommandAnswer>(getCommandOwnCallUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(deskCommandInput)
  }
);}





export const getCommandOwnCallMutationKey = () => ['commandOwnCall'] as const;

export const getCommandOwnCallMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof commandOwnCall>>, TError,CommandOwnCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof commandOwnCall>>, TError,CommandOwnCallMutationVariables, TContext> => {

const mutationKey = getCommandOwnCallMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof commandOwnCall>>, CommandOwnCallMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  commandOwnCall(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CommandOwnCallMutationResult = NonNullable<Awaited<ReturnType<typeof commandOwnCall>>>
    export type CommandOwnCallMutationBody = DeskCommandInput
    export type CommandOwnCallMutationError = ErrorType<ErrorBody>
    export type CommandOwnCallMutationVariables = {data: DeskCommandInput}

    export const useCommandOwnCall = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof commandOwnCall>>, TError,CommandOwnCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof commandOwnCall>>,
        TError,
        CommandOwnCallMutationVariables,
        TContext
      > => {
      return useMutation(getCommandOwnCallMutationOptions(options), queryClient);
    }
    export const getCommandCallUrl = (id: string,) => {




  return `/api/calls/${id}/commands`
}

export const commandCall = async (id: string,
    deskCommandInput: DeskCommandInput, options?: Parameters<typeof request>[1]): Promise<CommandAnswer> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CommandAnswer>(getCommandCallUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(deskCommandInput)
  }
);}





export const getCommandCallMutationKey = () => ['commandCall'] as const;

export const getCommandCallMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof commandCall>>, TError,CommandCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof commandCall>>, TError,CommandCallMutationVariables, TContext> => {

const mutationKey = getCommandCallMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof commandCall>>, CommandCallMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  commandCall(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CommandCallMutationResult = NonNullable<Awaited<ReturnType<typeof commandCall>>>
    export type CommandCallMutationBody = DeskCommandInput
    export type CommandCallMutationError = ErrorType<ErrorBody>
    export type CommandCallMutationVariables = {id: string;data: DeskCommandInput}

    export const useCommandCall = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof commandCall>>, TError,CommandCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof commandCall>>,
        TError,
        CommandCallMutationVariables,
        TContext
      > => {
      return useMutation(getCommandCallMutationOptions(options), queryClient);
    }
