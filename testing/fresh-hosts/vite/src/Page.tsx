import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { RequestPayment } from './RequestPayment';

const queries = new QueryClient();

/** A host that has its own forms and its own cache, in other versions than the kit's, around the kit. */
export function Page() {
  return (
    <QueryClientProvider client={queries}>
      <main>
        <OwnForm />
        <RequestPayment />
      </main>
    </QueryClientProvider>
  );
}

function OwnForm() {
  const { register } = useForm({ defaultValues: { note: 'from the host' } });
  const { data } = useQuery({ queryKey: ['own'], queryFn: () => Promise.resolve('cached by the host') });
  return (
    <p>
      <label>
        Note <input {...register('note')} />
      </label>{' '}
      <output>{data}</output>
    </p>
  );
}
