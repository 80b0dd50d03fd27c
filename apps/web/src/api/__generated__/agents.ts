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
  Agent,
  AgentPresence,
  BrowserPhone,
  ChangeAgentBody,
  ChangePauseCodeBody,
  CreateAgentBody,
  CreatePauseCodeBody,
  DeskPhone,
  ErrorBody,
  ForceAgentStateBody,
  ListAgentPresence200,
  ListAgents200,
  ListPauseCodes200,
  PauseAgentBody,
  PauseCode,
  SignInAgentBody
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

export const getListAgentsUrl = () => {




  return `/api/agents/settings`
}

export const listAgents = async ( options?: Parameters<typeof request>[1]): Promise<ListAgents200> => {

  return request<ListAgents200>(getListAgentsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAgentsQueryKey = () => {
    return [
    `/api/agents/settings`
    ] as const;
    }


export const getListAgentsQueryOptions = <TData = Awaited<ReturnType<typeof listAgents>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgents>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAgentsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAgents>>> = ({ signal }) => listAgents({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAgents>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAgentsQueryResult = NonNullable<Awaited<ReturnType<typeof listAgents>>>
export type ListAgentsQueryError = ErrorType<ErrorBody>


export function useListAgents<TData = Awaited<ReturnType<typeof listAgents>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgents>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgents>>,
          TError,
          Awaited<ReturnType<typeof listAgents>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgents<TData = Awaited<ReturnType<typeof listAgents>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgents>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgents>>,
          TError,
          Awaited<ReturnType<typeof listAgents>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgents<TData = Awaited<ReturnType<typeof listAgents>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgents>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListAgents<TData = Awaited<ReturnType<typeof listAgents>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgents>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAgentsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateAgentUrl = () => {




  return `/api/agents`
}

export const createAgent = async (createAgentBody: CreateAgentBody, options?: Parameters<typeof request>[1]): Promise<Agent> => {

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
return request<Agent>(getCreateAgentUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createAgentBody)
  }
);}





export const getCreateAgentMutationKey = () => ['createAgent'] as const;

export const getCreateAgentMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAgent>>, TError,CreateAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createAgent>>, TError,CreateAgentMutationVariables, TContext> => {

const mutationKey = getCreateAgentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createAgent>>, CreateAgentMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createAgent(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateAgentMutationResult = NonNullable<Awaited<ReturnType<typeof createAgent>>>
    export type CreateAgentMutationBody = CreateAgentBody
    export type CreateAgentMutationError = ErrorType<ErrorBody>
    export type CreateAgentMutationVariables = {data: CreateAgentBody}

    export const useCreateAgent = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAgent>>, TError,CreateAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createAgent>>,
        TError,
        CreateAgentMutationVariables,
        TContext
      > => {
      return useMutation(getCreateAgentMutationOptions(options), queryClient);
    }
    export const getListAgentPresenceUrl = () => {




  return `/api/agents`
}

export const listAgentPresence = async ( options?: Parameters<typeof request>[1]): Promise<ListAgentPresence200> => {

  return request<ListAgentPresence200>(getListAgentPresenceUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAgentPresenceQueryKey = () => {
    return [
    `/api/agents`
    ] as const;
    }


export const getListAgentPresenceQueryOptions = <TData = Awaited<ReturnType<typeof listAgentPresence>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgentPresence>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAgentPresenceQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAgentPresence>>> = ({ signal }) => listAgentPresence({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAgentPresence>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAgentPresenceQueryResult = NonNullable<Awaited<ReturnType<typeof listAgentPresence>>>
export type ListAgentPresenceQueryError = ErrorType<ErrorBody>


export function useListAgentPresence<TData = Awaited<ReturnType<typeof listAgentPresence>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgentPresence>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgentPresence>>,
          TError,
          Awaited<ReturnType<typeof listAgentPresence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgentPresence<TData = Awaited<ReturnType<typeof listAgentPresence>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgentPresence>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAgentPresence>>,
          TError,
          Awaited<ReturnType<typeof listAgentPresence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAgentPresence<TData = Awaited<ReturnType<typeof listAgentPresence>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgentPresence>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListAgentPresence<TData = Awaited<ReturnType<typeof listAgentPresence>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAgentPresence>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAgentPresenceQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeAgentUrl = (id: string,) => {




  return `/api/agents/${id}`
}

/**
 * @summary Changes or disables an agent; what is left out stays
 */
export const changeAgent = async (id: string,
    changeAgentBody: ChangeAgentBody, options?: Parameters<typeof request>[1]): Promise<Agent> => {

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
return request<Agent>(getChangeAgentUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changeAgentBody)
  }
);}





export const getChangeAgentMutationKey = () => ['changeAgent'] as const;

export const getChangeAgentMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeAgent>>, TError,ChangeAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeAgent>>, TError,ChangeAgentMutationVariables, TContext> => {

const mutationKey = getChangeAgentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeAgent>>, ChangeAgentMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changeAgent(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeAgentMutationResult = NonNullable<Awaited<ReturnType<typeof changeAgent>>>
    export type ChangeAgentMutationBody = ChangeAgentBody
    export type ChangeAgentMutationError = ErrorType<ErrorBody>
    export type ChangeAgentMutationVariables = {id: string;data: ChangeAgentBody}

    /**
 * @summary Changes or disables an agent; what is left out stays
 */
export const useChangeAgent = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeAgent>>, TError,ChangeAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeAgent>>,
        TError,
        ChangeAgentMutationVariables,
        TContext
      > => {
      return useMutation(getChangeAgentMutationOptions(options), queryClient);
    }
    export const getRenewDeskPhoneUrl = (id: string,) => {




  return `/api/agents/${id}/phone`
}

/**
 * @summary Sets up the SIP phone on the desk; its password is answered once and an earlier one is void
 */
export const renewDeskPhone = async (id: string, options?: Parameters<typeof request>[1]): Promise<DeskPhone> => {

  return request<DeskPhone>(getRenewDeskPhoneUrl(id),
  {
    ...options,
    method: 'PUT'


  }
);}





export const getRenewDeskPhoneMutationKey = () => ['renewDeskPhone'] as const;

export const getRenewDeskPhoneMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof renewDeskPhone>>, TError,RenewDeskPhoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof renewDeskPhone>>, TError,RenewDeskPhoneMutationVariables, TContext> => {

const mutationKey = getRenewDeskPhoneMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof renewDeskPhone>>, RenewDeskPhoneMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  renewDeskPhone(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RenewDeskPhoneMutationResult = NonNullable<Awaited<ReturnType<typeof renewDeskPhone>>>

    export type RenewDeskPhoneMutationError = ErrorType<ErrorBody>
    export type RenewDeskPhoneMutationVariables = {id: string}

    /**
 * @summary Sets up the SIP phone on the desk; its password is answered once and an earlier one is void
 */
export const useRenewDeskPhone = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof renewDeskPhone>>, TError,RenewDeskPhoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof renewDeskPhone>>,
        TError,
        RenewDeskPhoneMutationVariables,
        TContext
      > => {
      return useMutation(getRenewDeskPhoneMutationOptions(options), queryClient);
    }
    export const getRemoveDeskPhoneUrl = (id: string,) => {




  return `/api/agents/${id}/phone`
}

export const removeDeskPhone = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getRemoveDeskPhoneUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveDeskPhoneMutationKey = () => ['removeDeskPhone'] as const;

export const getRemoveDeskPhoneMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeDeskPhone>>, TError,RemoveDeskPhoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof removeDeskPhone>>, TError,RemoveDeskPhoneMutationVariables, TContext> => {

const mutationKey = getRemoveDeskPhoneMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeDeskPhone>>, RemoveDeskPhoneMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  removeDeskPhone(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveDeskPhoneMutationResult = NonNullable<Awaited<ReturnType<typeof removeDeskPhone>>>

    export type RemoveDeskPhoneMutationError = ErrorType<ErrorBody>
    export type RemoveDeskPhoneMutationVariables = {id: string}

    export const useRemoveDeskPhone = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeDeskPhone>>, TError,RemoveDeskPhoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeDeskPhone>>,
        TError,
        RemoveDeskPhoneMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveDeskPhoneMutationOptions(options), queryClient);
    }
    export const getListPauseCodesUrl = () => {




  return `/api/pause-codes`
}

export const listPauseCodes = async ( options?: Parameters<typeof request>[1]): Promise<ListPauseCodes200> => {

  return request<ListPauseCodes200>(getListPauseCodesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPauseCodesQueryKey = () => {
    return [
    `/api/pause-codes`
    ] as const;
    }


export const getListPauseCodesQueryOptions = <TData = Awaited<ReturnType<typeof listPauseCodes>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPauseCodes>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPauseCodesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPauseCodes>>> = ({ signal }) => listPauseCodes({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPauseCodes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPauseCodesQueryResult = NonNullable<Awaited<ReturnType<typeof listPauseCodes>>>
export type ListPauseCodesQueryError = ErrorType<ErrorBody>


export function useListPauseCodes<TData = Awaited<ReturnType<typeof listPauseCodes>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPauseCodes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPauseCodes>>,
          TError,
          Awaited<ReturnType<typeof listPauseCodes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPauseCodes<TData = Awaited<ReturnType<typeof listPauseCodes>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPauseCodes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPauseCodes>>,
          TError,
          Awaited<ReturnType<typeof listPauseCodes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPauseCodes<TData = Awaited<ReturnType<typeof listPauseCodes>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPauseCodes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListPauseCodes<TData = Awaited<ReturnType<typeof listPauseCodes>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPauseCodes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPauseCodesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreatePauseCodeUrl = () => {




  return `/api/pause-codes`
}

export const createPauseCode = async (createPauseCodeBody: CreatePauseCodeBody, options?: Parameters<typeof request>[1]): Promise<PauseCode> => {

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
return request<PauseCode>(getCreatePauseCodeUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createPauseCodeBody)
  }
);}





export const getCreatePauseCodeMutationKey = () => ['createPauseCode'] as const;

export const getCreatePauseCodeMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPauseCode>>, TError,CreatePauseCodeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createPauseCode>>, TError,CreatePauseCodeMutationVariables, TContext> => {

const mutationKey = getCreatePauseCodeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createPauseCode>>, CreatePauseCodeMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createPauseCode(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreatePauseCodeMutationResult = NonNullable<Awaited<ReturnType<typeof createPauseCode>>>
    export type CreatePauseCodeMutationBody = CreatePauseCodeBody
    export type CreatePauseCodeMutationError = ErrorType<ErrorBody>
    export type CreatePauseCodeMutationVariables = {data: CreatePauseCodeBody}

    export const useCreatePauseCode = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPauseCode>>, TError,CreatePauseCodeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createPauseCode>>,
        TError,
        CreatePauseCodeMutationVariables,
        TContext
      > => {
      return useMutation(getCreatePauseCodeMutationOptions(options), queryClient);
    }
    export const getChangePauseCodeUrl = (id: string,) => {




  return `/api/pause-codes/${id}`
}

export const changePauseCode = async (id: string,
    changePauseCodeBody: ChangePauseCodeBody, options?: Parameters<typeof request>[1]): Promise<PauseCode> => {

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
return request<PauseCode>(getChangePauseCodeUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changePauseCodeBody)
  }
);}





export const getChangePauseCodeMutationKey = () => ['changePauseCode'] as const;

export const getChangePauseCodeMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePauseCode>>, TError,ChangePauseCodeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changePauseCode>>, TError,ChangePauseCodeMutationVariables, TContext> => {

const mutationKey = getChangePauseCodeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changePauseCode>>, ChangePauseCodeMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changePauseCode(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangePauseCodeMutationResult = NonNullable<Awaited<ReturnType<typeof changePauseCode>>>
    export type ChangePauseCodeMutationBody = ChangePauseCodeBody
    export type ChangePauseCodeMutationError = ErrorType<ErrorBody>
    export type ChangePauseCodeMutationVariables = {id: string;data: ChangePauseCodeBody}

    export const useChangePauseCode = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePauseCode>>, TError,ChangePauseCodeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changePauseCode>>,
        TError,
        ChangePauseCodeMutationVariables,
        TContext
      > => {
      return useMutation(getChangePauseCodeMutationOptions(options), queryClient);
    }
    export const getGetOwnPresenceUrl = () => {




  return `/api/agent`
}

export const getOwnPresence = async ( options?: Parameters<typeof request>[1]): Promise<AgentPresence | null> => {

  return request<AgentPresence | null>(getGetOwnPresenceUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOwnPresenceQueryKey = () => {
    return [
    `/api/agent`
    ] as const;
    }


export const getGetOwnPresenceQueryOptions = <TData = Awaited<ReturnType<typeof getOwnPresence>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnPresence>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOwnPresenceQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOwnPresence>>> = ({ signal }) => getOwnPresence({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOwnPresence>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOwnPresenceQueryResult = NonNullable<Awaited<ReturnType<typeof getOwnPresence>>>
export type GetOwnPresenceQueryError = ErrorType<ErrorBody>


export function useGetOwnPresence<TData = Awaited<ReturnType<typeof getOwnPresence>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnPresence>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOwnPresence>>,
          TError,
          Awaited<ReturnType<typeof getOwnPresence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOwnPresence<TData = Awaited<ReturnType<typeof getOwnPresence>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnPresence>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOwnPresence>>,
          TError,
          Awaited<ReturnType<typeof getOwnPresence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOwnPresence<TData = Awaited<ReturnType<typeof getOwnPresence>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnPresence>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetOwnPresence<TData = Awaited<ReturnType<typeof getOwnPresence>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOwnPresence>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOwnPresenceQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetBrowserPhoneUrl = () => {




  return `/api/agent/phone`
}

export const getBrowserPhone = async ( options?: Parameters<typeof request>[1]): Promise<BrowserPhone> => {

  return request<BrowserPhone>(getGetBrowserPhoneUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBrowserPhoneQueryKey = () => {
    return [
    `/api/agent/phone`
    ] as const;
    }


export const getGetBrowserPhoneQueryOptions = <TData = Awaited<ReturnType<typeof getBrowserPhone>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBrowserPhone>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBrowserPhoneQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBrowserPhone>>> = ({ signal }) => getBrowserPhone({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBrowserPhone>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBrowserPhoneQueryResult = NonNullable<Awaited<ReturnType<typeof getBrowserPhone>>>
export type GetBrowserPhoneQueryError = ErrorType<ErrorBody>


export function useGetBrowserPhone<TData = Awaited<ReturnType<typeof getBrowserPhone>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBrowserPhone>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBrowserPhone>>,
          TError,
          Awaited<ReturnType<typeof getBrowserPhone>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBrowserPhone<TData = Awaited<ReturnType<typeof getBrowserPhone>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBrowserPhone>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBrowserPhone>>,
          TError,
          Awaited<ReturnType<typeof getBrowserPhone>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBrowserPhone<TData = Awaited<ReturnType<typeof getBrowserPhone>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBrowserPhone>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetBrowserPhone<TData = Awaited<ReturnType<typeof getBrowserPhone>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBrowserPhone>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBrowserPhoneQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSignInAgentUrl = () => {




  return `/api/agent/sign-in`
}

export const signInAgent = async (signInAgentBody: SignInAgentBody, options?: Parameters<typeof request>[1]): Promise<AgentPresence> => {

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
return request<AgentPresence>(getSignInAgentUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(signInAgentBody)
  }
);}





export const getSignInAgentMutationKey = () => ['signInAgent'] as const;

export const getSignInAgentMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signInAgent>>, TError,SignInAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof signInAgent>>, TError,SignInAgentMutationVariables, TContext> => {

const mutationKey = getSignInAgentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signInAgent>>, SignInAgentMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  signInAgent(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SignInAgentMutationResult = NonNullable<Awaited<ReturnType<typeof signInAgent>>>
    export type SignInAgentMutationBody = SignInAgentBody
    export type SignInAgentMutationError = ErrorType<ErrorBody>
    export type SignInAgentMutationVariables = {data: SignInAgentBody}

    export const useSignInAgent = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signInAgent>>, TError,SignInAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signInAgent>>,
        TError,
        SignInAgentMutationVariables,
        TContext
      > => {
      return useMutation(getSignInAgentMutationOptions(options), queryClient);
    }
    export const getSignOutAgentUrl = () => {




  return `/api/agent/sign-out`
}

export const signOutAgent = async ( options?: Parameters<typeof request>[1]): Promise<AgentPresence> => {

  return request<AgentPresence>(getSignOutAgentUrl(),
  {
    ...options,
    method: 'PUT'


  }
);}





export const getSignOutAgentMutationKey = () => ['signOutAgent'] as const;

export const getSignOutAgentMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signOutAgent>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof signOutAgent>>, TError,void, TContext> => {

const mutationKey = getSignOutAgentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signOutAgent>>, void> = () => {


          return  signOutAgent(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SignOutAgentMutationResult = NonNullable<Awaited<ReturnType<typeof signOutAgent>>>

    export type SignOutAgentMutationError = ErrorType<ErrorBody>


    export const useSignOutAgent = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signOutAgent>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signOutAgent>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getSignOutAgentMutationOptions(options), queryClient);
    }
    export const getMakeAgentReadyUrl = () => {




  return `/api/agent/ready`
}

export const makeAgentReady = async ( options?: Parameters<typeof request>[1]): Promise<AgentPresence> => {

  return request<AgentPresence>(getMakeAgentReadyUrl(),
  {
    ...options,
    method: 'PUT'


  }
);}





export const getMakeAgentReadyMutationKey = () => ['makeAgentReady'] as const;

export const getMakeAgentReadyMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof makeAgentReady>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof makeAgentReady>>, TError,void, TContext> => {

const mutationKey = getMakeAgentReadyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof makeAgentReady>>, void> = () => {


          return  makeAgentReady(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MakeAgentReadyMutationResult = NonNullable<Awaited<ReturnType<typeof makeAgentReady>>>

    export type MakeAgentReadyMutationError = ErrorType<ErrorBody>


    export const useMakeAgentReady = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof makeAgentReady>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof makeAgentReady>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getMakeAgentReadyMutationOptions(options), queryClient);
    }
    export const getPauseAgentUrl = () => {




  return `/api/agent/pause`
}

export const pauseAgent = async (pauseAgentBody: PauseAgentBody, options?: Parameters<typeof request>[1]): Promise<AgentPresence> => {

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
return request<AgentPresence>(getPauseAgentUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(pauseAgentBody)
  }
);}





export const getPauseAgentMutationKey = () => ['pauseAgent'] as const;

export const getPauseAgentMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof pauseAgent>>, TError,PauseAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof pauseAgent>>, TError,PauseAgentMutationVariables, TContext> => {

const mutationKey = getPauseAgentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof pauseAgent>>, PauseAgentMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  pauseAgent(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PauseAgentMutationResult = NonNullable<Awaited<ReturnType<typeof pauseAgent>>>
    export type PauseAgentMutationBody = PauseAgentBody
    export type PauseAgentMutationError = ErrorType<ErrorBody>
    export type PauseAgentMutationVariables = {data: PauseAgentBody}

    export const usePauseAgent = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof pauseAgent>>, TError,PauseAgentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof pauseAgent>>,
        TError,
        PauseAgentMutationVariables,
        TContext
      > => {
      return useMutation(getPauseAgentMutationOptions(options), queryClient);
    }
    export const getForceAgentStateUrl = (id: string,) => {




  return `/api/agents/${id}/state`
}

export const forceAgentState = async (id: string,
    forceAgentStateBody: ForceAgentStateBody, options?: Parameters<typeof request>[1]): Promise<AgentPresence> => {

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
return request<AgentPresence>(getForceAgentStateUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(forceAgentStateBody)
  }
);}





export const getForceAgentStateMutationKey = () => ['forceAgentState'] as const;

export const getForceAgentStateMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof forceAgentState>>, TError,ForceAgentStateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof forceAgentState>>, TError,ForceAgentStateMutationVariables, TContext> => {

const mutationKey = getForceAgentStateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof forceAgentState>>, ForceAgentStateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  forceAgentState(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ForceAgentStateMutationResult = NonNullable<Awaited<ReturnType<typeof forceAgentState>>>
    export type ForceAgentStateMutationBody = ForceAgentStateBody
    export type ForceAgentStateMutationError = ErrorType<ErrorBody>
    export type ForceAgentStateMutationVariables = {id: string;data: ForceAgentStateBody}

    export const useForceAgentState = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof forceAgentState>>, TError,ForceAgentStateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof forceAgentState>>,
        TError,
        ForceAgentStateMutationVariables,
        TContext
      > => {
      return useMutation(getForceAgentStateMutationOptions(options), queryClient);
    }
