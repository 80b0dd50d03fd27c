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
  ChangeStaffBody,
  CreateStaffBody,
  ErrorBody,
  ListStaff200,
  ListStaffParams,
  ResetStaffPasswordBody,
  StaffMember
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

export const getListStaffUrl = (params?: ListStaffParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/staff?${stringifiedParams}` : `/api/staff`
}

export const listStaff = async (params?: ListStaffParams, options?: Parameters<typeof request>[1]): Promise<ListStaff200> => {

  return request<ListStaff200>(getListStaffUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListStaffQueryKey = (params?: ListStaffParams,) => {
    return [
    `/api/staff`, ...(params ? [params] : [])
    ] as const;
    }


export const getListStaffQueryOptions = <TData = Awaited<ReturnType<typeof listStaff>>, TError = ErrorType<ErrorBody>>(params?: ListStaffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStaff>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListStaffQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listStaff>>> = ({ signal }) => listStaff(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listStaff>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListStaffQueryResult = NonNullable<Awaited<ReturnType<typeof listStaff>>>
export type ListStaffQueryError = ErrorType<ErrorBody>


export function useListStaff<TData = Awaited<ReturnType<typeof listStaff>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListStaffParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStaff>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listStaff>>,
          TError,
          Awaited<ReturnType<typeof listStaff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListStaff<TData = Awaited<ReturnType<typeof listStaff>>, TError = ErrorType<ErrorBody>>(
 params?: ListStaffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStaff>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listStaff>>,
          TError,
          Awaited<ReturnType<typeof listStaff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListStaff<TData = Awaited<ReturnType<typeof listStaff>>, TError = ErrorType<ErrorBody>>(
 params?: ListStaffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStaff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListStaff<TData = Awaited<ReturnType<typeof listStaff>>, TError = ErrorType<ErrorBody>>(
 params?: ListStaffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStaff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListStaffQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateStaffUrl = () => {




  return `/api/staff`
}

export const createStaff = async (createStaffBody: CreateStaffBody, options?: Parameters<typeof request>[1]): Promise<StaffMember> => {

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
return request<StaffMember>(getCreateStaffUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createStaffBody)
  }
);}





export const getCreateStaffMutationKey = () => ['createStaff'] as const;

export const getCreateStaffMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createStaff>>, TError,CreateStaffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createStaff>>, TError,CreateStaffMutationVariables, TContext> => {

const mutationKey = getCreateStaffMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createStaff>>, CreateStaffMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createStaff(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateStaffMutationResult = NonNullable<Awaited<ReturnType<typeof createStaff>>>
    export type CreateStaffMutationBody = CreateStaffBody
    export type CreateStaffMutationError = ErrorType<ErrorBody>
    export type CreateStaffMutationVariables = {data: CreateStaffBody}

    export const useCreateStaff = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createStaff>>, TError,CreateStaffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createStaff>>,
        TError,
        CreateStaffMutationVariables,
        TContext
      > => {
      return useMutation(getCreateStaffMutationOptions(options), queryClient);
    }
    export const getChangeStaffUrl = (id: string,) => {




  return `/api/staff/${id}`
}

export const changeStaff = async (id: string,
    changeStaffBody: ChangeStaffBody, options?: Parameters<typeof request>[1]): Promise<StaffMember> => {

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
return request<StaffMember>(getChangeStaffUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeStaffBody)
  }
);}





export const getChangeStaffMutationKey = () => ['changeStaff'] as const;

export const getChangeStaffMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeStaff>>, TError,ChangeStaffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeStaff>>, TError,ChangeStaffMutationVariables, TContext> => {

const mutationKey = getChangeStaffMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeStaff>>, ChangeStaffMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeStaff(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeStaffMutationResult = NonNullable<Awaited<ReturnType<typeof changeStaff>>>
    export type ChangeStaffMutationBody = ChangeStaffBody
    export type ChangeStaffMutationError = ErrorType<ErrorBody>
    export type ChangeStaffMutationVariables = {id: string;data: ChangeStaffBody}

    export const useChangeStaff = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeStaff>>, TError,ChangeStaffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeStaff>>,
        TError,
        ChangeStaffMutationVariables,
        TContext
      > => {
      return useMutation(getChangeStaffMutationOptions(options), queryClient);
    }
    export const getResetStaffPasswordUrl = (id: string,) => {




  return `/api/staff/${id}/password`
}

export const resetStaffPassword = async (id: string,
    resetStaffPasswordBody: ResetStaffPasswordBody, options?: Parameters<typeof request>[1]): Promise<StaffMember> => {

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
return request<StaffMember>(getResetStaffPasswordUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(resetStaffPasswordBody)
  }
);}





export const getResetStaffPasswordMutationKey = () => ['resetStaffPassword'] as const;

export const getResetStaffPasswordMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resetStaffPassword>>, TError,ResetStaffPasswordMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof resetStaffPassword>>, TError,ResetStaffPasswordMutationVariables, TContext> => {

const mutationKey = getResetStaffPasswordMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resetStaffPassword>>, ResetStaffPasswordMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  resetStaffPassword(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResetStaffPasswordMutationResult = NonNullable<Awaited<ReturnType<typeof resetStaffPassword>>>
    export type ResetStaffPasswordMutationBody = ResetStaffPasswordBody
    export type ResetStaffPasswordMutationError = ErrorType<ErrorBody>
    export type ResetStaffPasswordMutationVariables = {id: string;data: ResetStaffPasswordBody}

    export const useResetStaffPassword = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resetStaffPassword>>, TError,ResetStaffPasswordMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resetStaffPassword>>,
        TError,
        ResetStaffPasswordMutationVariables,
        TContext
      > => {
      return useMutation(getResetStaffPasswordMutationOptions(options), queryClient);
    }
    export const getSignStaffOutUrl = (id: string,) => {




  return `/api/staff/${id}/sessions`
}

export const signStaffOut = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getSignStaffOutUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getSignStaffOutMutationKey = () => ['signStaffOut'] as const;

export const getSignStaffOutMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signStaffOut>>, TError,SignStaffOutMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof signStaffOut>>, TError,SignStaffOutMutationVariables, TContext> => {

const mutationKey = getSignStaffOutMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signStaffOut>>, SignStaffOutMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  signStaffOut(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SignStaffOutMutationResult = NonNullable<Awaited<ReturnType<typeof signStaffOut>>>

    export type SignStaffOutMutationError = ErrorType<ErrorBody>
    export type SignStaffOutMutationVariables = {id: string}

    export const useSignStaffOut = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signStaffOut>>, TError,SignStaffOutMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signStaffOut>>,
        TError,
        SignStaffOutMutationVariables,
        TContext
      > => {
      return useMutation(getSignStaffOutMutationOptions(options), queryClient);
    }
