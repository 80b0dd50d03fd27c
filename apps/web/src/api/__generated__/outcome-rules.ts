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
  ChangeOutcomeRulesBody,
  ErrorBody,
  ListOutcomeObservations200,
  OutcomeRuleList
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

export const getListOutcomeRulesUrl = () => {




  return `/api/outcome-rules`
}

export const listOutcomeRules = async ( options?: Parameters<typeof request>[1]): Promise<OutcomeRuleList> => {

  return request<OutcomeRuleList>(getListOutcomeRulesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOutcomeRulesQueryKey = () => {
    return [
    `/api/outcome-rules`
    ] as const;
    }


export const getListOutcomeRulesQueryOptions = <TData = Awaited<ReturnType<typeof listOutcomeRules>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeRules>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOutcomeRulesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOutcomeRules>>> = ({ signal }) => listOutcomeRules({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOutcomeRules>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOutcomeRulesQueryResult = NonNullable<Awaited<ReturnType<typeof listOutcomeRules>>>
export type ListOutcomeRulesQueryError = ErrorType<ErrorBody>


export function useListOutcomeRules<TData = Awaited<ReturnType<typeof listOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeRules>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOutcomeRules>>,
          TError,
          Awaited<ReturnType<typeof listOutcomeRules>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOutcomeRules<TData = Awaited<ReturnType<typeof listOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeRules>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOutcomeRules>>,
          TError,
          Awaited<ReturnType<typeof listOutcomeRules>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOutcomeRules<TData = Awaited<ReturnType<typeof listOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeRules>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListOutcomeRules<TData = Awaited<ReturnType<typeof listOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeRules>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOutcomeRulesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeOutcomeRulesUrl = () => {




  return `/api/outcome-rules`
}

export const changeOutcomeRules = async (changeOutcomeRulesBody: ChangeOutcomeRulesBody, options?: Parameters<typeof request>[1]): Promise<OutcomeRuleList> => {

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
return request<OutcomeRuleList>(getChangeOutcomeRulesUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeOutcomeRulesBody)
  }
);}





export const getChangeOutcomeRulesMutationKey = () => ['changeOutcomeRules'] as const;

export const getChangeOutcomeRulesMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeOutcomeRules>>, TError,ChangeOutcomeRulesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeOutcomeRules>>, TError,ChangeOutcomeRulesMutationVariables, TContext> => {

const mutationKey = getChangeOutcomeRulesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeOutcomeRules>>, ChangeOutcomeRulesMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  changeOutcomeRules(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeOutcomeRulesMutationResult = NonNullable<Awaited<ReturnType<typeof changeOutcomeRules>>>
    export type ChangeOutcomeRulesMutationBody = ChangeOutcomeRulesBody
    export type ChangeOutcomeRulesMutationError = ErrorType<ErrorBody>
    export type ChangeOutcomeRulesMutationVariables = {data: ChangeOutcomeRulesBody}

    export const useChangeOutcomeRules = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeOutcomeRules>>, TError,ChangeOutcomeRulesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeOutcomeRules>>,
        TError,
        ChangeOutcomeRulesMutationVariables,
        TContext
      > => {
      return useMutation(getChangeOutcomeRulesMutationOptions(options), queryClient);
    }
    export const getListUsualOutcomeRulesUrl = () => {




  return `/api/outcome-rules/usual`
}

/**
 * @summary What a new installation starts from
 */
export const listUsualOutcomeRules = async ( options?: Parameters<typeof request>[1]): Promise<OutcomeRuleList> => {

  return request<OutcomeRuleList>(getListUsualOutcomeRulesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListUsualOutcomeRulesQueryKey = () => {
    return [
    `/api/outcome-rules/usual`
    ] as const;
    }


export const getListUsualOutcomeRulesQueryOptions = <TData = Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListUsualOutcomeRulesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listUsualOutcomeRules>>> = ({ signal }) => listUsualOutcomeRules({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListUsualOutcomeRulesQueryResult = NonNullable<Awaited<ReturnType<typeof listUsualOutcomeRules>>>
export type ListUsualOutcomeRulesQueryError = ErrorType<ErrorBody>


export function useListUsualOutcomeRules<TData = Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listUsualOutcomeRules>>,
          TError,
          Awaited<ReturnType<typeof listUsualOutcomeRules>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListUsualOutcomeRules<TData = Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listUsualOutcomeRules>>,
          TError,
          Awaited<ReturnType<typeof listUsualOutcomeRules>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListUsualOutcomeRules<TData = Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a new installation starts from
 */

export function useListUsualOutcomeRules<TData = Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listUsualOutcomeRules>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListUsualOutcomeRulesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOutcomeObservationsUrl = () => {




  return `/api/outcome-rules/observations`
}

/**
 * @summary Calls of the last 30 days that nobody answered, by what the wire showed
 */
export const listOutcomeObservations = async ( options?: Parameters<typeof request>[1]): Promise<ListOutcomeObservations200> => {

  return request<ListOutcomeObservations200>(getListOutcomeObservationsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOutcomeObservationsQueryKey = () => {
    return [
    `/api/outcome-rules/observations`
    ] as const;
    }


export const getListOutcomeObservationsQueryOptions = <TData = Awaited<ReturnType<typeof listOutcomeObservations>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeObservations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOutcomeObservationsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOutcomeObservations>>> = ({ signal }) => listOutcomeObservations({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOutcomeObservations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOutcomeObservationsQueryResult = NonNullable<Awaited<ReturnType<typeof listOutcomeObservations>>>
export type ListOutcomeObservationsQueryError = ErrorType<ErrorBody>


export function useListOutcomeObservations<TData = Awaited<ReturnType<typeof listOutcomeObservations>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeObservations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOutcomeObservations>>,
          TError,
          Awaited<ReturnType<typeof listOutcomeObservations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOutcomeObservations<TData = Awaited<ReturnType<typeof listOutcomeObservations>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeObservations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOutcomeObservations>>,
          TError,
          Awaited<ReturnType<typeof listOutcomeObservations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOutcomeObservations<TData = Awaited<ReturnType<typeof listOutcomeObservations>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeObservations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Calls of the last 30 days that nobody answered, by what the wire showed
 */

export function useListOutcomeObservations<TData = Awaited<ReturnType<typeof listOutcomeObservations>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOutcomeObservations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOutcomeObservationsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






