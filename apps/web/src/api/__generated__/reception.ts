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
  ChangeInboundRouteBody,
  CreateInboundRouteBody,
  ErrorBody,
  FirstLine,
  InboundRoute,
  ListInboundRoutes200
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

export const getListInboundRoutesUrl = () => {




  return `/api/inbound-routes`
}

export const listInboundRoutes = async ( options?: Parameters<typeof request>[1]): Promise<ListInboundRoutes200> => {

  return request<ListInboundRoutes200>(getListInboundRoutesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListInboundRoutesQueryKey = () => {
    return [
    `/api/inbound-routes`
    ] as const;
    }


export const getListInboundRoutesQueryOptions = <TData = Awaited<ReturnType<typeof listInboundRoutes>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInboundRoutes>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListInboundRoutesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listInboundRoutes>>> = ({ signal }) => listInboundRoutes({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listInboundRoutes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListInboundRoutesQueryResult = NonNullable<Awaited<ReturnType<typeof listInboundRoutes>>>
export type ListInboundRoutesQueryError = ErrorType<ErrorBody>


export function useListInboundRoutes<TData = Awaited<ReturnType<typeof listInboundRoutes>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInboundRoutes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listInboundRoutes>>,
          TError,
          Awaited<ReturnType<typeof listInboundRoutes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListInboundRoutes<TData = Awaited<ReturnType<typeof listInboundRoutes>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInboundRoutes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listInboundRoutes>>,
          TError,
          Awaited<ReturnType<typeof listInboundRoutes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListInboundRoutes<TData = Awaited<ReturnType<typeof listInboundRoutes>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInboundRoutes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListInboundRoutes<TData = Awaited<ReturnType<typeof listInboundRoutes>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInboundRoutes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListInboundRoutesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateInboundRouteUrl = () => {




  return `/api/inbound-routes`
}

export const createInboundRoute = async (createInboundRouteBody: CreateInboundRouteBody, options?: Parameters<typeof request>[1]): Promise<InboundRoute> => {

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
return request<InboundRoute>(getCreateInboundRouteUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createInboundRouteBody)
  }
);}





export const getCreateInboundRouteMutationKey = () => ['createInboundRoute'] as const;

export const getCreateInboundRouteMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createInboundRoute>>, TError,CreateInboundRouteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createInboundRoute>>, TError,CreateInboundRouteMutationVariables, TContext> => {

const mutationKey = getCreateInboundRouteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createInboundRoute>>, CreateInboundRouteMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createInboundRoute(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateInboundRouteMutationResult = NonNullable<Awaited<ReturnType<typeof createInboundRoute>>>
    export type CreateInboundRouteMutationBody = CreateInboundRouteBody
    export type CreateInboundRouteMutationError = ErrorType<ErrorBody>
    export type CreateInboundRouteMutationVariables = {data: CreateInboundRouteBody}

    export const useCreateInboundRoute = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createInboundRoute>>, TError,CreateInboundRouteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createInboundRoute>>,
        TError,
        CreateInboundRouteMutationVariables,
        TContext
      > => {
      return useMutation(getCreateInboundRouteMutationOptions(options), queryClient);
    }
    export const getChangeInboundRouteUrl = (id: string,) => {




  return `/api/inbound-routes/${id}`
}

/**
 * @summary Changes or disables a route; what is left out stays
 */
export const changeInboundRoute = async (id: string,
    changeInboundRouteBody: ChangeInboundRouteBody, options?: Parameters<typeof request>[1]): Promise<InboundRoute> => {

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
return request<InboundRoute>(getChangeInboundRouteUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeInboundRouteBody)
  }
);}





export const getChangeInboundRouteMutationKey = () => ['changeInboundRoute'] as const;

export const getChangeInboundRouteMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeInboundRoute>>, TError,ChangeInboundRouteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeInboundRoute>>, TError,ChangeInboundRouteMutationVariables, TContext> => {

const mutationKey = getChangeInboundRouteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeInboundRoute>>, ChangeInboundRouteMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeInboundRoute(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeInboundRouteMutationResult = NonNullable<Awaited<ReturnType<typeof changeInboundRoute>>>
    export type ChangeInboundRouteMutationBody = ChangeInboundRouteBody
    export type ChangeInboundRouteMutationError = ErrorType<ErrorBody>
    export type ChangeInboundRouteMutationVariables = {id: string;data: ChangeInboundRouteBody}

    /**
 * @summary Changes or disables a route; what is left out stays
 */
export const useChangeInboundRoute = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeInboundRoute>>, TError,ChangeInboundRouteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeInboundRoute>>,
        TError,
        ChangeInboundRouteMutationVariables,
        TContext
      > => {
      return useMutation(getChangeInboundRouteMutationOptions(options), queryClient);
    }
    export const getMakeFirstLineUrl = () => {




  return `/api/first-line`
}

/**
 * @summary One queue with every nurse as an agent, and a route for every number
 */
export const makeFirstLine = async ( options?: Parameters<typeof request>[1]): Promise<FirstLine> => {

  return request<FirstLine>(getMakeFirstLineUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getMakeFirstLineMutationKey = () => ['makeFirstLine'] as const;

export const getMakeFirstLineMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof makeFirstLine>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof makeFirstLine>>, TError,void, TContext> => {

const mutationKey = getMakeFirstLineMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof makeFirstLine>>, void> = () => {


          return  makeFirstLine(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MakeFirstLineMutationResult = NonNullable<Awaited<ReturnType<typeof makeFirstLine>>>

    export type MakeFirstLineMutationError = ErrorType<ErrorBody>


    /**
 * @summary One queue with every nurse as an agent, and a route for every number
 */
export const useMakeFirstLine = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof makeFirstLine>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof makeFirstLine>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getMakeFirstLineMutationOptions(options), queryClient);
    }
