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
  AddDoNotCallBody,
  ChangePatientBody,
  ChangePatientContactsBody,
  ChangePatientPhonesBody,
  CreatePatientBody,
  ErrorBody,
  GetPatientTimeline200,
  GetPatientTimelineParams,
  ListDepartments200,
  ListPatients200,
  ListPatientsParams,
  Patient,
  RecordPatientConsentBody,
  RevealPatientIdentifier200,
  RevealPatientIdentifierBody,
  RevealPatientPhone200,
  RevealPatientPhoneBody,
  SavePatientStayBody,
  SearchPatients200,
  SearchPatientsParams
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

export const getListPatientsUrl = (params?: ListPatientsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/patients?${stringifiedParams}` : `/api/patients`
}

export const listPatients = async (params?: ListPatientsParams, options?: Parameters<typeof request>[1]): Promise<ListPatients200> => {

  return request<ListPatients200>(getListPatientsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPatientsQueryKey = (params?: ListPatientsParams,) => {
    return [
    `/api/patients`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPatientsQueryOptions = <TData = Awaited<ReturnType<typeof listPatients>>, TError = ErrorType<ErrorBody>>(params?: ListPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPatientsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPatients>>> = ({ signal }) => listPatients(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPatients>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPatientsQueryResult = NonNullable<Awaited<ReturnType<typeof listPatients>>>
export type ListPatientsQueryError = ErrorType<ErrorBody>


export function useListPatients<TData = Awaited<ReturnType<typeof listPatients>>, TError = ErrorType<ErrorBody>>(
 params: undefined |  ListPatientsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPatients>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPatients>>,
          TError,
          Awaited<ReturnType<typeof listPatients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPatients<TData = Awaited<ReturnType<typeof listPatients>>, TError = ErrorType<ErrorBody>>(
 params?: ListPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPatients>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPatients>>,
          TError,
          Awaited<ReturnType<typeof listPatients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPatients<TData = Awaited<ReturnType<typeof listPatients>>, TError = ErrorType<ErrorBody>>(
 params?: ListPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListPatients<TData = Awaited<ReturnType<typeof listPatients>>, TError = ErrorType<ErrorBody>>(
 params?: ListPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPatientsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreatePatientUrl = () => {




  return `/api/patients`
}

export const createPatient = async (createPatientBody: CreatePatientBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getCreatePatientUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createPatientBody)
  }
);}





export const getCreatePatientMutationKey = () => ['createPatient'] as const;

export const getCreatePatientMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPatient>>, TError,CreatePatientMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createPatient>>, TError,CreatePatientMutationVariables, TContext> => {

const mutationKey = getCreatePatientMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createPatient>>, CreatePatientMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  createPatient(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreatePatientMutationResult = NonNullable<Awaited<ReturnType<typeof createPatient>>>
    export type CreatePatientMutationBody = CreatePatientBody
    export type CreatePatientMutationError = ErrorType<ErrorBody>
    export type CreatePatientMutationVariables = {data: CreatePatientBody}

    export const useCreatePatient = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createPatient>>, TError,CreatePatientMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createPatient>>,
        TError,
        CreatePatientMutationVariables,
        TContext
      > => {
      return useMutation(getCreatePatientMutationOptions(options), queryClient);
    }
    export const getSearchPatientsUrl = (params: SearchPatientsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/patients/search?${stringifiedParams}` : `/api/patients/search`
}

/**
 * @summary Search as one types: name, pinyin, initials, phone, last four digits, hospital numbers
 */
export const searchPatients = async (params: SearchPatientsParams, options?: Parameters<typeof request>[1]): Promise<SearchPatients200> => {

  return request<SearchPatients200>(getSearchPatientsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getSearchPatientsQueryKey = (params?: SearchPatientsParams,) => {
    return [
    `/api/patients/search`, ...(params ? [params] : [])
    ] as const;
    }


export const getSearchPatientsQueryOptions = <TData = Awaited<ReturnType<typeof searchPatients>>, TError = ErrorType<ErrorBody>>(params: SearchPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getSearchPatientsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof searchPatients>>> = ({ signal }) => searchPatients(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof searchPatients>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type SearchPatientsQueryResult = NonNullable<Awaited<ReturnType<typeof searchPatients>>>
export type SearchPatientsQueryError = ErrorType<ErrorBody>


export function useSearchPatients<TData = Awaited<ReturnType<typeof searchPatients>>, TError = ErrorType<ErrorBody>>(
 params: SearchPatientsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchPatients>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof searchPatients>>,
          TError,
          Awaited<ReturnType<typeof searchPatients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSearchPatients<TData = Awaited<ReturnType<typeof searchPatients>>, TError = ErrorType<ErrorBody>>(
 params: SearchPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchPatients>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof searchPatients>>,
          TError,
          Awaited<ReturnType<typeof searchPatients>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSearchPatients<TData = Awaited<ReturnType<typeof searchPatients>>, TError = ErrorType<ErrorBody>>(
 params: SearchPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Search as one types: name, pinyin, initials, phone, last four digits, hospital numbers
 */

export function useSearchPatients<TData = Awaited<ReturnType<typeof searchPatients>>, TError = ErrorType<ErrorBody>>(
 params: SearchPatientsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchPatients>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getSearchPatientsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListDepartmentsUrl = () => {




  return `/api/departments`
}

export const listDepartments = async ( options?: Parameters<typeof request>[1]): Promise<ListDepartments200> => {

  return request<ListDepartments200>(getListDepartmentsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListDepartmentsQueryKey = () => {
    return [
    `/api/departments`
    ] as const;
    }


export const getListDepartmentsQueryOptions = <TData = Awaited<ReturnType<typeof listDepartments>>, TError = ErrorType<ErrorBody>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDepartments>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListDepartmentsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listDepartments>>> = ({ signal }) => listDepartments({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listDepartments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListDepartmentsQueryResult = NonNullable<Awaited<ReturnType<typeof listDepartments>>>
export type ListDepartmentsQueryError = ErrorType<ErrorBody>


export function useListDepartments<TData = Awaited<ReturnType<typeof listDepartments>>, TError = ErrorType<ErrorBody>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDepartments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listDepartments>>,
          TError,
          Awaited<ReturnType<typeof listDepartments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListDepartments<TData = Awaited<ReturnType<typeof listDepartments>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDepartments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listDepartments>>,
          TError,
          Awaited<ReturnType<typeof listDepartments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListDepartments<TData = Awaited<ReturnType<typeof listDepartments>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDepartments>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useListDepartments<TData = Awaited<ReturnType<typeof listDepartments>>, TError = ErrorType<ErrorBody>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDepartments>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListDepartmentsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetPatientUrl = (id: string,) => {




  return `/api/patients/${id}`
}

export const getPatient = async (id: string, options?: Parameters<typeof request>[1]): Promise<Patient> => {

  return request<Patient>(getGetPatientUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPatientQueryKey = (id: string,) => {
    return [
    `/api/patients/${id}`
    ] as const;
    }


export const getGetPatientQueryOptions = <TData = Awaited<ReturnType<typeof getPatient>>, TError = ErrorType<ErrorBody>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatient>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPatientQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPatient>>> = ({ signal }) => getPatient(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPatient>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPatientQueryResult = NonNullable<Awaited<ReturnType<typeof getPatient>>>
export type GetPatientQueryError = ErrorType<ErrorBody>


export function useGetPatient<TData = Awaited<ReturnType<typeof getPatient>>, TError = ErrorType<ErrorBody>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatient>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPatient>>,
          TError,
          Awaited<ReturnType<typeof getPatient>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPatient<TData = Awaited<ReturnType<typeof getPatient>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatient>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPatient>>,
          TError,
          Awaited<ReturnType<typeof getPatient>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPatient<TData = Awaited<ReturnType<typeof getPatient>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatient>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetPatient<TData = Awaited<ReturnType<typeof getPatient>>, TError = ErrorType<ErrorBody>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatient>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPatientQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangePatientUrl = (id: string,) => {




  return `/api/patients/${id}`
}

export const changePatient = async (id: string,
    changePatientBody: ChangePatientBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getChangePatientUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changePatientBody)
  }
);}





export const getChangePatientMutationKey = () => ['changePatient'] as const;

export const getChangePatientMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePatient>>, TError,ChangePatientMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changePatient>>, TError,ChangePatientMutationVariables, TContext> => {

const mutationKey = getChangePatientMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changePatient>>, ChangePatientMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changePatient(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangePatientMutationResult = NonNullable<Awaited<ReturnType<typeof changePatient>>>
    export type ChangePatientMutationBody = ChangePatientBody
    export type ChangePatientMutationError = ErrorType<ErrorBody>
    export type ChangePatientMutationVariables = {id: string;data: ChangePatientBody}

    export const useChangePatient = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePatient>>, TError,ChangePatientMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changePatient>>,
        TError,
        ChangePatientMutationVariables,
        TContext
      > => {
      return useMutation(getChangePatientMutationOptions(options), queryClient);
    }
    export const getGetPatientTimelineUrl = (id: string,
    params?: GetPatientTimelineParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/patients/${id}/timeline?${stringifiedParams}` : `/api/patients/${id}/timeline`
}

export const getPatientTimeline = async (id: string,
    params?: GetPatientTimelineParams, options?: Parameters<typeof request>[1]): Promise<GetPatientTimeline200> => {

  return request<GetPatientTimeline200>(getGetPatientTimelineUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPatientTimelineQueryKey = (id: string,
    params?: GetPatientTimelineParams,) => {
    return [
    `/api/patients/${id}/timeline`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetPatientTimelineQueryOptions = <TData = Awaited<ReturnType<typeof getPatientTimeline>>, TError = ErrorType<ErrorBody>>(id: string,
    params?: GetPatientTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatientTimeline>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPatientTimelineQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPatientTimeline>>> = ({ signal }) => getPatientTimeline(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPatientTimeline>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPatientTimelineQueryResult = NonNullable<Awaited<ReturnType<typeof getPatientTimeline>>>
export type GetPatientTimelineQueryError = ErrorType<ErrorBody>


export function useGetPatientTimeline<TData = Awaited<ReturnType<typeof getPatientTimeline>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params: undefined |  GetPatientTimelineParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatientTimeline>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPatientTimeline>>,
          TError,
          Awaited<ReturnType<typeof getPatientTimeline>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPatientTimeline<TData = Awaited<ReturnType<typeof getPatientTimeline>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: GetPatientTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatientTimeline>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPatientTimeline>>,
          TError,
          Awaited<ReturnType<typeof getPatientTimeline>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPatientTimeline<TData = Awaited<ReturnType<typeof getPatientTimeline>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: GetPatientTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatientTimeline>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useGetPatientTimeline<TData = Awaited<ReturnType<typeof getPatientTimeline>>, TError = ErrorType<ErrorBody>>(
 id: string,
    params?: GetPatientTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPatientTimeline>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPatientTimelineQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangePatientPhonesUrl = (id: string,) => {




  return `/api/patients/${id}/phones`
}

/**
 * @summary The phones in the order in which they are rung
 */
export const changePatientPhones = async (id: string,
    changePatientPhonesBody: ChangePatientPhonesBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getChangePatientPhonesUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changePatientPhonesBody)
  }
);}





export const getChangePatientPhonesMutationKey = () => ['changePatientPhones'] as const;

export const getChangePatientPhonesMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePatientPhones>>, TError,ChangePatientPhonesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changePatientPhones>>, TError,ChangePatientPhonesMutationVariables, TContext> => {

const mutationKey = getChangePatientPhonesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changePatientPhones>>, ChangePatientPhonesMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changePatientPhones(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangePatientPhonesMutationResult = NonNullable<Awaited<ReturnType<typeof changePatientPhones>>>
    export type ChangePatientPhonesMutationBody = ChangePatientPhonesBody
    export type ChangePatientPhonesMutationError = ErrorType<ErrorBody>
    export type ChangePatientPhonesMutationVariables = {id: string;data: ChangePatientPhonesBody}

    /**
 * @summary The phones in the order in which they are rung
 */
export const useChangePatientPhones = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePatientPhones>>, TError,ChangePatientPhonesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changePatientPhones>>,
        TError,
        ChangePatientPhonesMutationVariables,
        TContext
      > => {
      return useMutation(getChangePatientPhonesMutationOptions(options), queryClient);
    }
    export const getChangePatientContactsUrl = (id: string,) => {




  return `/api/patients/${id}/contacts`
}

export const changePatientContacts = async (id: string,
    changePatientContactsBody: ChangePatientContactsBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getChangePatientContactsUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(changePatientContactsBody)
  }
);}





export const getChangePatientContactsMutationKey = () => ['changePatientContacts'] as const;

export const getChangePatientContactsMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePatientContacts>>, TError,ChangePatientContactsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changePatientContacts>>, TError,ChangePatientContactsMutationVariables, TContext> => {

const mutationKey = getChangePatientContactsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changePatientContacts>>, ChangePatientContactsMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  changePatientContacts(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangePatientContactsMutationResult = NonNullable<Awaited<ReturnType<typeof changePatientContacts>>>
    export type ChangePatientContactsMutationBody = ChangePatientContactsBody
    export type ChangePatientContactsMutationError = ErrorType<ErrorBody>
    export type ChangePatientContactsMutationVariables = {id: string;data: ChangePatientContactsBody}

    export const useChangePatientContacts = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePatientContacts>>, TError,ChangePatientContactsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changePatientContacts>>,
        TError,
        ChangePatientContactsMutationVariables,
        TContext
      > => {
      return useMutation(getChangePatientContactsMutationOptions(options), queryClient);
    }
    export const getSavePatientStayUrl = (id: string,) => {




  return `/api/patients/${id}/stays`
}

/**
 * @summary Adds a stay, or changes the one with the same kind and visit number
 */
export const savePatientStay = async (id: string,
    savePatientStayBody: SavePatientStayBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getSavePatientStayUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(savePatientStayBody)
  }
);}





export const getSavePatientStayMutationKey = () => ['savePatientStay'] as const;

export const getSavePatientStayMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof savePatientStay>>, TError,SavePatientStayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof savePatientStay>>, TError,SavePatientStayMutationVariables, TContext> => {

const mutationKey = getSavePatientStayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof savePatientStay>>, SavePatientStayMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  savePatientStay(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SavePatientStayMutationResult = NonNullable<Awaited<ReturnType<typeof savePatientStay>>>
    export type SavePatientStayMutationBody = SavePatientStayBody
    export type SavePatientStayMutationError = ErrorType<ErrorBody>
    export type SavePatientStayMutationVariables = {id: string;data: SavePatientStayBody}

    /**
 * @summary Adds a stay, or changes the one with the same kind and visit number
 */
export const useSavePatientStay = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof savePatientStay>>, TError,SavePatientStayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof savePatientStay>>,
        TError,
        SavePatientStayMutationVariables,
        TContext
      > => {
      return useMutation(getSavePatientStayMutationOptions(options), queryClient);
    }
    export const getRecordPatientConsentUrl = (id: string,) => {




  return `/api/patients/${id}/consents`
}

export const recordPatientConsent = async (id: string,
    recordPatientConsentBody: RecordPatientConsentBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getRecordPatientConsentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(recordPatientConsentBody)
  }
);}





export const getRecordPatientConsentMutationKey = () => ['recordPatientConsent'] as const;

export const getRecordPatientConsentMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordPatientConsent>>, TError,RecordPatientConsentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordPatientConsent>>, TError,RecordPatientConsentMutationVariables, TContext> => {

const mutationKey = getRecordPatientConsentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordPatientConsent>>, RecordPatientConsentMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  recordPatientConsent(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordPatientConsentMutationResult = NonNullable<Awaited<ReturnType<typeof recordPatientConsent>>>
    export type RecordPatientConsentMutationBody = RecordPatientConsentBody
    export type RecordPatientConsentMutationError = ErrorType<ErrorBody>
    export type RecordPatientConsentMutationVariables = {id: string;data: RecordPatientConsentBody}

    export const useRecordPatientConsent = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordPatientConsent>>, TError,RecordPatientConsentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordPatientConsent>>,
        TError,
        RecordPatientConsentMutationVariables,
        TContext
      > => {
      return useMutation(getRecordPatientConsentMutationOptions(options), queryClient);
    }
    export const getAddDoNotCallUrl = (id: string,) => {




  return `/api/patients/${id}/do-not-call`
}

export const addDoNotCall = async (id: string,
    addDoNotCallBody: AddDoNotCallBody, options?: Parameters<typeof request>[1]): Promise<Patient> => {

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
return request<Patient>(getAddDoNotCallUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(addDoNotCallBody)
  }
);}





export const getAddDoNotCallMutationKey = () => ['addDoNotCall'] as const;

export const getAddDoNotCallMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addDoNotCall>>, TError,AddDoNotCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof addDoNotCall>>, TError,AddDoNotCallMutationVariables, TContext> => {

const mutationKey = getAddDoNotCallMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addDoNotCall>>, AddDoNotCallMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  addDoNotCall(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AddDoNotCallMutationResult = NonNullable<Awaited<ReturnType<typeof addDoNotCall>>>
    export type AddDoNotCallMutationBody = AddDoNotCallBody
    export type AddDoNotCallMutationError = ErrorType<ErrorBody>
    export type AddDoNotCallMutationVariables = {id: string;data: AddDoNotCallBody}

    export const useAddDoNotCall = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addDoNotCall>>, TError,AddDoNotCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addDoNotCall>>,
        TError,
        AddDoNotCallMutationVariables,
        TContext
      > => {
      return useMutation(getAddDoNotCallMutationOptions(options), queryClient);
    }
    export const getRemoveDoNotCallUrl = (id: string,
    entryId: string,) => {




  return `/api/patients/${id}/do-not-call/${entryId}`
}

export const removeDoNotCall = async (id: string,
    entryId: string, options?: Parameters<typeof request>[1]): Promise<Patient> => {

  return request<Patient>(getRemoveDoNotCallUrl(id,entryId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getRemoveDoNotCallMutationKey = () => ['removeDoNotCall'] as const;

export const getRemoveDoNotCallMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeDoNotCall>>, TError,RemoveDoNotCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof removeDoNotCall>>, TError,RemoveDoNotCallMutationVariables, TContext> => {

const mutationKey = getRemoveDoNotCallMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeDoNotCall>>, RemoveDoNotCallMutationVariables> = (props) => {
          const {id,entryId} = props ?? {};

          return  removeDoNotCall(id,entryId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RemoveDoNotCallMutationResult = NonNullable<Awaited<ReturnType<typeof removeDoNotCall>>>

    export type RemoveDoNotCallMutationError = ErrorType<ErrorBody>
    export type RemoveDoNotCallMutationVariables = {id: string;entryId: string}

    export const useRemoveDoNotCall = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeDoNotCall>>, TError,RemoveDoNotCallMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeDoNotCall>>,
        TError,
        RemoveDoNotCallMutationVariables,
        TContext
      > => {
      return useMutation(getRemoveDoNotCallMutationOptions(options), queryClient);
    }
    export const getRevealPatientPhoneUrl = (id: string,
    phoneId: string,) => {




  return `/api/patients/${id}/phones/${phoneId}/reveal`
}

/**
 * @summary A whole number for a reason; audited, at most 60 an hour. The answer is kept nowhere
 */
export const revealPatientPhone = async (id: string,
    phoneId: string,
    revealPatientPhoneBody: RevealPatientPhoneBody, options?: Parameters<typeof request>[1]): Promise<RevealPatientPhone200> => {

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
return request<RevealPatientPhone200>(getRevealPatientPhoneUrl(id,phoneId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(revealPatientPhoneBody)
  }
);}





export const getRevealPatientPhoneMutationKey = () => ['revealPatientPhone'] as const;

export const getRevealPatientPhoneMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealPatientPhone>>, TError,RevealPatientPhoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revealPatientPhone>>, TError,RevealPatientPhoneMutationVariables, TContext> => {

const mutationKey = getRevealPatientPhoneMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revealPatientPhone>>, RevealPatientPhoneMutationVariables> = (props) => {
          const {id,phoneId,data} = props ?? {};

          return  revealPatientPhone(id,phoneId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevealPatientPhoneMutationResult = NonNullable<Awaited<ReturnType<typeof revealPatientPhone>>>
    export type RevealPatientPhoneMutationBody = RevealPatientPhoneBody
    export type RevealPatientPhoneMutationError = ErrorType<ErrorBody>
    export type RevealPatientPhoneMutationVariables = {id: string;phoneId: string;data: RevealPatientPhoneBody}

    /**
 * @summary A whole number for a reason; audited, at most 60 an hour. The answer is kept nowhere
 */
export const useRevealPatientPhone = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealPatientPhone>>, TError,RevealPatientPhoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revealPatientPhone>>,
        TError,
        RevealPatientPhoneMutationVariables,
        TContext
      > => {
      return useMutation(getRevealPatientPhoneMutationOptions(options), queryClient);
    }
    export const getRevealPatientIdentifierUrl = (id: string,
    key: string,) => {




  return `/api/patients/${id}/identifiers/${key}/reveal`
}

/**
 * @summary A whole identity-card number, likewise
 */
export const revealPatientIdentifier = async (id: string,
    key: string,
    revealPatientIdentifierBody: RevealPatientIdentifierBody, options?: Parameters<typeof request>[1]): Promise<RevealPatientIdentifier200> => {

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
return request<RevealPatientIdentifier200>(getRevealPatientIdentifierUrl(id,key),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(revealPatientIdentifierBody)
  }
);}





export const getRevealPatientIdentifierMutationKey = () => ['revealPatientIdentifier'] as const;

export const getRevealPatientIdentifierMutationOptions = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealPatientIdentifier>>, TError,RevealPatientIdentifierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revealPatientIdentifier>>, TError,RevealPatientIdentifierMutationVariables, TContext> => {

const mutationKey = getRevealPatientIdentifierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revealPatientIdentifier>>, RevealPatientIdentifierMutationVariables> = (props) => {
          const {id,key,data} = props ?? {};

          return  revealPatientIdentifier(id,key,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevealPatientIdentifierMutationResult = NonNullable<Awaited<ReturnType<typeof revealPatientIdentifier>>>
    export type RevealPatientIdentifierMutationBody = RevealPatientIdentifierBody
    export type RevealPatientIdentifierMutationError = ErrorType<ErrorBody>
    export type RevealPatientIdentifierMutationVariables = {id: string;key: string;data: RevealPatientIdentifierBody}

    /**
 * @summary A whole identity-card number, likewise
 */
export const useRevealPatientIdentifier = <TError = ErrorType<ErrorBody>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealPatientIdentifier>>, TError,RevealPatientIdentifierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revealPatientIdentifier>>,
        TError,
        RevealPatientIdentifierMutationVariables,
        TContext
      > => {
      return useMutation(getRevealPatientIdentifierMutationOptions(options), queryClient);
    }
