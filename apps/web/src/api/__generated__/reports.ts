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
  CampaignReport,
  ErrorBody,
  ExportCampaignReportParams,
  ExportWholeNumbersBody,
  ListReportCalls200,
  ListReportCallsParams,
  NeedCounts,
  Overview
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

export const getGetOverviewUrl = () => {




  return `/api/overview`
}

/**
 * @summary Today: figures, campaigns under way, what waits for a person
 */
export const getOverview = async ( options?: Parameters<typeof request>[1]): Promise<Overview> => {

  return request<Overview>(getGetOverviewUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOverviewQueryKey = () => {
    return [
    `/api/overview`
    ] as const;
    }


export const getGetOverviewQueryOptions = <TData = Awaited<ReturnType<typeof getOverview>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOverview>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOverviewQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOverview>>> = ({ signal }) => getOverview({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOverview>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOverviewQueryResult = NonNullable<Awaited<ReturnType<typeof getOverview>>>
export type GetOverviewQueryError = ErrorType<ErrorBody>


export function useGetOverview<TData = Awaited<ReturnType<typeof getOverview>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOverview>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOverview>>,
          TError,
          Awaited<ReturnType<typeof getOverview>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOverview<TData = Awaited<ReturnType<typeof getOverview>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOverview>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOverview>>,
          TError,
          Awaited<ReturnType<typeof getOverview>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOverview<TData = Awaited<ReturnType<typeof getOverview>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOverview>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Today: figures, campaigns under way, what waits for a person
 */

export function useGetOverview<TData = Awaited<ReturnType<typeof getOverview>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOverview>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOverviewQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCountNeedsUrl = () => {




  return `/api/needs`
}

/**
 * @summary How much waits for a person
 */
export const countNeeds = async ( options?: Parameters<typeof request>[1]): Promise<NeedCounts> => {

  return request<NeedCounts>(getCountNeedsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCountNeedsQueryKey = () => {
    return [
    `/api/needs`
    ] as const;
    }


export const getCountNeedsQueryOptions = <TData = Awaited<ReturnType<typeof countNeeds>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNeeds>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCountNeedsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof countNeeds>>> = ({ signal }) => countNeeds({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof countNeeds>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CountNeedsQueryResult = NonNullable<Awaited<ReturnType<typeof countNeeds>>>
export type CountNeedsQueryError = ErrorType<ErrorBody>


export function useCountNeeds<TData = Awaited<ReturnType<typeof countNeeds>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNeeds>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof countNeeds>>,
          TError,
          Awaited<ReturnType<typeof countNeeds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountNeeds<TData = Awaited<ReturnType<typeof countNeeds>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNeeds>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof countNeeds>>,
          TError,
          Awaited<ReturnType<typeof countNeeds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountNeeds<TData = Awaited<ReturnType<typeof countNeeds>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNeeds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How much waits for a person
 */

export function useCountNeeds<TData = Awaited<ReturnType<typeof countNeeds>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNeeds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCountNeedsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetCampaignReportUrl = (id: string,) => {




  return `/api/campaigns/${id}/report`
}

export const getCampaignReport = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignReport> => {

  return request<CampaignReport>(getGetCampaignReportUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCampaignReportQueryKey = (id: string,) => {
    return [
    `/api/campaigns/${id}/report`
    ] as const;
    }


export const getGetCampaignReportQueryOptions = <TData = Awaited<ReturnType<typeof getCampaignReport>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCampaignReportQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCampaignReport>>> = ({ signal }) => getCampaignReport(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCampaignReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCampaignReportQueryResult = NonNullable<Awaited<ReturnType<typeof getCampaignReport>>>
export type GetCampaignReportQueryError = ErrorType<ErrorBody>


export function useGetCampaignReport<TData = Awaited<ReturnType<typeof getCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaignReport>>,
          TError,
          Awaited<ReturnType<typeof getCampaignReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaignReport<TData = Awaited<ReturnType<typeof getCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaignReport>>,
          TError,
          Awaited<ReturnType<typeof getCampaignReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaignReport<TData = Awaited<ReturnType<typeof getCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetCampaignReport<TData = Awaited<ReturnType<typeof getCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCampaignReportQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListReportCallsUrl = (id: string,
    params: ListReportCallsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/campaigns/${id}/report/calls?${stringifiedParams}` : `/api/campaigns/${id}/report/calls`
}

/**
 * @summary The dials or patients behind one number of the report
 */
export const listReportCalls = async (id: string,
    params: ListReportCallsParams, options?: Parameters<typeof request>[1]): Promise<ListReportCalls200> => {

  return request<ListReportCalls200>(getListReportCallsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListReportCallsQueryKey = (id: string,
    params?: ListReportCallsParams,) => {
    return [
    `/api/campaigns/${id}/report/calls`, ...(params ? [params] : [])
    ] as const;
    }


export const getListReportCallsQueryOptions = <TData = Awaited<ReturnType<typeof listReportCalls>>, TError = ErrorType<ErrorBody>>(id: string,
    params: ListReportCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReportCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListReportCallsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listReportCalls>>> = ({ signal }) => listReportCalls(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listReportCalls>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListReportCallsQueryResult = NonNullable<Awaited<ReturnType<typeof listReportCalls>>>
export type ListReportCallsQueryError = ErrorType<ErrorBody>


export function useListReportCalls<TData = Awaited<ReturnType<typeof listReportCalls>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListReportCallsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReportCalls>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listReportCalls>>,
          TError,
          Awaited<ReturnType<typeof listReportCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListReportCalls<TData = Awaited<ReturnType<typeof listReportCalls>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListReportCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReportCalls>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listReportCalls>>,
          TError,
          Awaited<ReturnType<typeof listReportCalls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListReportCalls<TData = Awaited<ReturnType<typeof listReportCalls>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListReportCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReportCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The dials or patients behind one number of the report
 */

export function useListReportCalls<TData = Awaited<ReturnType<typeof listReportCalls>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListReportCallsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReportCalls>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListReportCallsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportCampaignReportUrl = (id: string,
    params?: ExportCampaignReportParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/campaigns/${id}/report/export.xlsx?${stringifiedParams}` : `/api/campaigns/${id}/report/export.xlsx`
}

/**
 * @summary Results with every dial, or the targets to call a second time; phone numbers masked
 */
export const exportCampaignReport = async (id: string,
    params?: ExportCampaignReportParams, options?: Parameters<typeof request>[1]): Promise<unknown> => {

  return request<unknown>(getExportCampaignReportUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportCampaignReportQueryKey = (id: string,
    params?: ExportCampaignReportParams,) => {
    return [
    `/api/campaigns/${id}/report/export.xlsx`, ...(params ? [params] : [])
    ] as const;
    }


export const getExportCampaignReportQueryOptions = <TData = Awaited<ReturnType<typeof exportCampaignReport>>, TError = ErrorType<ErrorBody>>(id: string,
    params?: ExportCampaignReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportCampaignReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportCampaignReportQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportCampaignReport>>> = ({ signal }) => exportCampaignReport(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportCampaignReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportCampaignReportQueryResult = NonNullable<Awaited<ReturnType<typeof exportCampaignReport>>>
export type ExportCampaignReportQueryError = ErrorType<ErrorBody>


export function useExportCampaignReport<TData = Awaited<ReturnType<typeof exportCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: undefined |  ExportCampaignReportParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportCampaignReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportCampaignReport>>,
          TError,
          Awaited<ReturnType<typeof exportCampaignReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportCampaignReport<TData = Awaited<ReturnType<typeof exportCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ExportCampaignReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportCampaignReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportCampaignReport>>,
          TError,
          Awaited<ReturnType<typeof exportCampaignReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportCampaignReport<TData = Awaited<ReturnType<typeof exportCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ExportCampaignReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportCampaignReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Results with every dial, or the targets to call a second time; phone numbers masked
 */

export function useExportCampaignReport<TData = Awaited<ReturnType<typeof exportCampaignReport>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ExportCampaignReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportCampaignReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportCampaignReportQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportWholeNumbersUrl = (id: string,) => {




  return `/api/campaigns/${id}/report/numbers.xlsx`
}

/**
 * @summary The targets to call by hand with whole phone numbers, for a reason; audited and counted by the hour
 */
export const exportWholeNumbers = async (id: string,
    exportWholeNumbersBody: ExportWholeNumbersBody, options?: Parameters<typeof request>[1]): Promise<unknown> => {

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
return request<unknown>(getExportWholeNumbersUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(exportWholeNumbersBody)
  }
);}





export const getExportWholeNumbersMutationKey = () => ['exportWholeNumbers'] as const;

export const getExportWholeNumbersMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof exportWholeNumbers>>, TError,ExportWholeNumbersMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof exportWholeNumbers>>, TError,ExportWholeNumbersMutationVariables, TContext> => {

const mutationKey = getExportWholeNumbersMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof exportWholeNumbers>>, ExportWholeNumbersMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  exportWholeNumbers(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ExportWholeNumbersMutationResult = NonNullable<Awaited<ReturnType<typeof exportWholeNumbers>>>
    export type ExportWholeNumbersMutationBody = ExportWholeNumbersBody
    export type ExportWholeNumbersMutationError = ErrorType<ErrorBody>
    export type ExportWholeNumbersMutationVariables = {id: string;data: ExportWholeNumbersBody}

    /**
 * @summary The targets to call by hand with whole phone numbers, for a reason; audited and counted by the hour
 */
export const useExportWholeNumbers = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof exportWholeNumbers>>, TError,ExportWholeNumbersMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof exportWholeNumbers>>,
        TError,
        ExportWholeNumbersMutationVariables,
        TContext
      > => {
      return useMutation(getExportWholeNumbersMutationOptions(options), queryClient);
    }
