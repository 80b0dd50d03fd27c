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
  ErrorBody,
  IncomingCallDetail,
  ListIncomingCalls200,
  ListIncomingCallsParams,
  RevealCaller200,
  RevealCallerBody
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

export const getListIncomingCallsUrl = (params?: ListIncomingCallsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/incoming-calls?${stringifiedParams}` : `/api/incoming-calls`
}

export const listIncomingCalls = async (params?: ListIncomingCallsParams, options?: Parameters<typeof request>[1]): Promise<ListIncomingCalls200> => {

  return request<ListIncomingCalls200>(getListIncomingCallsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListIncomingCallsQueryKey = (params?: ListIncomingCallsParams,) => {
    return [
    `/api/incoming-calls`, ...(params ? [params] : [])
    ] as const;
    }


export const getListIncomingCallsQueryOptions = <TData = Awaited<ReturnType<typeof listIncomingCalls>>, TError = ErrorType<ErrorBody>>(params?: ListIncomingCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIncomingCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListIncomingCallsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listIncomingCalls>>> = ({ signal }) => listIncomingCalls(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listIncomingCalls>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListIncomingCallsQueryResult = NonNullable<Awaited<ReturnType<typeof listIncomingCalls>>>
export type ListIncomingCallsQueryError = ErrorType<ErrorBody>


export function useListIncomingCalls<TData = Awaited<ReturnType<typeof listIncomingCalls>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListIncomingCallsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIncomingCalls>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listIncomingCalls>>,
          TError,
          Awaited<ReturnType<typeof listIncomingCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListIncomingCalls<TData = Awaited<ReturnType<typeof listIncomingCalls>>, TError = ErrorType<ErrorBody>>(
 params?: ListIncomingCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIncomingCalls>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listIncomingCalls>>,
          TError,
          Awaited<ReturnType<typeof listIncomingCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListIncomingCalls<TData = Awaited<ReturnType<typeof listIncomingCalls>>, TError = ErrorType<ErrorBody>>(
 params?: ListIncomingCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIncomingCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListIncomingCalls<TData = Awaited<ReturnType<typeof listIncomingCalls>>, TError = ErrorType<ErrorBody>>(
 params?: ListIncomingCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIncomingCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListIncomingCallsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetIncomingCallUrl = (id: string,) => {




  return `/api/incoming-calls/${id}`
}

export const getIncomingCall = async (id: string, options?: Parameters<typeof request>[1]): Promise<IncomingCallDetail> => {

  return request<IncomingCallDetail>(getGetIncomingCallUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetIncomingCallQueryKey = (id: string,) => {
    return [
    `/api/incoming-calls/${id}`
    ] as const;
    }


export const getGetIncomingCallQueryOptions = <TData = Awaited<ReturnType<typeof getIncomingCall>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIncomingCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetIncomingCallQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getIncomingCall>>> = ({ signal }) => getIncomingCall(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getIncomingCall>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetIncomingCallQueryResult = NonNullable<Awaited<ReturnType<typeof getIncomingCall>>>
export type GetIncomingCallQueryError = ErrorType<ErrorBody>


export function useGetIncomingCall<TData = Awaited<ReturnType<typeof getIncomingCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIncomingCall>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getIncomingCall>>,
          TError,
          Awaited<ReturnType<typeof getIncomingCall>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetIncomingCall<TData = Awaited<ReturnType<typeof getIncomingCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIncomingCall>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getIncomingCall>>,
          TError,
          Awaited<ReturnType<typeof getIncomingCall>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetIncomingCall<TData = Awaited<ReturnType<typeof getIncomingCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIncomingCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetIncomingCall<TData = Awaited<ReturnType<typeof getIncomingCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIncomingCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetIncomingCallQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRevealCallerUrl = (id: string,) => {




  return `/api/incoming-calls/${id}/reveal`
}

/**
 * @summary The whole number of a caller for a reason; audited, at most 60 an hour. The answer is kept nowhere
 */
export const revealCaller = async (id: string,
    revealCallerBody: RevealCallerBody, options?: Parameters<typeof request>[1]): Promise<RevealCaller200> => {

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
return request<RevealCaller200>(getRevealCallerUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(revealCallerBody)
  }
);}





export const getRevealCallerMutationKey = () => ['revealCaller'] as const;

export const getRevealCallerMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealCaller>>, TError,RevealCallerMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revealCaller>>, TError,RevealCallerMutationVariables, TContext> => {

const mutationKey = getRevealCallerMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revealCaller>>, RevealCallerMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  revealCaller(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevealCallerMutationResult = NonNullable<Awaited<ReturnType<typeof revealCaller>>>
    export type RevealCallerMutationBody = RevealCallerBody
    export type RevealCallerMutationError = ErrorType<ErrorBody>
    export type RevealCallerMutationVariables = {id: string;data: RevealCallerBody}

    /**
 * @summary The whole number of a caller for a reason; audited, at most 60 an hour. The answer is kept nowhere
 */
export const useRevealCaller = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealCaller>>, TError,RevealCallerMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revealCaller>>,
        TError,
        RevealCallerMutationVariables,
        TContext
      > => {
      return useMutation(getRevealCallerMutationOptions(options), queryClient);
    }
