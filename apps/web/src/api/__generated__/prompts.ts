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
  HearPrompts200,
  HearPromptsBody,
  Prompt,
  RemovePromptRecordingParams
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

export const getHearPromptsUrl = () => {




  return `/api/prompts/hear`
}

/**
 * @summary Renders texts; changes nothing that people see
 */
export const hearPrompts = async (hearPromptsBody: HearPromptsBody, options?: Parameters<typeof request>[1]): Promise<HearPrompts200> => {

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
return request<HearPrompts200>(getHearPromptsUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(hearPromptsBody)
  }
);}





export const getHearPromptsMutationKey = () => ['hearPrompts'] as const;

export const getHearPromptsMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof hearPrompts>>, TError,HearPromptsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof hearPrompts>>, TError,HearPromptsMutationVariables, TContext> => {

const mutationKey = getHearPromptsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof hearPrompts>>, HearPromptsMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  hearPrompts(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type HearPromptsMutationResult = NonNullable<Awaited<ReturnType<typeof hearPrompts>>>
    export type HearPromptsMutationBody = HearPromptsBody
    export type HearPromptsMutationError = ErrorType<ErrorBody>
    export type HearPromptsMutationVariables = {data: HearPromptsBody}

    /**
 * @summary Renders texts; changes nothing that people see
 */
export const useHearPrompts = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof hearPrompts>>, TError,HearPromptsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof hearPrompts>>,
        TError,
        HearPromptsMutationVariables,
        TContext
      > => {
      return useMutation(getHearPromptsMutationOptions(options), queryClient);
    }
    export const getGetPromptSoundUrl = (key: string,) => {




  return `/api/prompts/${key}/sound`
}

export const getPromptSound = async (key: string, options?: Parameters<typeof request>[1]): Promise<Blob> => {

  return request<Blob>(getGetPromptSoundUrl(key),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPromptSoundQueryKey = (key: string,) => {
    return [
    `/api/prompts/${key}/sound`
    ] as const;
    }


export const getGetPromptSoundQueryOptions = <TData = Awaited<ReturnType<typeof getPromptSound>>, TError = ErrorType<ErrorBody>>(key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPromptSound>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPromptSoundQueryKey(key);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPromptSound>>> = ({ signal }) => getPromptSound(key, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: key !== null && key !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPromptSound>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPromptSoundQueryResult = NonNullable<Awaited<ReturnType<typeof getPromptSound>>>
export type GetPromptSoundQueryError = ErrorType<ErrorBody>


export function useGetPromptSound<TData = Awaited<ReturnType<typeof getPromptSound>>, TError = ErrorType<ErrorBody>>(
 key: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPromptSound>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPromptSound>>,
          TError,
          Awaited<ReturnType<typeof getPromptSound>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPromptSound<TData = Awaited<ReturnType<typeof getPromptSound>>, TError = ErrorType<ErrorBody>>(
 key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPromptSound>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPromptSound>>,
          TError,
          Awaited<ReturnType<typeof getPromptSound>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPromptSound<TData = Awaited<ReturnType<typeof getPromptSound>>, TError = ErrorType<ErrorBody>>(
 key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPromptSound>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetPromptSound<TData = Awaited<ReturnType<typeof getPromptSound>>, TError = ErrorType<ErrorBody>>(
 key: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPromptSound>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPromptSoundQueryOptions(key,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUploadPromptRecordingUrl = () => {




  return `/api/prompts/recordings`
}

/**
 * @summary Multipart: `text`, then the recording as `file`
 */
export const uploadPromptRecording = async ( options?: Parameters<typeof request>[1]): Promise<Prompt> => {

  return request<Prompt>(getUploadPromptRecordingUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getUploadPromptRecordingMutationKey = () => ['uploadPromptRecording'] as const;

export const getUploadPromptRecordingMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadPromptRecording>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof uploadPromptRecording>>, TError,void, TContext> => {

const mutationKey = getUploadPromptRecordingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof uploadPromptRecording>>, void> = () => {


          return  uploadPromptRecording(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UploadPromptRecordingMutationResult = NonNullable<Awaited<ReturnType<typeof uploadPromptRecording>>>

    export type UploadPromptRecordingMutationError = ErrorType<ErrorBody>


    /**
 * @summary Multipart: `text`, then the recording as `file`
 */
export const useUploadPromptRecording = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadPromptRecording>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof uploadPromptRecording>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getUploadPromptRecordingMutationOptions(options), queryClient);
    }
    export const getRemovePromptRecordingUrl = (params: RemovePromptRecordingParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/prompts/recordings?${stringifiedParams}` : `/api/prompts/recordings`
}

/**
 * @summary Goes back to the synthetic voice, which is answered
 */
export const removePromptRecording = async (params: RemovePromptRecordingParams, options?: Parameters<typeof request>[1]): Promise<Prompt> => {

  return request<Prompt>(getRemovePromptRecordingUrl(params),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemovePromptRecordingMutationKey = () => ['removePromptRecording'] as const;

export const getRemovePromptRecordingMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePromptRecording>>, TError,RemovePromptRecordingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof removePromptRecording>>, TError,RemovePromptRecordingMutationVariables, TContext> => {

const mutationKey = getRemovePromptRecordingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removePromptRecording>>, RemovePromptRecordingMutationVariables> = (props) => {
          const {params} = props ?? {};

          return  removePromptRecording(params,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemovePromptRecordingMutationResult = NonNullable<Awaited<ReturnType<typeof removePromptRecording>>>

    export type RemovePromptRecordingMutationError = ErrorType<ErrorBody>
    export type RemovePromptRecordingMutationVariables = {params: RemovePromptRecordingParams}

    /**
 * @summary Goes back to the synthetic voice, which is answered
 */
export const useRemovePromptRecording = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removePromptRecording>>, TError,RemovePromptRecordingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removePromptRecording>>,
        TError,
        RemovePromptRecordingMutationVariables,
        TContext
      > => {
      return useMutation(getRemovePromptRecordingMutationOptions(options), queryClient);
    }
