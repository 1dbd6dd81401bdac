import { subjects } from './amountSubjects.tsx';
import { focus, mount, stage } from './stage.ts';

const bench = {
  ...stage,
  names: Object.keys(subjects),
  mount(name: string, count: number, isFilled: boolean): number {
    const Subject = subjects[name];
    if (!Subject) throw new Error(`There is no subject named ${name}.`);
    return mount(Array.from({ length: count }, (_, index) => <Subject key={index} isFilled={isFilled} />));
  },
  /** Shows one, focused and with all its text selected. */
  show(name: string): void {
    bench.mount(name, 1, true);
    focus('input:not([type=hidden])');
  },
};
Object.assign(window, { bench });
