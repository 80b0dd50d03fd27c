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
  ErrorBody,
  Recording
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

export const getGetRecordingUrl = (id: string,) => {




  return `/api/recordings/${id}`
}

export const getRecording = async (id: string, options?: Parameters<typeof request>[1]): Promise<Recording> => {

  return request<Recording>(getGetRecordingUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRecordingQueryKey = (id: string,) => {
    return [
    `/api/recordings/${id}`
    ] as const;
    }


export const getGetRecordingQueryOptions = <TData = Awaited<ReturnType<typeof getRecording>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRecordingQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRecording>>> = ({ signal }) => getRecording(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRecording>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRecordingQueryResult = NonNullable<Awaited<ReturnType<typeof getRecording>>>
export type GetRecordingQueryError = ErrorType<ErrorBody>


export function useGetRecording<TData = Awaited<ReturnType<typeof getRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRecording>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRecording>>,
          TError,
          Awaited<ReturnType<typeof getRecording>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRecording<TData = Awaited<ReturnType<typeof getRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRecording>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRecording>>,
          TError,
          Awaited<ReturnType<typeof getRecording>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRecording<TData = Awaited<ReturnType<typeof getRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetRecording<TData = Awaited<ReturnType<typeof getRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRecordingQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPlayRecordingUrl = (id: string,) => {




  return `/api/recordings/${id}/audio`
}

/**
 * @summary For hearing in the page; takes HTTP ranges
 */
export const playRecording = async (id: string, options?: Parameters<typeof request>[1]): Promise<Blob> => {

  return request<Blob>(getPlayRecordingUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPlayRecordingQueryKey = (id: string,) => {
    return [
    `/api/recordings/${id}/audio`
    ] as const;
    }


export const getPlayRecordingQueryOptions = <TData = Awaited<ReturnType<typeof playRecording>>, TError = ErrorType<void | ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof playRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPlayRecordingQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof playRecording>>> = ({ signal }) => playRecording(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof playRecording>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PlayRecordingQueryResult = NonNullable<Awaited<ReturnType<typeof playRecording>>>
export type PlayRecordingQueryError = ErrorType<void | ErrorBody>


export function usePlayRecording<TData = Awaited<ReturnType<typeof playRecording>>, TError = ErrorType<void | ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof playRecording>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof playRecording>>,
          TError,
          Awaited<ReturnType<typeof playRecording>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePlayRecording<TData = Awaited<ReturnType<typeof playRecording>>, TError = ErrorType<void | ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof playRecording>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof playRecording>>,
          TError,
          Awaited<ReturnType<typeof playRecording>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePlayRecording<TData = Awaited<ReturnType<typeof playRecording>>, TError = ErrorType<void | ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof playRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary For hearing in the page; takes HTTP ranges
 */

export function usePlayRecording<TData = Awaited<ReturnType<typeof playRecording>>, TError = ErrorType<void | ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof playRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPlayRecordingQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDownloadRecordingUrl = (id: string,) => {




  return `/api/recordings/${id}/download`
}

export const downloadRecording = async (id: string, options?: Parameters<typeof request>[1]): Promise<Blob> => {

  return request<Blob>(getDownloadRecordingUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadRecordingQueryKey = (id: string,) => {
    return [
    `/api/recordings/${id}/download`
    ] as const;
    }


export const getDownloadRecordingQueryOptions = <TData = Awaited<ReturnType<typeof downloadRecording>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadRecordingQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadRecording>>> = ({ signal }) => downloadRecording(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadRecording>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadRecordingQueryResult = NonNullable<Awaited<ReturnType<typeof downloadRecording>>>
export type DownloadRecordingQueryError = ErrorType<ErrorBody>


export function useDownloadRecording<TData = Awaited<ReturnType<typeof downloadRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadRecording>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadRecording>>,
          TError,
          Awaited<ReturnType<typeof downloadRecording>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadRecording<TData = Awaited<ReturnType<typeof downloadRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadRecording>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadRecording>>,
          TError,
          Awaited<ReturnType<typeof downloadRecording>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadRecording<TData = Awaited<ReturnType<typeof downloadRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useDownloadRecording<TData = Awaited<ReturnType<typeof downloadRecording>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadRecording>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadRecordingQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






