/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  CallDetail,
  ErrorBody,
  ListCalls200,
  ListCallsParams,
  ListPeoplesCalls200,
  ListPeoplesCallsParams
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

export const getListCallsUrl = (params?: ListCallsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/calls?${stringifiedParams}` : `/api/calls`
}

export const listCalls = async (params?: ListCallsParams, options?: Parameters<typeof request>[1]): Promise<ListCalls200> => {

  return request<ListCalls200>(getListCallsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCallsQueryKey = (params?: ListCallsParams,) => {
    return [
    `/api/calls`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCallsQueryOptions = <TData = Awaited<ReturnType<typeof listCalls>>, TError = ErrorType<ErrorBody>>(params?: ListCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCallsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCalls>>> = ({ signal }) => listCalls(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCalls>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCallsQueryResult = NonNullable<Awaited<ReturnType<typeof listCalls>>>
export type ListCallsQueryError = ErrorType<ErrorBody>


export function useListCalls<TData = Awaited<ReturnType<typeof listCalls>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListCallsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalls>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCalls>>,
          TError,
          Awaited<ReturnType<typeof listCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCalls<TData = Awaited<ReturnType<typeof listCalls>>, TError = ErrorType<ErrorBody>>(
 params?: ListCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalls>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCalls>>,
          TError,
          Awaited<ReturnType<typeof listCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCalls<TData = Awaited<ReturnType<typeof listCalls>>, TError = ErrorType<ErrorBody>>(
 params?: ListCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListCalls<TData = Awaited<ReturnType<typeof listCalls>>, TError = ErrorType<ErrorBody>>(
 params?: ListCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCallsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListPeoplesCallsUrl = (params: ListPeoplesCallsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/calls/of-people?${stringifiedParams}` : `/api/calls/of-people`
}

/**
 * @summary Calls that no campaign has made; who does not supervise sees their own
 */
export const listPeoplesCalls = async (params: ListPeoplesCallsParams, options?: Parameters<typeof request>[1]): Promise<ListPeoplesCalls200> => {

  return request<ListPeoplesCalls200>(getListPeoplesCallsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPeoplesCallsQueryKey = (params?: ListPeoplesCallsParams,) => {
    return [
    `/api/calls/of-people`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPeoplesCallsQueryOptions = <TData = Awaited<ReturnType<typeof listPeoplesCalls>>, TError = ErrorType<ErrorBody>>(params: ListPeoplesCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeoplesCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPeoplesCallsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPeoplesCalls>>> = ({ signal }) => listPeoplesCalls(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPeoplesCalls>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPeoplesCallsQueryResult = NonNullable<Awaited<ReturnType<typeof listPeoplesCalls>>>
export type ListPeoplesCallsQueryError = ErrorType<ErrorBody>


export function useListPeoplesCalls<TData = Awaited<ReturnType<typeof listPeoplesCalls>>, TError = ErrorType<ErrorBody>>(
 params: ListPeoplesCallsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeoplesCalls>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPeoplesCalls>>,
          TError,
          Awaited<ReturnType<typeof listPeoplesCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPeoplesCalls<TData = Awaited<ReturnType<typeof listPeoplesCalls>>, TError = ErrorType<ErrorBody>>(
 params: ListPeoplesCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeoplesCalls>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPeoplesCalls>>,
          TError,
          Awaited<ReturnType<typeof listPeoplesCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPeoplesCalls<TData = Awaited<ReturnType<typeof listPeoplesCalls>>, TError = ErrorType<ErrorBody>>(
 params: ListPeoplesCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeoplesCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Calls that no campaign has made; who does not supervise sees their own
 */

export function useListPeoplesCalls<TData = Awaited<ReturnType<typeof listPeoplesCalls>>, TError = ErrorType<ErrorBody>>(
 params: ListPeoplesCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeoplesCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPeoplesCallsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetCallUrl = (id: string,) => {




  return `/api/calls/${id}`
}

/**
 * @summary By the id of the dial or of the conversation
 */
export const getCall = async (id: string, options?: Parameters<typeof request>[1]): Promise<CallDetail> => {

  return request<CallDetail>(getGetCallUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCallQueryKey = (id: string,) => {
    return [
    `/api/calls/${id}`
    ] as const;
    }


export const getGetCallQueryOptions = <TData = Awaited<ReturnType<typeof getCall>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCallQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCall>>> = ({ signal }) => getCall(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCall>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCallQueryResult = NonNullable<Awaited<ReturnType<typeof getCall>>>
export type GetCallQueryError = ErrorType<ErrorBody>


export function useGetCall<TData = Awaited<ReturnType<typeof getCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCall>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCall>>,
          TError,
          Awaited<ReturnType<typeof getCall>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCall<TData = Awaited<ReturnType<typeof getCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCall>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCall>>,
          TError,
          Awaited<ReturnType<typeof getCall>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCall<TData = Awaited<ReturnType<typeof getCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary By the id of the dial or of the conversation
 */

export function useGetCall<TData = Awaited<ReturnType<typeof getCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCallQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






