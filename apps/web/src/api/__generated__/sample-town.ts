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
  ErrorBody,
  SampleTown,
  WipeSampleTownBody
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

export const getGetSampleTownUrl = () => {




  return `/api/sample-town`
}

export const getSampleTown = async ( options?: Parameters<typeof request>[1]): Promise<SampleTown> => {

  return request<SampleTown>(getGetSampleTownUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSampleTownQueryKey = () => {
    return [
    `/api/sample-town`
    ] as const;
    }


export const getGetSampleTownQueryOptions = <TData = Awaited<ReturnType<typeof getSampleTown>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSampleTown>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSampleTownQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSampleTown>>> = ({ signal }) => getSampleTown({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSampleTown>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSampleTownQueryResult = NonNullable<Awaited<ReturnType<typeof getSampleTown>>>
export type GetSampleTownQueryError = ErrorType<ErrorBody>


export function useGetSampleTown<TData = Awaited<ReturnType<typeof getSampleTown>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSampleTown>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSampleTown>>,
          TError,
          Awaited<ReturnType<typeof getSampleTown>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSampleTown<TData = Awaited<ReturnType<typeof getSampleTown>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSampleTown>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSampleTown>>,
          TError,
          Awaited<ReturnType<typeof getSampleTown>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSampleTown<TData = Awaited<ReturnType<typeof getSampleTown>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSampleTown>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetSampleTown<TData = Awaited<ReturnType<typeof getSampleTown>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSampleTown>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSampleTownQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStartSampleTownUrl = () => {




  return `/api/sample-town`
}

export const startSampleTown = async ( options?: Parameters<typeof request>[1]): Promise<SampleTown> => {

  return request<SampleTown>(getStartSampleTownUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getStartSampleTownMutationKey = () => ['startSampleTown'] as const;

export const getStartSampleTownMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startSampleTown>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof startSampleTown>>, TError,void, TContext> => {

const mutationKey = getStartSampleTownMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startSampleTown>>, void> = () => {


          return  startSampleTown(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartSampleTownMutationResult = NonNullable<Awaited<ReturnType<typeof startSampleTown>>>

    export type StartSampleTownMutationError = ErrorType<ErrorBody>


    export const useStartSampleTown = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startSampleTown>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startSampleTown>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getStartSampleTownMutationOptions(options), queryClient);
    }
    export const getWipeSampleTownUrl = () => {




  return `/api/sample-town`
}

export const wipeSampleTown = async (wipeSampleTownBody: WipeSampleTownBody, options?: Parameters<typeof request>[1]): Promise<SampleTown> => {

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
return request<SampleTown>(getWipeSampleTownUrl(),
  {
    ...options,
    method: 'DELETE',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(wipeSampleTownBody)
  }
);}





export const getWipeSampleTownMutationKey = () => ['wipeSampleTown'] as const;

export const getWipeSampleTownMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof wipeSampleTown>>, TError,WipeSampleTownMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof wipeSampleTown>>, TError,WipeSampleTownMutationVariables, TContext> => {

const mutationKey = getWipeSampleTownMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof wipeSampleTown>>, WipeSampleTownMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  wipeSampleTown(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WipeSampleTownMutationResult = NonNullable<Awaited<ReturnType<typeof wipeSampleTown>>>
    export type WipeSampleTownMutationBody = WipeSampleTownBody
    export type WipeSampleTownMutationError = ErrorType<ErrorBody>
    export type WipeSampleTownMutationVariables = {data: WipeSampleTownBody}

    export const useWipeSampleTown = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof wipeSampleTown>>, TError,WipeSampleTownMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof wipeSampleTown>>,
        TError,
        WipeSampleTownMutationVariables,
        TContext
      > => {
      return useMutation(getWipeSampleTownMutationOptions(options), queryClient);
    }
