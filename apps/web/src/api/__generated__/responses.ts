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
  ExportResponse200,
  ListResponses200,
  ListResponsesParams,
  Response
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

export const getListResponsesUrl = (params?: ListResponsesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/responses?${stringifiedParams}` : `/api/responses`
}

export const listResponses = async (params?: ListResponsesParams, options?: Parameters<typeof request>[1]): Promise<ListResponses200> => {

  return request<ListResponses200>(getListResponsesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListResponsesQueryKey = (params?: ListResponsesParams,) => {
    return [
    `/api/responses`, ...(params ? [params] : [])
    ] as const;
    }


export const getListResponsesQueryOptions = <TData = Awaited<ReturnType<typeof listResponses>>, TError = ErrorType<ErrorBody>>(params?: ListResponsesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResponses>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListResponsesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listResponses>>> = ({ signal }) => listResponses(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listResponses>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListResponsesQueryResult = NonNullable<Awaited<ReturnType<typeof listResponses>>>
export type ListResponsesQueryError = ErrorType<ErrorBody>


export function useListResponses<TData = Awaited<ReturnType<typeof listResponses>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListResponsesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResponses>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResponses>>,
          TError,
          Awaited<ReturnType<typeof listResponses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResponses<TData = Awaited<ReturnType<typeof listResponses>>, TError = ErrorType<ErrorBody>>(
 params?: ListResponsesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResponses>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listResponses>>,
          TError,
          Awaited<ReturnType<typeof listResponses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListResponses<TData = Awaited<ReturnType<typeof listResponses>>, TError = ErrorType<ErrorBody>>(
 params?: ListResponsesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResponses>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListResponses<TData = Awaited<ReturnType<typeof listResponses>>, TError = ErrorType<ErrorBody>>(
 params?: ListResponsesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listResponses>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListResponsesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetResponseUrl = (id: string,) => {




  return `/api/responses/${id}`
}

export const getResponse = async (id: string, options?: Parameters<typeof request>[1]): Promise<Response> => {

  return request<Response>(getGetResponseUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetResponseQueryKey = (id: string,) => {
    return [
    `/api/responses/${id}`
    ] as const;
    }


export const getGetResponseQueryOptions = <TData = Awaited<ReturnType<typeof getResponse>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResponse>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetResponseQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getResponse>>> = ({ signal }) => getResponse(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getResponse>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetResponseQueryResult = NonNullable<Awaited<ReturnType<typeof getResponse>>>
export type GetResponseQueryError = ErrorType<ErrorBody>


export function useGetResponse<TData = Awaited<ReturnType<typeof getResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResponse>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResponse>>,
          TError,
          Awaited<ReturnType<typeof getResponse>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResponse<TData = Awaited<ReturnType<typeof getResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResponse>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getResponse>>,
          TError,
          Awaited<ReturnType<typeof getResponse>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetResponse<TData = Awaited<ReturnType<typeof getResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResponse>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetResponse<TData = Awaited<ReturnType<typeof getResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getResponse>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetResponseQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportResponseUrl = (id: string,) => {




  return `/api/responses/${id}/fhir`
}

/**
 * @summary A response as FHIR R4 QuestionnaireResponse JSON
 */
export const exportResponse = async (id: string, options?: Parameters<typeof request>[1]): Promise<ExportResponse200> => {

  return request<ExportResponse200>(getExportResponseUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportResponseQueryKey = (id: string,) => {
    return [
    `/api/responses/${id}/fhir`
    ] as const;
    }


export const getExportResponseQueryOptions = <TData = Awaited<ReturnType<typeof exportResponse>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportResponse>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportResponseQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportResponse>>> = ({ signal }) => exportResponse(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportResponse>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportResponseQueryResult = NonNullable<Awaited<ReturnType<typeof exportResponse>>>
export type ExportResponseQueryError = ErrorType<ErrorBody>


export function useExportResponse<TData = Awaited<ReturnType<typeof exportResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportResponse>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportResponse>>,
          TError,
          Awaited<ReturnType<typeof exportResponse>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportResponse<TData = Awaited<ReturnType<typeof exportResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportResponse>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportResponse>>,
          TError,
          Awaited<ReturnType<typeof exportResponse>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportResponse<TData = Awaited<ReturnType<typeof exportResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportResponse>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A response as FHIR R4 QuestionnaireResponse JSON
 */

export function useExportResponse<TData = Awaited<ReturnType<typeof exportResponse>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportResponse>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportResponseQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






