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
  AnswerInterviewBody,
  BeginInterviewBody,
  CallNote,
  CommandAnswer,
  DeskCall,
  DeskCommandInput,
  DeskDay,
  DialAnswer,
  DialOutBody,
  ErrorBody,
  GetOwnReservation200,
  IdentifyCaller200,
  IdentifyCallerBody,
  Interview,
  LineReportInput,
  ListTransferQueues200,
  SaveCallNoteBody,
  ScheduleCallback200,
  ScheduleCallbackBody,
  SkipReservation200,
  SkipReservationBody
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

export const getGetOwnReservationUrl = () => {




  return `/api/desk/reservation`
}

/**
 * @summary The patient of a campaign who is kept for whoever asks
 */
export const getOwnReservation = async ( options?: Parameters<typeof request>[1]): Promise<GetOwnReservation200> => {

  return request<GetOwnReservation200>(getGetOwnReservationUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOwnReservationQueryKey = () => {
    return [
    `/api/desk/reservation`
    ] as const;
    }


export const getGetOwnReservationQueryOptions = <TData = Awaited<ReturnType<typeof getOwnReservation>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnReservation>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOwnReservationQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOwnReservation>>> = ({ signal }) => getOwnReservation({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOwnReservation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOwnReservationQueryResult = NonNullable<Awaited<ReturnType<typeof getOwnReservation>>>
export type GetOwnReservationQueryError = ErrorType<ErrorBody>


export function useGetOwnReservation<TData = Awaited<ReturnType<typeof getOwnReservation>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnReservation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOwnReservation>>,
          TError,
          Awaited<ReturnType<typeof getOwnReservation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOwnReservation<TData = Awaited<ReturnType<typeof getOwnReservation>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnReservation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOwnReservation>>,
          TError,
          Awaited<ReturnType<typeof getOwnReservation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOwnReservation<TData = Awaited<ReturnType<typeof getOwnReservation>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnReservation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The patient of a campaign who is kept for whoever asks
 */

export function useGetOwnReservation<TData = Awaited<ReturnType<typeof getOwnReservation>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnReservation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOwnReservationQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSkipReservationUrl = (id: string,) => {




  return `/api/desk/reservations/${id}/skip`
}

export const skipReservation = async (id: string,
    skipReservationBody: SkipReservationBody, options?: Parameters<typeof request>[1]): Promise<SkipReservation200> => {

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
return request<SkipReservation200>(getSkipReservationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(skipReservationBody)
  }
);}





export const getSkipReservationMutationKey = () => ['skipReservation'] as const;

export const getSkipReservationMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof skipReservation>>, TError,SkipReservationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof skipReservation>>, TError,SkipReservationMutationVariables, TContext> => {

const mutationKey = getSkipReservationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof skipReservation>>, SkipReservationMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  skipReservation(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SkipReservationMutationResult = NonNullable<Awaited<ReturnType<typeof skipReservation>>>
    export type SkipReservationMutationBody = SkipReservationBody
    export type SkipReservationMutationError = ErrorType<ErrorBody>
    export type SkipReservationMutationVariables = {id: string;data: SkipReservationBody}

    export const useSkipReservation = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof skipReservation>>, TError,SkipReservationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof skipReservation>>,
        TError,
        SkipReservationMutationVariables,
        TContext
      > => {
      return useMutation(getSkipReservationMutationOptions(options), queryClient);
    }
    export const getGetDeskDayUrl = () => {




  return `/api/desk/day`
}

export const getDeskDay = async ( options?: Parameters<typeof request>[1]): Promise<DeskDay> => {

  return request<DeskDay>(getGetDeskDayUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetDeskDayQueryKey = () => {
    return [
    `/api/desk/day`
    ] as const;
    }


export const getGetDeskDayQueryOptions = <TData = Awaited<ReturnType<typeof getDeskDay>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskDay>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetDeskDayQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getDeskDay>>> = ({ signal }) => getDeskDay({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getDeskDay>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetDeskDayQueryResult = NonNullable<Awaited<ReturnType<typeof getDeskDay>>>
export type GetDeskDayQueryError = ErrorType<ErrorBody>


export function useGetDeskDay<TData = Awaited<ReturnType<typeof getDeskDay>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskDay>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDeskDay>>,
          TError,
          Awaited<ReturnType<typeof getDeskDay>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDeskDay<TData = Awaited<ReturnType<typeof getDeskDay>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskDay>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDeskDay>>,
          TError,
          Awaited<ReturnType<typeof getDeskDay>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDeskDay<TData = Awaited<ReturnType<typeof getDeskDay>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskDay>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetDeskDay<TData = Awaited<ReturnType<typeof getDeskDay>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskDay>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetDeskDayQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListTransferQueuesUrl = () => {




  return `/api/desk/queues`
}

export const listTransferQueues = async ( options?: Parameters<typeof request>[1]): Promise<ListTransferQueues200> => {

  return request<ListTransferQueues200>(getListTransferQueuesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListTransferQueuesQueryKey = () => {
    return [
    `/api/desk/queues`
    ] as const;
    }


export const getListTransferQueuesQueryOptions = <TData = Awaited<ReturnType<typeof listTransferQueues>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTransferQueues>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListTransferQueuesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listTransferQueues>>> = ({ signal }) => listTransferQueues({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listTransferQueues>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListTransferQueuesQueryResult = NonNullable<Awaited<ReturnType<typeof listTransferQueues>>>
export type ListTransferQueuesQueryError = ErrorType<ErrorBody>


export function useListTransferQueues<TData = Awaited<ReturnType<typeof listTransferQueues>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTransferQueues>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTransferQueues>>,
          TError,
          Awaited<ReturnType<typeof listTransferQueues>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTransferQueues<TData = Awaited<ReturnType<typeof listTransferQueues>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTransferQueues>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTransferQueues>>,
          TError,
          Awaited<ReturnType<typeof listTransferQueues>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTransferQueues<TData = Awaited<ReturnType<typeof listTransferQueues>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTransferQueues>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListTransferQueues<TData = Awaited<ReturnType<typeof listTransferQueues>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTransferQueues>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListTransferQueuesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetDeskCallUrl = (id: string,) => {




  return `/api/desk/calls/${id}`
}

export const getDeskCall = async (id: string, options?: Parameters<typeof request>[1]): Promise<DeskCall> => {

  return request<DeskCall>(getGetDeskCallUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetDeskCallQueryKey = (id: string,) => {
    return [
    `/api/desk/calls/${id}`
    ] as const;
    }


export const getGetDeskCallQueryOptions = <TData = Awaited<ReturnType<typeof getDeskCall>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetDeskCallQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getDeskCall>>> = ({ signal }) => getDeskCall(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getDeskCall>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetDeskCallQueryResult = NonNullable<Awaited<ReturnType<typeof getDeskCall>>>
export type GetDeskCallQueryError = ErrorType<ErrorBody>


export function useGetDeskCall<TData = Awaited<ReturnType<typeof getDeskCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskCall>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDeskCall>>,
          TError,
          Awaited<ReturnType<typeof getDeskCall>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDeskCall<TData = Awaited<ReturnType<typeof getDeskCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskCall>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDeskCall>>,
          TError,
          Awaited<ReturnType<typeof getDeskCall>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDeskCall<TData = Awaited<ReturnType<typeof getDeskCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetDeskCall<TData = Awaited<ReturnType<typeof getDeskCall>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDeskCall>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetDeskCallQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveCallNoteUrl = (id: string,) => {




  return `/api/desk/calls/${id}/note`
}

export const saveCallNote = async (id: string,
    saveCallNoteBody: SaveCallNoteBody, options?: Parameters<typeof request>[1]): Promise<CallNote> => {

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
return request<CallNote>(getSaveCallNoteUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveCallNoteBody)
  }
);}





export const getSaveCallNoteMutationKey = () => ['saveCallNote'] as const;

export const getSaveCallNoteMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveCallNote>>, TError,SaveCallNoteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof saveCallNote>>, TError,SaveCallNoteMutationVariables, TContext> => {

const mutationKey = getSaveCallNoteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveCallNote>>, SaveCallNoteMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  saveCallNote(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveCallNoteMutationResult = NonNullable<Awaited<ReturnType<typeof saveCallNote>>>
    export type SaveCallNoteMutationBody = SaveCallNoteBody
    export type SaveCallNoteMutationError = ErrorType<ErrorBody>
    export type SaveCallNoteMutationVariables = {id: string;data: SaveCallNoteBody}

    export const useSaveCallNote = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveCallNote>>, TError,SaveCallNoteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveCallNote>>,
        TError,
        SaveCallNoteMutationVariables,
        TContext
      > => {
      return useMutation(getSaveCallNoteMutationOptions(options), queryClient);
    }
    export const getTellLineQualityUrl = (id: string,) => {




  return `/api/desk/calls/${id}/line`
}

export const tellLineQuality = async (id: string,
    lineReportInput: LineReportInput, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getTellLineQualityUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(lineReportInput)
  }
);}





export const getTellLineQualityMutationKey = () => ['tellLineQuality'] as const;

export const getTellLineQualityMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof tellLineQuality>>, TError,TellLineQualityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof tellLineQuality>>, TError,TellLineQualityMutationVariables, TContext> => {

const mutationKey = getTellLineQualityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof tellLineQuality>>, TellLineQualityMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  tellLineQuality(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type TellLineQualityMutationResult = NonNullable<Awaited<ReturnType<typeof tellLineQuality>>>
    export type TellLineQualityMutationBody = LineReportInput
    export type TellLineQualityMutationError = ErrorType<ErrorBody>
    export type TellLineQualityMutationVariables = {id: string;data: LineReportInput}

    export const useTellLineQuality = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof tellLineQuality>>, TError,TellLineQualityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof tellLineQuality>>,
        TError,
        TellLineQualityMutationVariables,
        TContext
      > => {
      return useMutation(getTellLineQualityMutationOptions(options), queryClient);
    }
    export const getIdentifyCallerUrl = (id: string,) => {




  return `/api/desk/calls/${id}/patient`
}

export const identifyCaller = async (id: string,
    identifyCallerBody: IdentifyCallerBody, options?: Parameters<typeof request>[1]): Promise<IdentifyCaller200> => {

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
return request<IdentifyCaller200>(getIdentifyCallerUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(identifyCallerBody)
  }
);}





export const getIdentifyCallerMutationKey = () => ['identifyCaller'] as const;

export const getIdentifyCallerMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof identifyCaller>>, TError,IdentifyCallerMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof identifyCaller>>, TError,IdentifyCallerMutationVariables, TContext> => {

const mutationKey = getIdentifyCallerMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof identifyCaller>>, IdentifyCallerMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  identifyCaller(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type IdentifyCallerMutationResult = NonNullable<Awaited<ReturnType<typeof identifyCaller>>>
    export type IdentifyCallerMutationBody = IdentifyCallerBody
    export type IdentifyCallerMutationError = ErrorType<ErrorBody>
    export type IdentifyCallerMutationVariables = {id: string;data: IdentifyCallerBody}

    export const useIdentifyCaller = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof identifyCaller>>, TError,IdentifyCallerMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof identifyCaller>>,
        TError,
        IdentifyCallerMutationVariables,
        TContext
      > => {
      return useMutation(getIdentifyCallerMutationOptions(options), queryClient);
    }
    export const getGetInterviewUrl = (id: string,) => {




  return `/api/desk/calls/${id}/interview`
}

export const getInterview = async (id: string, options?: Parameters<typeof request>[1]): Promise<Interview> => {

  return request<Interview>(getGetInterviewUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetInterviewQueryKey = (id: string,) => {
    return [
    `/api/desk/calls/${id}/interview`
    ] as const;
    }


export const getGetInterviewQueryOptions = <TData = Awaited<ReturnType<typeof getInterview>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getInterview>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetInterviewQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getInterview>>> = ({ signal }) => getInterview(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getInterview>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetInterviewQueryResult = NonNullable<Awaited<ReturnType<typeof getInterview>>>
export type GetInterviewQueryError = ErrorType<ErrorBody>


export function useGetInterview<TData = Awaited<ReturnType<typeof getInterview>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getInterview>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getInterview>>,
          TError,
          Awaited<ReturnType<typeof getInterview>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetInterview<TData = Awaited<ReturnType<typeof getInterview>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getInterview>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getInterview>>,
          TError,
          Awaited<ReturnType<typeof getInterview>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetInterview<TData = Awaited<ReturnType<typeof getInterview>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getInterview>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetInterview<TData = Awaited<ReturnType<typeof getInterview>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getInterview>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetInterviewQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getBeginInterviewUrl = (id: string,) => {




  return `/api/desk/calls/${id}/interview`
}

export const beginInterview = async (id: string,
    beginInterviewBody: BeginInterviewBody, options?: Parameters<typeof request>[1]): Promise<Interview> => {

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
return request<Interview>(getBeginInterviewUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(beginInterviewBody)
  }
);}





export const getBeginInterviewMutationKey = () => ['beginInterview'] as const;

export const getBeginInterviewMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof beginInterview>>, TError,BeginInterviewMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof beginInterview>>, TError,BeginInterviewMutationVariables, TContext> => {

const mutationKey = getBeginInterviewMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof beginInterview>>, BeginInterviewMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  beginInterview(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type BeginInterviewMutationResult = NonNullable<Awaited<ReturnType<typeof beginInterview>>>
    export type BeginInterviewMutationBody = BeginInterviewBody
    export type BeginInterviewMutationError = ErrorType<ErrorBody>
    export type BeginInterviewMutationVariables = {id: string;data: BeginInterviewBody}

    export const useBeginInterview = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof beginInterview>>, TError,BeginInterviewMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof beginInterview>>,
        TError,
        BeginInterviewMutationVariables,
        TContext
      > => {
      return useMutation(getBeginInterviewMutationOptions(options), queryClient);
    }
    export const getAnswerInterviewUrl = (id: string,
    linkId: string,) => {




  return `/api/desk/calls/${id}/interview/answers/${linkId}`
}

export const answerInterview = async (id: string,
    linkId: string,
    answerInterviewBody: AnswerInterviewBody, options?: Parameters<typeof request>[1]): Promise<Interview> => {

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
return request<Interview>(getAnswerInterviewUrl(id,linkId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(answerInterviewBody)
  }
);}





export const getAnswerInterviewMutationKey = () => ['answerInterview'] as const;

export const getAnswerInterviewMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerInterview>>, TError,AnswerInterviewMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof answerInterview>>, TError,AnswerInterviewMutationVariables, TContext> => {

const mutationKey = getAnswerInterviewMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerInterview>>, AnswerInterviewMutationVariables> = (props) => {
          const {id,linkId,data} = props ?? {};

          return  answerInterview(id,linkId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerInterviewMutationResult = NonNullable<Awaited<ReturnType<typeof answerInterview>>>
    export type AnswerInterviewMutationBody = AnswerInterviewBody
    export type AnswerInterviewMutationError = ErrorType<ErrorBody>
    export type AnswerInterviewMutationVariables = {id: string;linkId: string;data: AnswerInterviewBody}

    export const useAnswerInterview = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerInterview>>, TError,AnswerInterviewMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerInterview>>,
        TError,
        AnswerInterviewMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerInterviewMutationOptions(options), queryClient);
    }
    export const getFinishInterviewUrl = (id: string,) => {




  return `/api/desk/calls/${id}/interview/finish`
}

export const finishInterview = async (id: string, options?: Parameters<typeof request>[1]): Promise<Interview> => {

  return request<Interview>(getFinishInterviewUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getFinishInterviewMutationKey = () => ['finishInterview'] as const;

export const getFinishInterviewMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof finishInterview>>, TError,FinishInterviewMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof finishInterview>>, TError,FinishInterviewMutationVariables, TContext> => {

const mutationKey = getFinishInterviewMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof finishInterview>>, FinishInterviewMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  finishInterview(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FinishInterviewMutationResult = NonNullable<Awaited<ReturnType<typeof finishInterview>>>

    export type FinishInterviewMutationError = ErrorType<ErrorBody>
    export type FinishInterviewMutationVariables = {id: string}

    export const useFinishInterview = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof finishInterview>>, TError,FinishInterviewMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof finishInterview>>,
        TError,
        FinishInterviewMutationVariables,
        TContext
      > => {
      return useMutation(getFinishInterviewMutationOptions(options), queryClient);
    }
    export const getDialOutUrl = () => {




  return `/api/desk/calls`
}

export const dialOut = async (dialOutBody: DialOutBody, options?: Parameters<typeof request>[1]): Promise<DialAnswer> => {

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
return request<DialAnswer>(getDialOutUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(dialOutBody)
  }
);}





export const getDialOutMutationKey = () => ['dialOut'] as const;

export const getDialOutMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dialOut>>, TError,DialOutMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof dialOut>>, TError,DialOutMutationVariables, TContext> => {

const mutationKey = getDialOutMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof dialOut>>, DialOutMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  dialOut(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DialOutMutationResult = NonNullable<Awaited<ReturnType<typeof dialOut>>>
    export type DialOutMutationBody = DialOutBody
    export type DialOutMutationError = ErrorType<ErrorBody>
    export type DialOutMutationVariables = {data: DialOutBody}

    export const useDialOut = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dialOut>>, TError,DialOutMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof dialOut>>,
        TError,
        DialOutMutationVariables,
        TContext
      > => {
      return useMutation(getDialOutMutationOptions(options), queryClient);
    }
    export const getScheduleCallbackUrl = (id: string,) => {




  return `/api/desk/calls/${id}/callback`
}

/**
 * @summary Notes when the other side of a call is rung again, and by whom
 */
export const scheduleCallback = async (id: string,
    scheduleCallbackBody: ScheduleCallbackBody, options?: Parameters<typeof request>[1]): Promise<ScheduleCallback200> => {

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
return request<ScheduleCallback200>(getScheduleCallbackUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(scheduleCallbackBody)
  }
);}





export const getScheduleCallbackMutationKey = () => ['scheduleCallback'] as const;

export const getScheduleCallbackMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof scheduleCallback>>, TError,ScheduleCallbackMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof scheduleCallback>>, TError,ScheduleCallbackMutationVariables, TContext> => {

const mutationKey = getScheduleCallbackMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof scheduleCallback>>, ScheduleCallbackMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  scheduleCallback(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ScheduleCallbackMutationResult = NonNullable<Awaited<ReturnType<typeof scheduleCallback>>>
    export type ScheduleCallbackMutationBody = ScheduleCallbackBody
    export type ScheduleCallbackMutationError = ErrorType<ErrorBody>
    export type ScheduleCallbackMutationVariables = {id: string;data: ScheduleCallbackBody}

    /**
 * @summary Notes when the other side of a call is rung again, and by whom
 */
export const useScheduleCallback = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof scheduleCallback>>, TError,ScheduleCallbackMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof scheduleCallback>>,
        TError,
        ScheduleCallbackMutationVariables,
        TContext
      > => {
      return useMutation(getScheduleCallbackMutationOptions(options), queryClient);
    }
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
