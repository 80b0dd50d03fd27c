import { Link } from '@tanstack/react-router';

/** A patient's name that leads to the patient. */
export function PatientLink({ id, name }: { id: string; name: string }) {
  const to: string = `/patients/${id}`;
  return (
    <Link to={to} onClick={(event) => event.stopPropagation()}>
      {name}
    </Link>
  );
}
