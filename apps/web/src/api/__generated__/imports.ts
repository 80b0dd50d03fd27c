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
  CheckImportBody,
  ErrorBody,
  ImportDetail,
  ImportTemplate,
  ListImportRows200,
  ListImportRowsParams,
  ListImportTemplates200,
  ListImports200,
  ListImportsParams,
  RereadImportBody,
  SaveImportTemplateBody
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

export const getUploadImportUrl = () => {




  return `/api/imports`
}

/**
 * @summary Multipart: the .xlsx, .xls or .csv as `file`
 */
export const uploadImport = async ( options?: Parameters<typeof request>[1]): Promise<ImportDetail> => {

  return request<ImportDetail>(getUploadImportUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getUploadImportMutationKey = () => ['uploadImport'] as const;

export const getUploadImportMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadImport>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof uploadImport>>, TError,void, TContext> => {

const mutationKey = getUploadImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof uploadImport>>, void> = () => {


          return  uploadImport(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UploadImportMutationResult = NonNullable<Awaited<ReturnType<typeof uploadImport>>>

    export type UploadImportMutationError = ErrorType<ErrorBody>


    /**
 * @summary Multipart: the .xlsx, .xls or .csv as `file`
 */
export const useUploadImport = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof uploadImport>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof uploadImport>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getUploadImportMutationOptions(options), queryClient);
    }
    export const getListImportsUrl = (params?: ListImportsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/imports?${stringifiedParams}` : `/api/imports`
}

export const listImports = async (params?: ListImportsParams, options?: Parameters<typeof request>[1]): Promise<ListImports200> => {

  return request<ListImports200>(getListImportsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListImportsQueryKey = (params?: ListImportsParams,) => {
    return [
    `/api/imports`, ...(params ? [params] : [])
    ] as const;
    }


export const getListImportsQueryOptions = <TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<ErrorBody>>(params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImports>>> = ({ signal }) => listImports(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportsQueryResult = NonNullable<Awaited<ReturnType<typeof listImports>>>
export type ListImportsQueryError = ErrorType<ErrorBody>


export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListImportsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<ErrorBody>>(
 params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImports>>,
          TError,
          Awaited<ReturnType<typeof listImports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<ErrorBody>>(
 params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListImports<TData = Awaited<ReturnType<typeof listImports>>, TError = ErrorType<ErrorBody>>(
 params?: ListImportsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImports>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListImportTemplatesUrl = () => {




  return `/api/import-templates`
}

export const listImportTemplates = async ( options?: Parameters<typeof request>[1]): Promise<ListImportTemplates200> => {

  return request<ListImportTemplates200>(getListImportTemplatesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListImportTemplatesQueryKey = () => {
    return [
    `/api/import-templates`
    ] as const;
    }


export const getListImportTemplatesQueryOptions = <TData = Awaited<ReturnType<typeof listImportTemplates>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportTemplates>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportTemplatesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImportTemplates>>> = ({ signal }) => listImportTemplates({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listImportTemplates>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportTemplatesQueryResult = NonNullable<Awaited<ReturnType<typeof listImportTemplates>>>
export type ListImportTemplatesQueryError = ErrorType<ErrorBody>


export function useListImportTemplates<TData = Awaited<ReturnType<typeof listImportTemplates>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportTemplates>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportTemplates>>,
          TError,
          Awaited<ReturnType<typeof listImportTemplates>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportTemplates<TData = Awaited<ReturnType<typeof listImportTemplates>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportTemplates>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportTemplates>>,
          TError,
          Awaited<ReturnType<typeof listImportTemplates>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportTemplates<TData = Awaited<ReturnType<typeof listImportTemplates>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportTemplates>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListImportTemplates<TData = Awaited<ReturnType<typeof listImportTemplates>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportTemplates>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportTemplatesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSaveImportTemplateUrl = () => {




  return `/api/import-templates`
}

/**
 * @summary One with the same name is replaced
 */
export const saveImportTemplate = async (saveImportTemplateBody: SaveImportTemplateBody, options?: Parameters<typeof request>[1]): Promise<ImportTemplate> => {

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
return request<ImportTemplate>(getSaveImportTemplateUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(saveImportTemplateBody)
  }
);}





export const getSaveImportTemplateMutationKey = () => ['saveImportTemplate'] as const;

export const getSaveImportTemplateMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveImportTemplate>>, TError,SaveImportTemplateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof saveImportTemplate>>, TError,SaveImportTemplateMutationVariables, TContext> => {

const mutationKey = getSaveImportTemplateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof saveImportTemplate>>, SaveImportTemplateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  saveImportTemplate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SaveImportTemplateMutationResult = NonNullable<Awaited<ReturnType<typeof saveImportTemplate>>>
    export type SaveImportTemplateMutationBody = SaveImportTemplateBody
    export type SaveImportTemplateMutationError = ErrorType<ErrorBody>
    export type SaveImportTemplateMutationVariables = {data: SaveImportTemplateBody}

    /**
 * @summary One with the same name is replaced
 */
export const useSaveImportTemplate = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof saveImportTemplate>>, TError,SaveImportTemplateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof saveImportTemplate>>,
        TError,
        SaveImportTemplateMutationVariables,
        TContext
      > => {
      return useMutation(getSaveImportTemplateMutationOptions(options), queryClient);
    }
    export const getDeleteImportTemplateUrl = (id: string,) => {




  return `/api/import-templates/${id}`
}

export const deleteImportTemplate = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getDeleteImportTemplateUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDeleteImportTemplateMutationKey = () => ['deleteImportTemplate'] as const;

export const getDeleteImportTemplateMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteImportTemplate>>, TError,DeleteImportTemplateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteImportTemplate>>, TError,DeleteImportTemplateMutationVariables, TContext> => {

const mutationKey = getDeleteImportTemplateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteImportTemplate>>, DeleteImportTemplateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  deleteImportTemplate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteImportTemplateMutationResult = NonNullable<Awaited<ReturnType<typeof deleteImportTemplate>>>

    export type DeleteImportTemplateMutationError = ErrorType<ErrorBody>
    export type DeleteImportTemplateMutationVariables = {id: string}

    export const useDeleteImportTemplate = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteImportTemplate>>, TError,DeleteImportTemplateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteImportTemplate>>,
        TError,
        DeleteImportTemplateMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteImportTemplateMutationOptions(options), queryClient);
    }
    export const getGetImportUrl = (id: string,) => {




  return `/api/imports/${id}`
}

export const getImport = async (id: string, options?: Parameters<typeof request>[1]): Promise<ImportDetail> => {

  return request<ImportDetail>(getGetImportUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetImportQueryKey = (id: string,) => {
    return [
    `/api/imports/${id}`
    ] as const;
    }


export const getGetImportQueryOptions = <TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetImportQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getImport>>> = ({ signal }) => getImport(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetImportQueryResult = NonNullable<Awaited<ReturnType<typeof getImport>>>
export type GetImportQueryError = ErrorType<ErrorBody>


export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImport>>,
          TError,
          Awaited<ReturnType<typeof getImport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImport>>,
          TError,
          Awaited<ReturnType<typeof getImport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetImport<TData = Awaited<ReturnType<typeof getImport>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetImportQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRereadImportUrl = (id: string,) => {




  return `/api/imports/${id}/reading`
}

/**
 * @summary Reads the file by another sheet or line of headings
 */
export const rereadImport = async (id: string,
    rereadImportBody: RereadImportBody, options?: Parameters<typeof request>[1]): Promise<ImportDetail> => {

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
return request<ImportDetail>(getRereadImportUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(rereadImportBody)
  }
);}





export const getRereadImportMutationKey = () => ['rereadImport'] as const;

export const getRereadImportMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rereadImport>>, TError,RereadImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rereadImport>>, TError,RereadImportMutationVariables, TContext> => {

const mutationKey = getRereadImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rereadImport>>, RereadImportMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  rereadImport(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RereadImportMutationResult = NonNullable<Awaited<ReturnType<typeof rereadImport>>>
    export type RereadImportMutationBody = RereadImportBody
    export type RereadImportMutationError = ErrorType<ErrorBody>
    export type RereadImportMutationVariables = {id: string;data: RereadImportBody}

    /**
 * @summary Reads the file by another sheet or line of headings
 */
export const useRereadImport = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rereadImport>>, TError,RereadImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rereadImport>>,
        TError,
        RereadImportMutationVariables,
        TContext
      > => {
      return useMutation(getRereadImportMutationOptions(options), queryClient);
    }
    export const getCheckImportUrl = (id: string,) => {




  return `/api/imports/${id}/check`
}

/**
 * @summary The dry run: what each row would do
 */
export const checkImport = async (id: string,
    checkImportBody: CheckImportBody, options?: Parameters<typeof request>[1]): Promise<ImportDetail> => {

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
return request<ImportDetail>(getCheckImportUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(checkImportBody)
  }
);}





export const getCheckImportMutationKey = () => ['checkImport'] as const;

export const getCheckImportMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkImport>>, TError,CheckImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof checkImport>>, TError,CheckImportMutationVariables, TContext> => {

const mutationKey = getCheckImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkImport>>, CheckImportMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  checkImport(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckImportMutationResult = NonNullable<Awaited<ReturnType<typeof checkImport>>>
    export type CheckImportMutationBody = CheckImportBody
    export type CheckImportMutationError = ErrorType<ErrorBody>
    export type CheckImportMutationVariables = {id: string;data: CheckImportBody}

    /**
 * @summary The dry run: what each row would do
 */
export const useCheckImport = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkImport>>, TError,CheckImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkImport>>,
        TError,
        CheckImportMutationVariables,
        TContext
      > => {
      return useMutation(getCheckImportMutationOptions(options), queryClient);
    }
    export const getRunImportUrl = (id: string,) => {




  return `/api/imports/${id}/run`
}

export const runImport = async (id: string, options?: Parameters<typeof request>[1]): Promise<ImportDetail> => {

  return request<ImportDetail>(getRunImportUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getRunImportMutationKey = () => ['runImport'] as const;

export const getRunImportMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof runImport>>, TError,RunImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof runImport>>, TError,RunImportMutationVariables, TContext> => {

const mutationKey = getRunImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof runImport>>, RunImportMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  runImport(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RunImportMutationResult = NonNullable<Awaited<ReturnType<typeof runImport>>>

    export type RunImportMutationError = ErrorType<ErrorBody>
    export type RunImportMutationVariables = {id: string}

    export const useRunImport = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof runImport>>, TError,RunImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof runImport>>,
        TError,
        RunImportMutationVariables,
        TContext
      > => {
      return useMutation(getRunImportMutationOptions(options), queryClient);
    }
    export const getCancelImportUrl = (id: string,) => {




  return `/api/imports/${id}/cancel`
}

export const cancelImport = async (id: string, options?: Parameters<typeof request>[1]): Promise<ImportDetail> => {

  return request<ImportDetail>(getCancelImportUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getCancelImportMutationKey = () => ['cancelImport'] as const;

export const getCancelImportMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelImport>>, TError,CancelImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelImport>>, TError,CancelImportMutationVariables, TContext> => {

const mutationKey = getCancelImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelImport>>, CancelImportMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  cancelImport(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelImportMutationResult = NonNullable<Awaited<ReturnType<typeof cancelImport>>>

    export type CancelImportMutationError = ErrorType<ErrorBody>
    export type CancelImportMutationVariables = {id: string}

    export const useCancelImport = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelImport>>, TError,CancelImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelImport>>,
        TError,
        CancelImportMutationVariables,
        TContext
      > => {
      return useMutation(getCancelImportMutationOptions(options), queryClient);
    }
    export const getListImportRowsUrl = (id: string,
    params?: ListImportRowsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/imports/${id}/rows?${stringifiedParams}` : `/api/imports/${id}/rows`
}

export const listImportRows = async (id: string,
    params?: ListImportRowsParams, options?: Parameters<typeof request>[1]): Promise<ListImportRows200> => {

  return request<ListImportRows200>(getListImportRowsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListImportRowsQueryKey = (id: string,
    params?: ListImportRowsParams,) => {
    return [
    `/api/imports/${id}/rows`, ...(params ? [params] : [])
    ] as const;
    }


export const getListImportRowsQueryOptions = <TData = Awaited<ReturnType<typeof listImportRows>>, TError = ErrorType<ErrorBody>>(id: string,
    params?: ListImportRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListImportRowsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listImportRows>>> = ({ signal }) => listImportRows(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListImportRowsQueryResult = NonNullable<Awaited<ReturnType<typeof listImportRows>>>
export type ListImportRowsQueryError = ErrorType<ErrorBody>


export function useListImportRows<TData = Awaited<ReturnType<typeof listImportRows>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: undefined |  ListImportRowsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportRows>>,
          TError,
          Awaited<ReturnType<typeof listImportRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportRows<TData = Awaited<ReturnType<typeof listImportRows>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ListImportRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listImportRows>>,
          TError,
          Awaited<ReturnType<typeof listImportRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListImportRows<TData = Awaited<ReturnType<typeof listImportRows>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ListImportRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListImportRows<TData = Awaited<ReturnType<typeof listImportRows>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: ListImportRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listImportRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListImportRowsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetImportErrorsUrl = (id: string,) => {




  return `/api/imports/${id}/errors`
}

/**
 * @summary The rows that were not imported or have something odd about them, with the reasons, to be fixed and uploaded again
 */
export const getImportErrors = async (id: string, options?: Parameters<typeof request>[1]): Promise<unknown> => {

  return request<unknown>(getGetImportErrorsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetImportErrorsQueryKey = (id: string,) => {
    return [
    `/api/imports/${id}/errors`
    ] as const;
    }


export const getGetImportErrorsQueryOptions = <TData = Awaited<ReturnType<typeof getImportErrors>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImportErrors>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetImportErrorsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getImportErrors>>> = ({ signal }) => getImportErrors(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getImportErrors>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetImportErrorsQueryResult = NonNullable<Awaited<ReturnType<typeof getImportErrors>>>
export type GetImportErrorsQueryError = ErrorType<ErrorBody>


export function useGetImportErrors<TData = Awaited<ReturnType<typeof getImportErrors>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImportErrors>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImportErrors>>,
          TError,
          Awaited<ReturnType<typeof getImportErrors>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetImportErrors<TData = Awaited<ReturnType<typeof getImportErrors>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImportErrors>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getImportErrors>>,
          TError,
          Awaited<ReturnType<typeof getImportErrors>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetImportErrors<TData = Awaited<ReturnType<typeof getImportErrors>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImportErrors>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The rows that were not imported or have something odd about them, with the reasons, to be fixed and uploaded again
 */

export function useGetImportErrors<TData = Awaited<ReturnType<typeof getImportErrors>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getImportErrors>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetImportErrorsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






