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
  CampaignAgents,
  CampaignCheck,
  CampaignChoices,
  CampaignDetail,
  ChangeCampaignBody,
  CreateCampaignBody,
  ErrorBody,
  ListBlockedPatients200,
  ListBlockedPatientsParams,
  ListCampaignLines200,
  ListCampaigns200,
  ListCampaignsParams,
  ListTargets200,
  ListTargetsParams,
  ListWaitingPlaces200,
  RedialCampaignBody,
  RedialPreview,
  SettleTarget200,
  SettleTargetBody
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

export const getListCampaignsUrl = (params?: ListCampaignsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/campaigns?${stringifiedParams}` : `/api/campaigns`
}

export const listCampaigns = async (params?: ListCampaignsParams, options?: Parameters<typeof request>[1]): Promise<ListCampaigns200> => {

  return request<ListCampaigns200>(getListCampaignsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCampaignsQueryKey = (params?: ListCampaignsParams,) => {
    return [
    `/api/campaigns`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCampaignsQueryOptions = <TData = Awaited<ReturnType<typeof listCampaigns>>, TError = ErrorType<ErrorBody>>(params?: ListCampaignsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaigns>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCampaignsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCampaigns>>> = ({ signal }) => listCampaigns(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCampaigns>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCampaignsQueryResult = NonNullable<Awaited<ReturnType<typeof listCampaigns>>>
export type ListCampaignsQueryError = ErrorType<ErrorBody>


export function useListCampaigns<TData = Awaited<ReturnType<typeof listCampaigns>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListCampaignsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaigns>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCampaigns>>,
          TError,
          Awaited<ReturnType<typeof listCampaigns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCampaigns<TData = Awaited<ReturnType<typeof listCampaigns>>, TError = ErrorType<ErrorBody>>(
 params?: ListCampaignsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaigns>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCampaigns>>,
          TError,
          Awaited<ReturnType<typeof listCampaigns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCampaigns<TData = Awaited<ReturnType<typeof listCampaigns>>, TError = ErrorType<ErrorBody>>(
 params?: ListCampaignsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaigns>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListCampaigns<TData = Awaited<ReturnType<typeof listCampaigns>>, TError = ErrorType<ErrorBody>>(
 params?: ListCampaignsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaigns>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCampaignsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateCampaignUrl = () => {




  return `/api/campaigns`
}

export const createCampaign = async (createCampaignBody: CreateCampaignBody, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

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
return request<CampaignDetail>(getCreateCampaignUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createCampaignBody)
  }
);}





export const getCreateCampaignMutationKey = () => ['createCampaign'] as const;

export const getCreateCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCampaign>>, TError,CreateCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createCampaign>>, TError,CreateCampaignMutationVariables, TContext> => {

const mutationKey = getCreateCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createCampaign>>, CreateCampaignMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createCampaign(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof createCampaign>>>
    export type CreateCampaignMutationBody = CreateCampaignBody
    export type CreateCampaignMutationError = ErrorType<ErrorBody>
    export type CreateCampaignMutationVariables = {data: CreateCampaignBody}

    export const useCreateCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCampaign>>, TError,CreateCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createCampaign>>,
        TError,
        CreateCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getCreateCampaignMutationOptions(options), queryClient);
    }
    export const getGetCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}`
}

export const getCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

  return request<CampaignDetail>(getGetCampaignUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCampaignQueryKey = (id: string,) => {
    return [
    `/api/campaigns/${id}`
    ] as const;
    }


export const getGetCampaignQueryOptions = <TData = Awaited<ReturnType<typeof getCampaign>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaign>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCampaignQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCampaign>>> = ({ signal }) => getCampaign(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCampaign>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCampaignQueryResult = NonNullable<Awaited<ReturnType<typeof getCampaign>>>
export type GetCampaignQueryError = ErrorType<ErrorBody>


export function useGetCampaign<TData = Awaited<ReturnType<typeof getCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaign>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaign>>,
          TError,
          Awaited<ReturnType<typeof getCampaign>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaign<TData = Awaited<ReturnType<typeof getCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaign>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaign>>,
          TError,
          Awaited<ReturnType<typeof getCampaign>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaign<TData = Awaited<ReturnType<typeof getCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaign>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetCampaign<TData = Awaited<ReturnType<typeof getCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaign>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCampaignQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}`
}

export const changeCampaign = async (id: string,
    changeCampaignBody: ChangeCampaignBody, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

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
return request<CampaignDetail>(getChangeCampaignUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeCampaignBody)
  }
);}





export const getChangeCampaignMutationKey = () => ['changeCampaign'] as const;

export const getChangeCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeCampaign>>, TError,ChangeCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeCampaign>>, TError,ChangeCampaignMutationVariables, TContext> => {

const mutationKey = getChangeCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeCampaign>>, ChangeCampaignMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeCampaign(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof changeCampaign>>>
    export type ChangeCampaignMutationBody = ChangeCampaignBody
    export type ChangeCampaignMutationError = ErrorType<ErrorBody>
    export type ChangeCampaignMutationVariables = {id: string;data: ChangeCampaignBody}

    export const useChangeCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeCampaign>>, TError,ChangeCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeCampaign>>,
        TError,
        ChangeCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getChangeCampaignMutationOptions(options), queryClient);
    }
    export const getDeleteCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}`
}

export const deleteCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getDeleteCampaignUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDeleteCampaignMutationKey = () => ['deleteCampaign'] as const;

export const getDeleteCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteCampaign>>, TError,DeleteCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteCampaign>>, TError,DeleteCampaignMutationVariables, TContext> => {

const mutationKey = getDeleteCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteCampaign>>, DeleteCampaignMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  deleteCampaign(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof deleteCampaign>>>

    export type DeleteCampaignMutationError = ErrorType<ErrorBody>
    export type DeleteCampaignMutationVariables = {id: string}

    export const useDeleteCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteCampaign>>, TError,DeleteCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteCampaign>>,
        TError,
        DeleteCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteCampaignMutationOptions(options), queryClient);
    }
    export const getCheckCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/check`
}

/**
 * @summary Who will be called, who not and why, how many dials, until when
 */
export const checkCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignCheck> => {

  return request<CampaignCheck>(getCheckCampaignUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCheckCampaignQueryKey = (id: string,) => {
    return [
    `/api/campaigns/${id}/check`
    ] as const;
    }


export const getCheckCampaignQueryOptions = <TData = Awaited<ReturnType<typeof checkCampaign>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkCampaign>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCheckCampaignQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof checkCampaign>>> = ({ signal }) => checkCampaign(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof checkCampaign>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CheckCampaignQueryResult = NonNullable<Awaited<ReturnType<typeof checkCampaign>>>
export type CheckCampaignQueryError = ErrorType<ErrorBody>


export function useCheckCampaign<TData = Awaited<ReturnType<typeof checkCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkCampaign>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof checkCampaign>>,
          TError,
          Awaited<ReturnType<typeof checkCampaign>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCheckCampaign<TData = Awaited<ReturnType<typeof checkCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkCampaign>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof checkCampaign>>,
          TError,
          Awaited<ReturnType<typeof checkCampaign>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCheckCampaign<TData = Awaited<ReturnType<typeof checkCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkCampaign>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who will be called, who not and why, how many dials, until when
 */

export function useCheckCampaign<TData = Awaited<ReturnType<typeof checkCampaign>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof checkCampaign>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCheckCampaignQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListBlockedPatientsUrl = (id: string,
    params: ListBlockedPatientsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/campaigns/${id}/check/blocked?${stringifiedParams}` : `/api/campaigns/${id}/check/blocked`
}

/**
 * @summary The patients behind a number of the check: whom one rule keeps back, and until when
 */
export const listBlockedPatients = async (id: string,
    params: ListBlockedPatientsParams, options?: Parameters<typeof request>[1]): Promise<ListBlockedPatients200> => {

  return request<ListBlockedPatients200>(getListBlockedPatientsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBlockedPatientsQueryKey = (id: string,
    params?: ListBlockedPatientsParams,) => {
    return [
    `/api/campaigns/${id}/check/blocked`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBlockedPatientsQueryOptions = <TData = Awaited<ReturnType<typeof listBlockedPatients>>, TError = ErrorType<ErrorBody>>(id: string,
    params: ListBlockedPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBlockedPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBlockedPatientsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBlockedPatients>>> = ({ signal }) => listBlockedPatients(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBlockedPatients>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBlockedPatientsQueryResult = NonNullable<Awaited<ReturnType<typeof listBlockedPatients>>>
export type ListBlockedPatientsQueryError = ErrorType<ErrorBody>


export function useListBlockedPatients<TData = Awaited<ReturnType<typeof listBlockedPatients>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListBlockedPatientsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBlockedPatients>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBlockedPatients>>,
          TError,
          Awaited<ReturnType<typeof listBlockedPatients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBlockedPatients<TData = Awaited<ReturnType<typeof listBlockedPatients>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListBlockedPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBlockedPatients>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBlockedPatients>>,
          TError,
          Awaited<ReturnType<typeof listBlockedPatients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBlockedPatients<TData = Awaited<ReturnType<typeof listBlockedPatients>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListBlockedPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBlockedPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The patients behind a number of the check: whom one rule keeps back, and until when
 */

export function useListBlockedPatients<TData = Awaited<ReturnType<typeof listBlockedPatients>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: ListBlockedPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBlockedPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBlockedPatientsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListTargetsUrl = (id: string,
    params?: ListTargetsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/campaigns/${id}/targets?${stringifiedParams}` : `/api/campaigns/${id}/targets`
}

export const listTargets = async (id: string,
    params?: ListTargetsParams, options?: Parameters<typeof request>[1]): Promise<ListTargets200> => {

  return request<ListTargets200>(getListTargetsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListTargetsQueryKey = (id: string,
    params?: ListTargetsParams,) => {
    return [
    `/api/campaigns/${id}/targets`, ...(params ? [params] : [])
    ] as const;
    }


export const getListTargetsQueryOptions = <TData = Awaited<ReturnType<typeof listTargets>>, TError = ErrorType<ErrorBody>>(id: string,
    params?: ListTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTargets>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListTargetsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listTargets>>> = ({ signal }) => listTargets(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listTargets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListTargetsQueryResult = NonNullable<Awaited<ReturnType<typeof listTargets>>>
export type ListTargetsQueryError = ErrorType<ErrorBody>


export function useListTargets<TData = Awaited<ReturnType<typeof listTargets>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: undefined |  ListTargetsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTargets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTargets>>,
          TError,
          Awaited<ReturnType<typeof listTargets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTargets<TData = Awaited<ReturnType<typeof listTargets>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ListTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTargets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTargets>>,
          TError,
          Awaited<ReturnType<typeof listTargets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTargets<TData = Awaited<ReturnType<typeof listTargets>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ListTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTargets>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListTargets<TData = Awaited<ReturnType<typeof listTargets>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ListTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTargets>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListTargetsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListWaitingPlacesUrl = (id: string,) => {




  return `/api/patients/${id}/waiting`
}

/**
 * @summary The campaigns in which a patient waits to be called, and for what
 */
export const listWaitingPlaces = async (id: string, options?: Parameters<typeof request>[1]): Promise<ListWaitingPlaces200> => {

  return request<ListWaitingPlaces200>(getListWaitingPlacesUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListWaitingPlacesQueryKey = (id: string,) => {
    return [
    `/api/patients/${id}/waiting`
    ] as const;
    }


export const getListWaitingPlacesQueryOptions = <TData = Awaited<ReturnType<typeof listWaitingPlaces>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingPlaces>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListWaitingPlacesQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listWaitingPlaces>>> = ({ signal }) => listWaitingPlaces(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listWaitingPlaces>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListWaitingPlacesQueryResult = NonNullable<Awaited<ReturnType<typeof listWaitingPlaces>>>
export type ListWaitingPlacesQueryError = ErrorType<ErrorBody>


export function useListWaitingPlaces<TData = Awaited<ReturnType<typeof listWaitingPlaces>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingPlaces>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listWaitingPlaces>>,
          TError,
          Awaited<ReturnType<typeof listWaitingPlaces>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListWaitingPlaces<TData = Awaited<ReturnType<typeof listWaitingPlaces>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingPlaces>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listWaitingPlaces>>,
          TError,
          Awaited<ReturnType<typeof listWaitingPlaces>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListWaitingPlaces<TData = Awaited<ReturnType<typeof listWaitingPlaces>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingPlaces>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The campaigns in which a patient waits to be called, and for what
 */

export function useListWaitingPlaces<TData = Awaited<ReturnType<typeof listWaitingPlaces>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingPlaces>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListWaitingPlacesQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListCampaignLinesUrl = (id: string,) => {




  return `/api/campaigns/${id}/lines`
}

/**
 * @summary Who is being rung or spoken with now
 */
export const listCampaignLines = async (id: string, options?: Parameters<typeof request>[1]): Promise<ListCampaignLines200> => {

  return request<ListCampaignLines200>(getListCampaignLinesUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCampaignLinesQueryKey = (id: string,) => {
    return [
    `/api/campaigns/${id}/lines`
    ] as const;
    }


export const getListCampaignLinesQueryOptions = <TData = Awaited<ReturnType<typeof listCampaignLines>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaignLines>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCampaignLinesQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCampaignLines>>> = ({ signal }) => listCampaignLines(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCampaignLines>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCampaignLinesQueryResult = NonNullable<Awaited<ReturnType<typeof listCampaignLines>>>
export type ListCampaignLinesQueryError = ErrorType<ErrorBody>


export function useListCampaignLines<TData = Awaited<ReturnType<typeof listCampaignLines>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaignLines>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCampaignLines>>,
          TError,
          Awaited<ReturnType<typeof listCampaignLines>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCampaignLines<TData = Awaited<ReturnType<typeof listCampaignLines>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaignLines>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCampaignLines>>,
          TError,
          Awaited<ReturnType<typeof listCampaignLines>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCampaignLines<TData = Awaited<ReturnType<typeof listCampaignLines>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaignLines>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who is being rung or spoken with now
 */

export function useListCampaignLines<TData = Awaited<ReturnType<typeof listCampaignLines>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCampaignLines>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCampaignLinesQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetCampaignAgentsUrl = (id: string,) => {




  return `/api/campaigns/${id}/agents`
}

/**
 * @summary How many patients found an agent, how many did not, and how the calls lie on the staff
 */
export const getCampaignAgents = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignAgents> => {

  return request<CampaignAgents>(getGetCampaignAgentsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCampaignAgentsQueryKey = (id: string,) => {
    return [
    `/api/campaigns/${id}/agents`
    ] as const;
    }


export const getGetCampaignAgentsQueryOptions = <TData = Awaited<ReturnType<typeof getCampaignAgents>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignAgents>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCampaignAgentsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCampaignAgents>>> = ({ signal }) => getCampaignAgents(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCampaignAgents>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCampaignAgentsQueryResult = NonNullable<Awaited<ReturnType<typeof getCampaignAgents>>>
export type GetCampaignAgentsQueryError = ErrorType<ErrorBody>


export function useGetCampaignAgents<TData = Awaited<ReturnType<typeof getCampaignAgents>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignAgents>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaignAgents>>,
          TError,
          Awaited<ReturnType<typeof getCampaignAgents>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaignAgents<TData = Awaited<ReturnType<typeof getCampaignAgents>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignAgents>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaignAgents>>,
          TError,
          Awaited<ReturnType<typeof getCampaignAgents>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaignAgents<TData = Awaited<ReturnType<typeof getCampaignAgents>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignAgents>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many patients found an agent, how many did not, and how the calls lie on the staff
 */

export function useGetCampaignAgents<TData = Awaited<ReturnType<typeof getCampaignAgents>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignAgents>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCampaignAgentsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetCampaignChoicesUrl = () => {




  return `/api/campaign-choices`
}

/**
 * @summary Departments, wards, trunks, imports and campaigns that a new campaign may name
 */
export const getCampaignChoices = async ( options?: Parameters<typeof request>[1]): Promise<CampaignChoices> => {

  return request<CampaignChoices>(getGetCampaignChoicesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCampaignChoicesQueryKey = () => {
    return [
    `/api/campaign-choices`
    ] as const;
    }


export const getGetCampaignChoicesQueryOptions = <TData = Awaited<ReturnType<typeof getCampaignChoices>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignChoices>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCampaignChoicesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCampaignChoices>>> = ({ signal }) => getCampaignChoices({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCampaignChoices>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCampaignChoicesQueryResult = NonNullable<Awaited<ReturnType<typeof getCampaignChoices>>>
export type GetCampaignChoicesQueryError = ErrorType<ErrorBody>


export function useGetCampaignChoices<TData = Awaited<ReturnType<typeof getCampaignChoices>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignChoices>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaignChoices>>,
          TError,
          Awaited<ReturnType<typeof getCampaignChoices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaignChoices<TData = Awaited<ReturnType<typeof getCampaignChoices>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignChoices>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCampaignChoices>>,
          TError,
          Awaited<ReturnType<typeof getCampaignChoices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCampaignChoices<TData = Awaited<ReturnType<typeof getCampaignChoices>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignChoices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Departments, wards, trunks, imports and campaigns that a new campaign may name
 */

export function useGetCampaignChoices<TData = Awaited<ReturnType<typeof getCampaignChoices>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCampaignChoices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCampaignChoicesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStartCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/start`
}

export const startCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

  return request<CampaignDetail>(getStartCampaignUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStartCampaignMutationKey = () => ['startCampaign'] as const;

export const getStartCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startCampaign>>, TError,StartCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof startCampaign>>, TError,StartCampaignMutationVariables, TContext> => {

const mutationKey = getStartCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startCampaign>>, StartCampaignMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  startCampaign(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof startCampaign>>>

    export type StartCampaignMutationError = ErrorType<ErrorBody>
    export type StartCampaignMutationVariables = {id: string}

    export const useStartCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startCampaign>>, TError,StartCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startCampaign>>,
        TError,
        StartCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getStartCampaignMutationOptions(options), queryClient);
    }
    export const getPauseCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/pause`
}

export const pauseCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

  return request<CampaignDetail>(getPauseCampaignUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getPauseCampaignMutationKey = () => ['pauseCampaign'] as const;

export const getPauseCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof pauseCampaign>>, TError,PauseCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof pauseCampaign>>, TError,PauseCampaignMutationVariables, TContext> => {

const mutationKey = getPauseCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof pauseCampaign>>, PauseCampaignMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  pauseCampaign(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PauseCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof pauseCampaign>>>

    export type PauseCampaignMutationError = ErrorType<ErrorBody>
    export type PauseCampaignMutationVariables = {id: string}

    export const usePauseCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof pauseCampaign>>, TError,PauseCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof pauseCampaign>>,
        TError,
        PauseCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getPauseCampaignMutationOptions(options), queryClient);
    }
    export const getResumeCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/resume`
}

export const resumeCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

  return request<CampaignDetail>(getResumeCampaignUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getResumeCampaignMutationKey = () => ['resumeCampaign'] as const;

export const getResumeCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeCampaign>>, TError,ResumeCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof resumeCampaign>>, TError,ResumeCampaignMutationVariables, TContext> => {

const mutationKey = getResumeCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resumeCampaign>>, ResumeCampaignMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  resumeCampaign(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResumeCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof resumeCampaign>>>

    export type ResumeCampaignMutationError = ErrorType<ErrorBody>
    export type ResumeCampaignMutationVariables = {id: string}

    export const useResumeCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeCampaign>>, TError,ResumeCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resumeCampaign>>,
        TError,
        ResumeCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getResumeCampaignMutationOptions(options), queryClient);
    }
    export const getDrainCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/drain`
}

export const drainCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

  return request<CampaignDetail>(getDrainCampaignUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getDrainCampaignMutationKey = () => ['drainCampaign'] as const;

export const getDrainCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof drainCampaign>>, TError,DrainCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof drainCampaign>>, TError,DrainCampaignMutationVariables, TContext> => {

const mutationKey = getDrainCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof drainCampaign>>, DrainCampaignMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  drainCampaign(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DrainCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof drainCampaign>>>

    export type DrainCampaignMutationError = ErrorType<ErrorBody>
    export type DrainCampaignMutationVariables = {id: string}

    export const useDrainCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof drainCampaign>>, TError,DrainCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof drainCampaign>>,
        TError,
        DrainCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getDrainCampaignMutationOptions(options), queryClient);
    }
    export const getAbortCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/abort`
}

export const abortCampaign = async (id: string, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

  return request<CampaignDetail>(getAbortCampaignUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getAbortCampaignMutationKey = () => ['abortCampaign'] as const;

export const getAbortCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof abortCampaign>>, TError,AbortCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof abortCampaign>>, TError,AbortCampaignMutationVariables, TContext> => {

const mutationKey = getAbortCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof abortCampaign>>, AbortCampaignMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  abortCampaign(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AbortCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof abortCampaign>>>

    export type AbortCampaignMutationError = ErrorType<ErrorBody>
    export type AbortCampaignMutationVariables = {id: string}

    export const useAbortCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof abortCampaign>>, TError,AbortCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof abortCampaign>>,
        TError,
        AbortCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getAbortCampaignMutationOptions(options), queryClient);
    }
    export const getPreviewRedialUrl = (id: string,) => {




  return `/api/campaigns/${id}/redial`
}

/**
 * @summary Whom a second campaign with the failed targets would call, and whom not and why
 */
export const previewRedial = async (id: string, options?: Parameters<typeof request>[1]): Promise<RedialPreview> => {

  return request<RedialPreview>(getPreviewRedialUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPreviewRedialQueryKey = (id: string,) => {
    return [
    `/api/campaigns/${id}/redial`
    ] as const;
    }


export const getPreviewRedialQueryOptions = <TData = Awaited<ReturnType<typeof previewRedial>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewRedial>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPreviewRedialQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof previewRedial>>> = ({ signal }) => previewRedial(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof previewRedial>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PreviewRedialQueryResult = NonNullable<Awaited<ReturnType<typeof previewRedial>>>
export type PreviewRedialQueryError = ErrorType<ErrorBody>


export function usePreviewRedial<TData = Awaited<ReturnType<typeof previewRedial>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewRedial>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewRedial>>,
          TError,
          Awaited<ReturnType<typeof previewRedial>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewRedial<TData = Awaited<ReturnType<typeof previewRedial>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewRedial>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof previewRedial>>,
          TError,
          Awaited<ReturnType<typeof previewRedial>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePreviewRedial<TData = Awaited<ReturnType<typeof previewRedial>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewRedial>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Whom a second campaign with the failed targets would call, and whom not and why
 */

export function usePreviewRedial<TData = Awaited<ReturnType<typeof previewRedial>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof previewRedial>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPreviewRedialQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRedialCampaignUrl = (id: string,) => {




  return `/api/campaigns/${id}/redial`
}

/**
 * @summary A new draft with the failed targets (二次外拨)
 */
export const redialCampaign = async (id: string,
    redialCampaignBody: RedialCampaignBody, options?: Parameters<typeof request>[1]): Promise<CampaignDetail> => {

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
return request<CampaignDetail>(getRedialCampaignUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(redialCampaignBody)
  }
);}





export const getRedialCampaignMutationKey = () => ['redialCampaign'] as const;

export const getRedialCampaignMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof redialCampaign>>, TError,RedialCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof redialCampaign>>, TError,RedialCampaignMutationVariables, TContext> => {

const mutationKey = getRedialCampaignMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof redialCampaign>>, RedialCampaignMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  redialCampaign(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RedialCampaignMutationResult = NonNullable<Awaited<ReturnType<typeof redialCampaign>>>
    export type RedialCampaignMutationBody = RedialCampaignBody
    export type RedialCampaignMutationError = ErrorType<ErrorBody>
    export type RedialCampaignMutationVariables = {id: string;data: RedialCampaignBody}

    /**
 * @summary A new draft with the failed targets (二次外拨)
 */
export const useRedialCampaign = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof redialCampaign>>, TError,RedialCampaignMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof redialCampaign>>,
        TError,
        RedialCampaignMutationVariables,
        TContext
      > => {
      return useMutation(getRedialCampaignMutationOptions(options), queryClient);
    }
    export const getSettleTargetUrl = (id: string,) => {




  return `/api/targets/${id}/review`
}

export const settleTarget = async (id: string,
    settleTargetBody: SettleTargetBody, options?: Parameters<typeof request>[1]): Promise<SettleTarget200> => {

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
return request<SettleTarget200>(getSettleTargetUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(settleTargetBody)
  }
);}





export const getSettleTargetMutationKey = () => ['settleTarget'] as const;

export const getSettleTargetMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settleTarget>>, TError,SettleTargetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof settleTarget>>, TError,SettleTargetMutationVariables, TContext> => {

const mutationKey = getSettleTargetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof settleTarget>>, SettleTargetMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  settleTarget(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SettleTargetMutationResult = NonNullable<Awaited<ReturnType<typeof settleTarget>>>
    export type SettleTargetMutationBody = SettleTargetBody
    export type SettleTargetMutationError = ErrorType<ErrorBody>
    export type SettleTargetMutationVariables = {id: string;data: SettleTargetBody}

    export const useSettleTarget = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settleTarget>>, TError,SettleTargetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof settleTarget>>,
        TError,
        SettleTargetMutationVariables,
        TContext
      > => {
      return useMutation(getSettleTargetMutationOptions(options), queryClient);
    }
