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
  CallbackTask,
  ChangeCallbackTaskBody,
  CountNewCallbackTasks200,
  ErrorBody,
  ListCallbackTasks200,
  ListCallbackTasksParams
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

export const getListCallbackTasksUrl = (params?: ListCallbackTasksParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/callback-tasks?${stringifiedParams}` : `/api/callback-tasks`
}

export const listCallbackTasks = async (params?: ListCallbackTasksParams, options?: Parameters<typeof request>[1]): Promise<ListCallbackTasks200> => {

  return request<ListCallbackTasks200>(getListCallbackTasksUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCallbackTasksQueryKey = (params?: ListCallbackTasksParams,) => {
    return [
    `/api/callback-tasks`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCallbackTasksQueryOptions = <TData = Awaited<ReturnType<typeof listCallbackTasks>>, TError = ErrorType<ErrorBody>>(params?: ListCallbackTasksParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCallbackTasks>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCallbackTasksQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCallbackTasks>>> = ({ signal }) => listCallbackTasks(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCallbackTasks>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCallbackTasksQueryResult = NonNullable<Awaited<ReturnType<typeof listCallbackTasks>>>
export type ListCallbackTasksQueryError = ErrorType<ErrorBody>


export function useListCallbackTasks<TData = Awaited<ReturnType<typeof listCallbackTasks>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListCallbackTasksParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCallbackTasks>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCallbackTasks>>,
          TError,
          Awaited<ReturnType<typeof listCallbackTasks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCallbackTasks<TData = Awaited<ReturnType<typeof listCallbackTasks>>, TError = ErrorType<ErrorBody>>(
 params?: ListCallbackTasksParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCallbackTasks>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCallbackTasks>>,
          TError,
          Awaited<ReturnType<typeof listCallbackTasks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCallbackTasks<TData = Awaited<ReturnType<typeof listCallbackTasks>>, TError = ErrorType<ErrorBody>>(
 params?: ListCallbackTasksParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCallbackTasks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListCallbackTasks<TData = Awaited<ReturnType<typeof listCallbackTasks>>, TError = ErrorType<ErrorBody>>(
 params?: ListCallbackTasksParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCallbackTasks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCallbackTasksQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCountNewCallbackTasksUrl = () => {




  return `/api/callback-tasks/new-count`
}

export const countNewCallbackTasks = async ( options?: Parameters<typeof request>[1]): Promise<CountNewCallbackTasks200> => {

  return request<CountNewCallbackTasks200>(getCountNewCallbackTasksUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCountNewCallbackTasksQueryKey = () => {
    return [
    `/api/callback-tasks/new-count`
    ] as const;
    }


export const getCountNewCallbackTasksQueryOptions = <TData = Awaited<ReturnType<typeof countNewCallbackTasks>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewCallbackTasks>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCountNewCallbackTasksQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof countNewCallbackTasks>>> = ({ signal }) => countNewCallbackTasks({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof countNewCallbackTasks>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CountNewCallbackTasksQueryResult = NonNullable<Awaited<ReturnType<typeof countNewCallbackTasks>>>
export type CountNewCallbackTasksQueryError = ErrorType<ErrorBody>


export function useCountNewCallbackTasks<TData = Awaited<ReturnType<typeof countNewCallbackTasks>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewCallbackTasks>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof countNewCallbackTasks>>,
          TError,
          Awaited<ReturnType<typeof countNewCallbackTasks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountNewCallbackTasks<TData = Awaited<ReturnType<typeof countNewCallbackTasks>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewCallbackTasks>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof countNewCallbackTasks>>,
          TError,
          Awaited<ReturnType<typeof countNewCallbackTasks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountNewCallbackTasks<TData = Awaited<ReturnType<typeof countNewCallbackTasks>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewCallbackTasks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCountNewCallbackTasks<TData = Awaited<ReturnType<typeof countNewCallbackTasks>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countNewCallbackTasks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCountNewCallbackTasksQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeCallbackTaskUrl = (id: string,) => {




  return `/api/callback-tasks/${id}`
}

/**
 * @summary Takes a task, gives it back, or ends it with a sentence on what came of it
 */
export const changeCallbackTask = async (id: string,
    changeCallbackTaskBody: ChangeCallbackTaskBody, options?: Parameters<typeof request>[1]): Promise<CallbackTask> => {

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
return request<CallbackTask>(getChangeCallbackTaskUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeCallbackTaskBody)
  }
);}





export const getChangeCallbackTaskMutationKey = () => ['changeCallbackTask'] as const;

export const getChangeCallbackTaskMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeCallbackTask>>, TError,ChangeCallbackTaskMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeCallbackTask>>, TError,ChangeCallbackTaskMutationVariables, TContext> => {

const mutationKey = getChangeCallbackTaskMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeCallbackTask>>, ChangeCallbackTaskMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeCallbackTask(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeCallbackTaskMutationResult = NonNullable<Awaited<ReturnType<typeof changeCallbackTask>>>
    export type ChangeCallbackTaskMutationBody = ChangeCallbackTaskBody
    export type ChangeCallbackTaskMutationError = ErrorType<ErrorBody>
    export type ChangeCallbackTaskMutationVariables = {id: string;data: ChangeCallbackTaskBody}

    /**
 * @summary Takes a task, gives it back, or ends it with a sentence on what came of it
 */
export const useChangeCallbackTask = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeCallbackTask>>, TError,ChangeCallbackTaskMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeCallbackTask>>,
        TError,
        ChangeCallbackTaskMutationVariables,
        TContext
      > => {
      return useMutation(getChangeCallbackTaskMutationOptions(options), queryClient);
    }
