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
  CalendarOverview,
  CalendarYear,
  ChangeCalendarYearBody,
  ErrorBody
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

export const getGetCalendarUrl = () => {




  return `/api/calendar`
}

export const getCalendar = async ( options?: Parameters<typeof request>[1]): Promise<CalendarOverview> => {

  return request<CalendarOverview>(getGetCalendarUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCalendarQueryKey = () => {
    return [
    `/api/calendar`
    ] as const;
    }


export const getGetCalendarQueryOptions = <TData = Awaited<ReturnType<typeof getCalendar>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCalendarQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCalendar>>> = ({ signal }) => getCalendar({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCalendar>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCalendarQueryResult = NonNullable<Awaited<ReturnType<typeof getCalendar>>>
export type GetCalendarQueryError = ErrorType<ErrorBody>


export function useGetCalendar<TData = Awaited<ReturnType<typeof getCalendar>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendar>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendar>>,
          TError,
          Awaited<ReturnType<typeof getCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendar<TData = Awaited<ReturnType<typeof getCalendar>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendar>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendar>>,
          TError,
          Awaited<ReturnType<typeof getCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendar<TData = Awaited<ReturnType<typeof getCalendar>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetCalendar<TData = Awaited<ReturnType<typeof getCalendar>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCalendarQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetCalendarYearUrl = (year: number,) => {




  return `/api/calendar/${year}`
}

export const getCalendarYear = async (year: number, options?: Parameters<typeof request>[1]): Promise<CalendarYear> => {

  return request<CalendarYear>(getGetCalendarYearUrl(year),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCalendarYearQueryKey = (year: number,) => {
    return [
    `/api/calendar/${year}`
    ] as const;
    }


export const getGetCalendarYearQueryOptions = <TData = Awaited<ReturnType<typeof getCalendarYear>>, TError = ErrorType<ErrorBody>>(year: number, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarYear>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCalendarYearQueryKey(year);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCalendarYear>>> = ({ signal }) => getCalendarYear(year, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: year !== null && year !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCalendarYear>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCalendarYearQueryResult = NonNullable<Awaited<ReturnType<typeof getCalendarYear>>>
export type GetCalendarYearQueryError = ErrorType<ErrorBody>


export function useGetCalendarYear<TData = Awaited<ReturnType<typeof getCalendarYear>>, TError = ErrorType<ErrorBody>>(
 year: number, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarYear>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendarYear>>,
          TError,
          Awaited<ReturnType<typeof getCalendarYear>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendarYear<TData = Awaited<ReturnType<typeof getCalendarYear>>, TError = ErrorType<ErrorBody>>(
 year: number, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarYear>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendarYear>>,
          TError,
          Awaited<ReturnType<typeof getCalendarYear>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendarYear<TData = Awaited<ReturnType<typeof getCalendarYear>>, TError = ErrorType<ErrorBody>>(
 year: number, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarYear>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetCalendarYear<TData = Awaited<ReturnType<typeof getCalendarYear>>, TError = ErrorType<ErrorBody>>(
 year: number, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarYear>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCalendarYearQueryOptions(year,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeCalendarYearUrl = (year: number,) => {




  return `/api/calendar/${year}`
}

/**
 * @summary Puts the days of a year in place of what it had
 */
export const changeCalendarYear = async (year: number,
    changeCalendarYearBody: ChangeCalendarYearBody, options?: Parameters<typeof request>[1]): Promise<CalendarYear> => {

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
return request<CalendarYear>(getChangeCalendarYearUrl(year),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeCalendarYearBody)
  }
);}





export const getChangeCalendarYearMutationKey = () => ['changeCalendarYear'] as const;

export const getChangeCalendarYearMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeCalendarYear>>, TError,ChangeCalendarYearMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeCalendarYear>>, TError,ChangeCalendarYearMutationVariables, TContext> => {

const mutationKey = getChangeCalendarYearMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeCalendarYear>>, ChangeCalendarYearMutationVariables> = (props) => {
          const {year,data} = props ?? {};

          return  changeCalendarYear(year,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeCalendarYearMutationResult = NonNullable<Awaited<ReturnType<typeof changeCalendarYear>>>
    export type ChangeCalendarYearMutationBody = ChangeCalendarYearBody
    export type ChangeCalendarYearMutationError = ErrorType<ErrorBody>
    export type ChangeCalendarYearMutationVariables = {year: number;data: ChangeCalendarYearBody}

    /**
 * @summary Puts the days of a year in place of what it had
 */
export const useChangeCalendarYear = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeCalendarYear>>, TError,ChangeCalendarYearMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeCalendarYear>>,
        TError,
        ChangeCalendarYearMutationVariables,
        TContext
      > => {
      return useMutation(getChangeCalendarYearMutationOptions(options), queryClient);
    }
