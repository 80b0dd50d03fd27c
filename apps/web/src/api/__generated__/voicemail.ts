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
  ChangeVoicemailBody,
  CountNewVoicemails200,
  ErrorBody,
  ListVoicemails200,
  ListVoicemailsParams,
  Voicemail
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

export const getListVoicemailsUrl = (params?: ListVoicemailsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/voicemails?${stringifiedParams}` : `/api/voicemails`
}

export const listVoicemails = async (params?: ListVoicemailsParams, options?: Parameters<typeof request>[1]): Promise<ListVoicemails200> => {

  return request<ListVoicemails200>(getListVoicemailsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListVoicemailsQueryKey = (params?: ListVoicemailsParams,) => {
    return [
    `/api/voicemails`, ...(params ? [params] : [])
    ] as const;
    }


export const getListVoicemailsQueryOptions = <TData = Awaited<ReturnType<typeof listVoicemails>>, TError = ErrorType<ErrorBody>>(params?: ListVoicemailsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVoicemails>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListVoicemailsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listVoicemails>>> = ({ signal }) => listVoicemails(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listVoicemails>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListVoicemailsQueryResult = NonNullable<Awaited<ReturnType<typeof listVoicemails>>>
export type ListVoicemailsQueryError = ErrorType<ErrorBody>


export function useListVoicemails<TData = Awaited<ReturnType<typeof listVoicemails>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListVoicemailsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVoicemails>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listVoicemails>>,
          TError,
          Awaited<ReturnType<typeof listVoicemails>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListVoicemails<TData = Awaited<ReturnType<typeof listVoicemails>>, TError = ErrorType<ErrorBody>>(
 params?: ListVoicemailsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVoicemails>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listVoicemails>>,
          TError,
          Awaited<ReturnType<typeof listVoicemails>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListVoicemails<TData = Awaited<ReturnType<typeof listVoicemails>>, TError = ErrorType<ErrorBody>>(
 params?: ListVoicemailsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVoicemails>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListVoicemails<TData = Awaited<ReturnType<typeof listVoicemails>>, TError = ErrorType<ErrorBody>>(
 params?: ListVoicemailsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVoicemails>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListVoicemailsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCountNewVoicemailsUrl = () => {




  return `/api/voicemails/new-count`
}

export const countNewVoicemails = async ( options?: Parameters<typeof request>[1]): Promise<CountNewVoicemails200> => {

  return request<CountNewVoicemails200>(getCountNewVoicemailsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCountNewVoicemailsQueryKey = () => {
    return [
    `/api/voicemails/new-count`
    ] as const;
    }


export const getCountNewVoicemailsQueryOptions = <TData = Awaited<ReturnType<typeof countNewVoicemails>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewVoicemails>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCountNewVoicemailsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof countNewVoicemails>>> = ({ signal }) => countNewVoicemails({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof countNewVoicemails>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CountNewVoicemailsQueryResult = NonNullable<Awaited<ReturnType<typeof countNewVoicemails>>>
export type CountNewVoicemailsQueryError = ErrorType<ErrorBody>


export function useCountNewVoicemails<TData = Awaited<ReturnType<typeof countNewVoicemails>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewVoicemails>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof countNewVoicemails>>,
          TError,
          Awaited<ReturnType<typeof countNewVoicemails>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountNewVoicemails<TData = Awaited<ReturnType<typeof countNewVoicemails>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewVoicemails>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof countNewVoicemails>>,
          TError,
          Awaited<ReturnType<typeof countNewVoicemails>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountNewVoicemails<TData = Awaited<ReturnType<typeof countNewVoicemails>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewVoicemails>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCountNewVoicemails<TData = Awaited<ReturnType<typeof countNewVoicemails>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewVoicemails>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCountNewVoicemailsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeVoicemailUrl = (id: string,) => {




  return `/api/voicemails/${id}`
}

/**
 * @summary Takes a message, gives it back, notes the call back, or closes it with a sentence
 */
export const changeVoicemail = async (id: string,
    changeVoicemailBody: ChangeVoicemailBody, options?: Parameters<typeof request>[1]): Promise<Voicemail> => {

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
return request<Voicemail>(getChangeVoicemailUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeVoicemailBody)
  }
);}





export const getChangeVoicemailMutationKey = () => ['changeVoicemail'] as const;

export const getChangeVoicemailMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeVoicemail>>, TError,ChangeVoicemailMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeVoicemail>>, TError,ChangeVoicemailMutationVariables, TContext> => {

const mutationKey = getChangeVoicemailMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeVoicemail>>, ChangeVoicemailMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeVoicemail(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeVoicemailMutationResult = NonNullable<Awaited<ReturnType<typeof changeVoicemail>>>
    export type ChangeVoicemailMutationBody = ChangeVoicemailBody
    export type ChangeVoicemailMutationError = ErrorType<ErrorBody>
    export type ChangeVoicemailMutationVariables = {id: string;data: ChangeVoicemailBody}

    /**
 * @summary Takes a message, gives it back, notes the call back, or closes it with a sentence
 */
export const useChangeVoicemail = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeVoicemail>>, TError,ChangeVoicemailMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeVoicemail>>,
        TError,
        ChangeVoicemailMutationVariables,
        TContext
      > => {
      return useMutation(getChangeVoicemailMutationOptions(options), queryClient);
    }
