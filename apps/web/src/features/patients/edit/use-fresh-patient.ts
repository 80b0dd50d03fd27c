import { useQueryClient } from '@tanstack/react-query';
import type { Patient } from '../../../api/__generated__/model/index.ts';
import { getGetPatientQueryOptions } from '../../../api/__generated__/patients.ts';

/** Fetches a record as it is now, for the comparison with what was opened; the page shows it too. */
export function useFreshPatient(id: string): () => Promise<Patient> {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...getGetPatientQueryOptions(id), staleTime: 0 });
}
