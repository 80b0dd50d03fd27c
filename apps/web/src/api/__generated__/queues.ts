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
  ChangeQueueBody,
  CreateQueueBody,
  ErrorBody,
  ListQueues200,
  Queue
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

export const getListQueuesUrl = () => {




  return `/api/queues`
}

export const listQueues = async ( options?: Parameters<typeof request>[1]): Promise<ListQueues200> => {

  return request<ListQueues200>(getListQueuesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListQueuesQueryKey = () => {
    return [
    `/api/queues`
    ] as const;
    }


export const getListQueuesQueryOptions = <TData = Awaited<ReturnType<typeof listQueues>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQueues>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListQueuesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listQueues>>> = ({ signal }) => listQueues({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listQueues>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListQueuesQueryResult = NonNullable<Awaited<ReturnType<typeof listQueues>>>
export type ListQueuesQueryError = ErrorType<ErrorBody>


export function useListQueues<TData = Awaited<ReturnType<typeof listQueues>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQueues>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listQueues>>,
          TError,
          Awaited<ReturnType<typeof listQueues>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListQueues<TData = Awaited<ReturnType<typeof listQueues>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQueues>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listQueues>>,
          TError,
          Awaited<ReturnType<typeof listQueues>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListQueues<TData = Awaited<ReturnType<typeof listQueues>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQueues>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListQueues<TData = Awaited<ReturnType<typeof listQueues>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQueues>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListQueuesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateQueueUrl = () => {




  return `/api/queues`
}

export const createQueue = async (createQueueBody: CreateQueueBody, options?: Parameters<typeof request>[1]): Promise<Queue> => {

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
return request<Queue>(getCreateQueueUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createQueueBody)
  }
);}





export const getCreateQueueMutationKey = () => ['createQueue'] as const;

export const getCreateQueueMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createQueue>>, TError,CreateQueueMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createQueue>>, TError,CreateQueueMutationVariables, TContext> => {

const mutationKey = getCreateQueueMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createQueue>>, CreateQueueMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createQueue(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateQueueMutationResult = NonNullable<Awaited<ReturnType<typeof createQueue>>>
    export type CreateQueueMutationBody = CreateQueueBody
    export type CreateQueueMutationError = ErrorType<ErrorBody>
    export type CreateQueueMutationVariables = {data: CreateQueueBody}

    export const useCreateQueue = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createQueue>>, TError,CreateQueueMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createQueue>>,
        TError,
        CreateQueueMutationVariables,
        TContext
      > => {
      return useMutation(getCreateQueueMutationOptions(options), queryClient);
    }
    export const getChangeQueueUrl = (id: string,) => {




  return `/api/queues/${id}`
}

/**
 * @summary Changes or disables a queue; what is left out stays
 */
export const changeQueue = async (id: string,
    changeQueueBody: ChangeQueueBody, options?: Parameters<typeof request>[1]): Promise<Queue> => {

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
return request<Queue>(getChangeQueueUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeQueueBody)
  }
);}





export const getChangeQueueMutationKey = () => ['changeQueue'] as const;

export const getChangeQueueMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeQueue>>, TError,ChangeQueueMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeQueue>>, TError,ChangeQueueMutationVariables, TContext> => {

const mutationKey = getChangeQueueMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeQueue>>, ChangeQueueMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeQueue(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeQueueMutationResult = NonNullable<Awaited<ReturnType<typeof changeQueue>>>
    export type ChangeQueueMutationBody = ChangeQueueBody
    export type ChangeQueueMutationError = ErrorType<ErrorBody>
    export type ChangeQueueMutationVariables = {id: string;data: ChangeQueueBody}

    /**
 * @summary Changes or disables a queue; what is left out stays
 */
export const useChangeQueue = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeQueue>>, TError,ChangeQueueMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeQueue>>,
        TError,
        ChangeQueueMutationVariables,
        TContext
      > => {
      return useMutation(getChangeQueueMutationOptions(options), queryClient);
    }
