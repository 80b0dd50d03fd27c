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
  CreateQuestionnaireBody,
  DiscardQuestionnaireDraftParams,
  ErrorBody,
  FhirQuestionnaire,
  ImportQuestionnaireBody,
  ListQuestionnaires200,
  ListQuestionnairesParams,
  PublishQuestionnaireBody,
  Questionnaire,
  QuestionnaireVersionDetail,
  SaveQuestionnaireDraftBody,
  SetQuestionnaireInUseBody
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

export const getListQuestionnairesUrl = (params?: ListQuestionnairesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/questionnaires?${stringifiedParams}` : `/api/questionnaires`
}

export const listQuestionnaires = async (params?: ListQuestionnairesParams, options?: Parameters<typeof request>[1]): Promise<ListQuestionnaires200> => {

  return request<ListQuestionnaires200>(getListQuestionnairesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListQuestionnairesQueryKey = (params?: ListQuestionnairesParams,) => {
    return [
    `/api/questionnaires`, ...(params ? [params] : [])
    ] as const;
    }


export const getListQuestionnairesQueryOptions = <TData = Awaited<ReturnType<typeof listQuestionnaires>>, TError = ErrorType<ErrorBody>>(params?: ListQuestionnairesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestionnaires>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListQuestionnairesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listQuestionnaires>>> = ({ signal }) => listQuestionnaires(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listQuestionnaires>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListQuestionnairesQueryResult = NonNullable<Awaited<ReturnType<typeof listQuestionnaires>>>
export type ListQuestionnairesQueryError = ErrorType<ErrorBody>


export function useListQuestionnaires<TData = Awaited<ReturnType<typeof listQuestionnaires>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListQuestionnairesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestionnaires>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listQuestionnaires>>,
          TError,
          Awaited<ReturnType<typeof listQuestionnaires>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListQuestionnaires<TData = Awaited<ReturnType<typeof listQuestionnaires>>, TError = ErrorType<ErrorBody>>(
 params?: ListQuestionnairesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestionnaires>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listQuestionnaires>>,
          TError,
          Awaited<ReturnType<typeof listQuestionnaires>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListQuestionnaires<TData = Awaited<ReturnType<typeof listQuestionnaires>>, TError = ErrorType<ErrorBody>>(
 params?: ListQuestionnairesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestionnaires>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListQuestionnaires<TData = Awaited<ReturnType<typeof listQuestionnaires>>, TError = ErrorType<ErrorBody>>(
 params?: ListQuestionnairesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestionnaires>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListQuestionnairesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateQuestionnaireUrl = () => {




  return `/api/questionnaires`
}

export const createQuestionnaire = async (createQuestionnaireBody: CreateQuestionnaireBody, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

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
return request<Questionnaire>(getCreateQuestionnaireUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createQuestionnaireBody)
  }
);}





export const getCreateQuestionnaireMutationKey = () => ['createQuestionnaire'] as const;

export const getCreateQuestionnaireMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createQuestionnaire>>, TError,CreateQuestionnaireMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createQuestionnaire>>, TError,CreateQuestionnaireMutationVariables, TContext> => {

const mutationKey = getCreateQuestionnaireMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createQuestionnaire>>, CreateQuestionnaireMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createQuestionnaire(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateQuestionnaireMutationResult = NonNullable<Awaited<ReturnType<typeof createQuestionnaire>>>
    export type CreateQuestionnaireMutationBody = CreateQuestionnaireBody
    export type CreateQuestionnaireMutationError = ErrorType<ErrorBody>
    export type CreateQuestionnaireMutationVariables = {data: CreateQuestionnaireBody}

    export const useCreateQuestionnaire = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createQuestionnaire>>, TError,CreateQuestionnaireMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createQuestionnaire>>,
        TError,
        CreateQuestionnaireMutationVariables,
        TContext
      > => {
      return useMutation(getCreateQuestionnaireMutationOptions(options), queryClient);
    }
    export const getGetQuestionnaireUrl = (id: string,) => {




  return `/api/questionnaires/${id}`
}

export const getQuestionnaire = async (id: string, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

  return request<Questionnaire>(getGetQuestionnaireUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetQuestionnaireQueryKey = (id: string,) => {
    return [
    `/api/questionnaires/${id}`
    ] as const;
    }


export const getGetQuestionnaireQueryOptions = <TData = Awaited<ReturnType<typeof getQuestionnaire>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaire>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetQuestionnaireQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getQuestionnaire>>> = ({ signal }) => getQuestionnaire(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaire>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetQuestionnaireQueryResult = NonNullable<Awaited<ReturnType<typeof getQuestionnaire>>>
export type GetQuestionnaireQueryError = ErrorType<ErrorBody>


export function useGetQuestionnaire<TData = Awaited<ReturnType<typeof getQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaire>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getQuestionnaire>>,
          TError,
          Awaited<ReturnType<typeof getQuestionnaire>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetQuestionnaire<TData = Awaited<ReturnType<typeof getQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaire>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getQuestionnaire>>,
          TError,
          Awaited<ReturnType<typeof getQuestionnaire>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetQuestionnaire<TData = Awaited<ReturnType<typeof getQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaire>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetQuestionnaire<TData = Awaited<ReturnType<typeof getQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaire>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetQuestionnaireQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetQuestionnaireVersionUrl = (id: string,) => {




  return `/api/questionnaire-versions/${id}`
}

export const getQuestionnaireVersion = async (id: string, options?: Parameters<typeof request>[1]): Promise<QuestionnaireVersionDetail> => {

  return request<QuestionnaireVersionDetail>(getGetQuestionnaireVersionUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetQuestionnaireVersionQueryKey = (id: string,) => {
    return [
    `/api/questionnaire-versions/${id}`
    ] as const;
    }


export const getGetQuestionnaireVersionQueryOptions = <TData = Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetQuestionnaireVersionQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getQuestionnaireVersion>>> = ({ signal }) => getQuestionnaireVersion(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetQuestionnaireVersionQueryResult = NonNullable<Awaited<ReturnType<typeof getQuestionnaireVersion>>>
export type GetQuestionnaireVersionQueryError = ErrorType<ErrorBody>


export function useGetQuestionnaireVersion<TData = Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getQuestionnaireVersion>>,
          TError,
          Awaited<ReturnType<typeof getQuestionnaireVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetQuestionnaireVersion<TData = Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getQuestionnaireVersion>>,
          TError,
          Awaited<ReturnType<typeof getQuestionnaireVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetQuestionnaireVersion<TData = Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetQuestionnaireVersion<TData = Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestionnaireVersion>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetQuestionnaireVersionQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getExportQuestionnaireUrl = (id: string,) => {




  return `/api/questionnaire-versions/${id}/fhir`
}

/**
 * @summary A published version as FHIR R4 Questionnaire JSON
 */
export const exportQuestionnaire = async (id: string, options?: Parameters<typeof request>[1]): Promise<FhirQuestionnaire> => {

  return request<FhirQuestionnaire>(getExportQuestionnaireUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportQuestionnaireQueryKey = (id: string,) => {
    return [
    `/api/questionnaire-versions/${id}/fhir`
    ] as const;
    }


export const getExportQuestionnaireQueryOptions = <TData = Awaited<ReturnType<typeof exportQuestionnaire>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportQuestionnaire>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportQuestionnaireQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportQuestionnaire>>> = ({ signal }) => exportQuestionnaire(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportQuestionnaire>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportQuestionnaireQueryResult = NonNullable<Awaited<ReturnType<typeof exportQuestionnaire>>>
export type ExportQuestionnaireQueryError = ErrorType<ErrorBody>


export function useExportQuestionnaire<TData = Awaited<ReturnType<typeof exportQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportQuestionnaire>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportQuestionnaire>>,
          TError,
          Awaited<ReturnType<typeof exportQuestionnaire>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportQuestionnaire<TData = Awaited<ReturnType<typeof exportQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportQuestionnaire>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportQuestionnaire>>,
          TError,
          Awaited<ReturnType<typeof exportQuestionnaire>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportQuestionnaire<TData = Awaited<ReturnType<typeof exportQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportQuestionnaire>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A published version as FHIR R4 Questionnaire JSON
 */

export function useExportQuestionnaire<TData = Awaited<ReturnType<typeof exportQuestionnaire>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportQuestionnaire>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportQuestionnaireQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getImportQuestionnaireUrl = () => {




  return `/api/questionnaires/import`
}

/**
 * @summary Takes in FHIR R4 Questionnaire JSON as a draft
 */
export const importQuestionnaire = async (importQuestionnaireBody: ImportQuestionnaireBody, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

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
return request<Questionnaire>(getImportQuestionnaireUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(importQuestionnaireBody)
  }
);}





export const getImportQuestionnaireMutationKey = () => ['importQuestionnaire'] as const;

export const getImportQuestionnaireMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof importQuestionnaire>>, TError,ImportQuestionnaireMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof importQuestionnaire>>, TError,ImportQuestionnaireMutationVariables, TContext> => {

const mutationKey = getImportQuestionnaireMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof importQuestionnaire>>, ImportQuestionnaireMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  importQuestionnaire(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ImportQuestionnaireMutationResult = NonNullable<Awaited<ReturnType<typeof importQuestionnaire>>>
    export type ImportQuestionnaireMutationBody = ImportQuestionnaireBody
    export type ImportQuestionnaireMutationError = ErrorType<ErrorBody>
    export type ImportQuestionnaireMutationVariables = {data: ImportQuestionnaireBody}

    /**
 * @summary Takes in FHIR R4 Questionnaire JSON as a draft
 */
export const useImportQuestionnaire = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof importQuestionnaire>>, TError,ImportQuestionnaireMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof importQuestionnaire>>,
        TError,
        ImportQuestionnaireMutationVariables,
        TContext
      > => {
      return useMutation(getImportQuestionnaireMutationOptions(options), queryClient);
    }
    export const getSaveQuestionnaireDraftUrl = (id: string,) => {




  return `/api/questionnaires/${id}/draft`
}

export const saveQuestionnaireDraft = async (id: string,
    saveQuestionnaireDraftBody: SaveQuestionnaireDraftBody, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

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
return request<Questionnaire>(getSaveQuestionnaireDraftUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveQuestionnaireDraftBody)
  }
);}





export const getSaveQuestionnaireDraftMutationKey = () => ['saveQuestionnaireDraft'] as const;

export const getSaveQuestionnaireDraftMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveQuestionnaireDraft>>, TError,SaveQuestionnaireDraftMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof saveQuestionnaireDraft>>, TError,SaveQuestionnaireDraftMutationVariables, TContext> => {

const mutationKey = getSaveQuestionnaireDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveQuestionnaireDraft>>, SaveQuestionnaireDraftMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  saveQuestionnaireDraft(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveQuestionnaireDraftMutationResult = NonNullable<Awaited<ReturnType<typeof saveQuestionnaireDraft>>>
    export type SaveQuestionnaireDraftMutationBody = SaveQuestionnaireDraftBody
    export type SaveQuestionnaireDraftMutationError = ErrorType<ErrorBody>
    export type SaveQuestionnaireDraftMutationVariables = {id: string;data: SaveQuestionnaireDraftBody}

    export const useSaveQuestionnaireDraft = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveQuestionnaireDraft>>, TError,SaveQuestionnaireDraftMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveQuestionnaireDraft>>,
        TError,
        SaveQuestionnaireDraftMutationVariables,
        TContext
      > => {
      return useMutation(getSaveQuestionnaireDraftMutationOptions(options), queryClient);
    }
    export const getDiscardQuestionnaireDraftUrl = (id: string,
    params: DiscardQuestionnaireDraftParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/questionnaires/${id}/draft?${stringifiedParams}` : `/api/questionnaires/${id}/draft`
}

export const discardQuestionnaireDraft = async (id: string,
    params: DiscardQuestionnaireDraftParams, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

  return request<Questionnaire>(getDiscardQuestionnaireDraftUrl(id,params),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDiscardQuestionnaireDraftMutationKey = () => ['discardQuestionnaireDraft'] as const;

export const getDiscardQuestionnaireDraftMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardQuestionnaireDraft>>, TError,DiscardQuestionnaireDraftMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof discardQuestionnaireDraft>>, TError,DiscardQuestionnaireDraftMutationVariables, TContext> => {

const mutationKey = getDiscardQuestionnaireDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof discardQuestionnaireDraft>>, DiscardQuestionnaireDraftMutationVariables> = (props) => {
          const {id,params} = props ?? {};

          return  discardQuestionnaireDraft(id,params,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DiscardQuestionnaireDraftMutationResult = NonNullable<Awaited<ReturnType<typeof discardQuestionnaireDraft>>>

    export type DiscardQuestionnaireDraftMutationError = ErrorType<ErrorBody>
    export type DiscardQuestionnaireDraftMutationVariables = {id: string;params: DiscardQuestionnaireDraftParams}

    export const useDiscardQuestionnaireDraft = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardQuestionnaireDraft>>, TError,DiscardQuestionnaireDraftMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof discardQuestionnaireDraft>>,
        TError,
        DiscardQuestionnaireDraftMutationVariables,
        TContext
      > => {
      return useMutation(getDiscardQuestionnaireDraftMutationOptions(options), queryClient);
    }
    export const getPublishQuestionnaireUrl = (id: string,) => {




  return `/api/questionnaires/${id}/publish`
}

export const publishQuestionnaire = async (id: string,
    publishQuestionnaireBody: PublishQuestionnaireBody, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

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
return request<Questionnaire>(getPublishQuestionnaireUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(publishQuestionnaireBody)
  }
);}





export const getPublishQuestionnaireMutationKey = () => ['publishQuestionnaire'] as const;

export const getPublishQuestionnaireMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishQuestionnaire>>, TError,PublishQuestionnaireMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishQuestionnaire>>, TError,PublishQuestionnaireMutationVariables, TContext> => {

const mutationKey = getPublishQuestionnaireMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishQuestionnaire>>, PublishQuestionnaireMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  publishQuestionnaire(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishQuestionnaireMutationResult = NonNullable<Awaited<ReturnType<typeof publishQuestionnaire>>>
    export type PublishQuestionnaireMutationBody = PublishQuestionnaireBody
    export type PublishQuestionnaireMutationError = ErrorType<ErrorBody>
    export type PublishQuestionnaireMutationVariables = {id: string;data: PublishQuestionnaireBody}

    export const usePublishQuestionnaire = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishQuestionnaire>>, TError,PublishQuestionnaireMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishQuestionnaire>>,
        TError,
        PublishQuestionnaireMutationVariables,
        TContext
      > => {
      return useMutation(getPublishQuestionnaireMutationOptions(options), queryClient);
    }
    export const getSetQuestionnaireInUseUrl = (id: string,) => {




  return `/api/questionnaires/${id}/in-use`
}

/**
 * @summary Retires a questionnaire for new campaigns, or brings it back
 */
export const setQuestionnaireInUse = async (id: string,
    setQuestionnaireInUseBody: SetQuestionnaireInUseBody, options?: Parameters<typeof request>[1]): Promise<Questionnaire> => {

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
return request<Questionnaire>(getSetQuestionnaireInUseUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(setQuestionnaireInUseBody)
  }
);}





export const getSetQuestionnaireInUseMutationKey = () => ['setQuestionnaireInUse'] as const;

export const getSetQuestionnaireInUseMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setQuestionnaireInUse>>, TError,SetQuestionnaireInUseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof setQuestionnaireInUse>>, TError,SetQuestionnaireInUseMutationVariables, TContext> => {

const mutationKey = getSetQuestionnaireInUseMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setQuestionnaireInUse>>, SetQuestionnaireInUseMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  setQuestionnaireInUse(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetQuestionnaireInUseMutationResult = NonNullable<Awaited<ReturnType<typeof setQuestionnaireInUse>>>
    export type SetQuestionnaireInUseMutationBody = SetQuestionnaireInUseBody
    export type SetQuestionnaireInUseMutationError = ErrorType<ErrorBody>
    export type SetQuestionnaireInUseMutationVariables = {id: string;data: SetQuestionnaireInUseBody}

    /**
 * @summary Retires a questionnaire for new campaigns, or brings it back
 */
export const useSetQuestionnaireInUse = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setQuestionnaireInUse>>, TError,SetQuestionnaireInUseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setQuestionnaireInUse>>,
        TError,
        SetQuestionnaireInUseMutationVariables,
        TContext
      > => {
      return useMutation(getSetQuestionnaireInUseMutationOptions(options), queryClient);
    }
