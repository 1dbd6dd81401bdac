import { QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';

interface Link {
  id: string;
  reference: string;
  amount: { minorUnits: number; currency: string };
}

const queries = new QueryClient();
const readLink = async (): Promise<Link> => ({ id: '', reference: '', amount: { minorUnits: 0, currency: 'EUR' } });

/** What a form and a card cost that a host writes by itself, on the libraries that the kit stands on. */
export function Page(): ReactElement {
  const { register, handleSubmit, formState } = useForm<Link>({ mode: 'onBlur' });
  const link = useQuery({ queryKey: ['link'], queryFn: readLink }, queries);
  const create = useMutation({ mutationFn: readLink }, queries);
  return (
    <form onSubmit={handleSubmit(() => create.mutate())}>
      <input {...register('amount.minorUnits', { valueAsNumber: true })} />
      <input {...register('reference')} />
      {formState.errors.reference ? <p>{formState.errors.reference.message}</p> : null}
      <p>{link.data?.reference}</p>
    </form>
  );
}
