/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  ChangeTrunkBody,
  CreateTrunkBody,
  ErrorBody,
  ListTrunkNames200,
  ListTrunks200,
  TestTrunkBody,
  Trunk,
  TrunkTestResult
} from './model';

import { request } from '../request.ts';
import type { ErrorType } from '../request.ts';



type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

export const getListTrunksUrl = () => {




  return `/api/trunks`
}

export const listTrunks = async ( options?: Parameters<typeof request>[1]): Promise<ListTrunks200> => {

  return request<ListTrunks200>(getListTrunksUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListTrunksQueryKey = () => {
    return [
    `/api/trunks`
    ] as const;
    }


export const getListTrunksQueryOptions = <TData = Awaited<ReturnType<typeof listTrunks>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunks>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListTrunksQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listTrunks>>> = ({ signal }) => listTrunks({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listTrunks>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListTrunksQueryResult = NonNullable<Awaited<ReturnType<typeof listTrunks>>>
export type ListTrunksQueryError = ErrorType<ErrorBody>


export function useListTrunks<TData = Awaited<ReturnType<typeof listTrunks>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunks>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTrunks>>,
          TError,
          Awaited<ReturnType<typeof listTrunks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTrunks<TData = Awaited<ReturnType<typeof listTrunks>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunks>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTrunks>>,
          TError,
          Awaited<ReturnType<typeof listTrunks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTrunks<TData = Awaited<ReturnType<typeof listTrunks>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListTrunks<TData = Awaited<ReturnType<typeof listTrunks>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListTrunksQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateTrunkUrl = () => {




  return `/api/trunks`
}

export const createTrunk = async (createTrunkBody: CreateTrunkBody, options?: Parameters<typeof request>[1]): Promise<Trunk> => {

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
return request<Trunk>(getCreateTrunkUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createTrunkBody)
  }
);}





export const getCreateTrunkMutationKey = () => ['createTrunk'] as const;

export const getCreateTrunkMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createTrunk>>, TError,CreateTrunkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createTrunk>>, TError,CreateTrunkMutationVariables, TContext> => {

const mutationKey = getCreateTrunkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createTrunk>>, CreateTrunkMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createTrunk(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateTrunkMutationResult = NonNullable<Awaited<ReturnType<typeof createTrunk>>>
    export type CreateTrunkMutationBody = CreateTrunkBody
    export type CreateTrunkMutationError = ErrorType<ErrorBody>
    export type CreateTrunkMutationVariables = {data: CreateTrunkBody}

    export const useCreateTrunk = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createTrunk>>, TError,CreateTrunkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createTrunk>>,
        TError,
        CreateTrunkMutationVariables,
        TContext
      > => {
      return useMutation(getCreateTrunkMutationOptions(options), queryClient);
    }
    export const getListTrunkNamesUrl = () => {




  return `/api/trunks/names`
}

export const listTrunkNames = async ( options?: Parameters<typeof request>[1]): Promise<ListTrunkNames200> => {

  return request<ListTrunkNames200>(getListTrunkNamesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListTrunkNamesQueryKey = () => {
    return [
    `/api/trunks/names`
    ] as const;
    }


export const getListTrunkNamesQueryOptions = <TData = Awaited<ReturnType<typeof listTrunkNames>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunkNames>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListTrunkNamesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listTrunkNames>>> = ({ signal }) => listTrunkNames({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listTrunkNames>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListTrunkNamesQueryResult = NonNullable<Awaited<ReturnType<typeof listTrunkNames>>>
export type ListTrunkNamesQueryError = ErrorType<ErrorBody>


export function useListTrunkNames<TData = Awaited<ReturnType<typeof listTrunkNames>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunkNames>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTrunkNames>>,
          TError,
          Awaited<ReturnType<typeof listTrunkNames>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTrunkNames<TData = Awaited<ReturnType<typeof listTrunkNames>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunkNames>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTrunkNames>>,
          TError,
          Awaited<ReturnType<typeof listTrunkNames>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTrunkNames<TData = Awaited<ReturnType<typeof listTrunkNames>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunkNames>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListTrunkNames<TData = Awaited<ReturnType<typeof listTrunkNames>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTrunkNames>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListTrunkNamesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeTrunkUrl = (id: string,) => {




  return `/api/trunks/${id}`
}

/**
 * @summary Changes or disables a line; a secret that is left out stays
 */
export const changeTrunk = async (id: string,
    changeTrunkBody: ChangeTrunkBody, options?: Parameters<typeof request>[1]): Promise<Trunk> => {

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
return request<Trunk>(getChangeTrunkUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeTrunkBody)
  }
);}





export const getChangeTrunkMutationKey = () => ['changeTrunk'] as const;

export const getChangeTrunkMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeTrunk>>, TError,ChangeTrunkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeTrunk>>, TError,ChangeTrunkMutationVariables, TContext> => {

const mutationKey = getChangeTrunkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeTrunk>>, ChangeTrunkMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeTrunk(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeTrunkMutationResult = NonNullable<Awaited<ReturnType<typeof changeTrunk>>>
    export type ChangeTrunkMutationBody = ChangeTrunkBody
    export type ChangeTrunkMutationError = ErrorType<ErrorBody>
    export type ChangeTrunkMutationVariables = {id: string;data: ChangeTrunkBody}

    /**
 * @summary Changes or disables a line; a secret that is left out stays
 */
export const useChangeTrunk = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeTrunk>>, TError,ChangeTrunkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeTrunk>>,
        TError,
        ChangeTrunkMutationVariables,
        TContext
      > => {
      return useMutation(getChangeTrunkMutationOptions(options), queryClient);
    }
    export const getTestTrunkUrl = (id: string,) => {




  return `/api/trunks/${id}/test`
}

/**
 * @summary Asks the other end whether it is there; with a number also places a call that says one sentence
 */
export const testTrunk = async (id: string,
    testTrunkBody: TestTrunkBody, options?: Parameters<typeof request>[1]): Promise<TrunkTestResult> => {

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
return request<TrunkTestResult>(getTestTrunkUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(testTrunkBody)
  }
);}





export const getTestTrunkMutationKey = () => ['testTrunk'] as const;

export const getTestTrunkMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof testTrunk>>, TError,TestTrunkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof testTrunk>>, TError,TestTrunkMutationVariables, TContext> => {

const mutationKey = getTestTrunkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof testTrunk>>, TestTrunkMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  testTrunk(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type TestTrunkMutationResult = NonNullable<Awaited<ReturnType<typeof testTrunk>>>
    export type TestTrunkMutationBody = TestTrunkBody
    export type TestTrunkMutationError = ErrorType<ErrorBody>
    export type TestTrunkMutationVariables = {id: string;data: TestTrunkBody}

    /**
 * @summary Asks the other end whether it is there; with a number also places a call that says one sentence
 */
export const useTestTrunk = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof testTrunk>>, TError,TestTrunkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof testTrunk>>,
        TError,
        TestTrunkMutationVariables,
        TContext
      > => {
      return useMutation(getTestTrunkMutationOptions(options), queryClient);
    }
